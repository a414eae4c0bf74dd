"""The same conference tables as a statistician makes them with pandas and openpyxl, from the tidy CSV of the observations: `speed.ts` runs it.

For each group of indicators: by zone, by unit with share and rank, by side, this period against the last, and the series over the years; a total row,
number formats, widths, borders and print set-up; the observations as a sheet of their own. Prints the seconds of each round.
"""
import io
import json
import sys
import time

import pandas as pd
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

HEAD = PatternFill("solid", fgColor="E7EDF5")
LINE = Border(bottom=Side(style="thin"), top=Side(style="thin"), left=Side(style="thin"), right=Side(style="thin"))


def tables(data):
    years = sorted(data["year"].unique())
    this, last = years[-1], years[-2]
    now = data[data["year"] == this]
    both = data[data["year"].isin([last, this])]

    def total(table):
        table = table.copy()
        table.loc["Total"] = table.sum(numeric_only=True)
        return table

    for key in ["zone", "reporting_unit", "party"]:
        table = total(now.pivot_table(index=key, columns="indicator", values="value", aggfunc="sum"))
        yield key, table
        yield f"{key} share", table.div(table.loc["Total"]).mul(100)
        yield f"{key} rank", table.drop("Total").rank(ascending=False)
        change = both.pivot_table(index=[key, "indicator"], columns="year", values="value", aggfunc="sum")
        change["difference"] = change[this] - change[last]
        change["percent"] = change["difference"] / change[last] * 100
        yield f"{key} change", change.reset_index()
        series = total(data.pivot_table(index=[key, "indicator"], columns="year", values="value", aggfunc="sum").reset_index())
        series["sum"] = series[years].sum(axis=1)
        series["mean"] = series[years].mean(axis=1)
        yield f"{key} years", series


def book(path):
    data = pd.read_csv(path, dtype={"value": float})
    data["year"] = data["period_start"].str[:4]
    out = io.BytesIO()
    with pd.ExcelWriter(out, engine="openpyxl") as writer:
        for name, table in tables(data):
            table.to_excel(writer, sheet_name=name)
            sheet = writer.sheets[name]
            for row in sheet.iter_rows():
                for cell in row:
                    cell.border = LINE
                    cell.number_format = "#,##0"
                    cell.alignment = Alignment(wrap_text=True)
            for cell in sheet[1]:
                cell.font = Font(bold=True)
                cell.fill = HEAD
            for column in range(1, sheet.max_column + 1):
                sheet.column_dimensions[get_column_letter(column)].width = 14
            sheet.print_title_rows = "1:1"
        data.to_excel(writer, sheet_name="data")
    return out.getvalue()


path, rounds = sys.argv[1], int(sys.argv[2])
times = []
book(path)
for _ in range(rounds):
    start = time.perf_counter()
    book(path)
    times.append(time.perf_counter() - start)
print(json.dumps(times))
