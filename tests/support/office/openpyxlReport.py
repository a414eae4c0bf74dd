"""Prints what openpyxl finds in a workbook, as one JSON document."""

import json
import sys

import openpyxl

path = sys.argv[1]
formulas = openpyxl.load_workbook(path)
values = openpyxl.load_workbook(path, data_only=True)


def names(container):
    found = getattr(container, "definedName", None)
    return found if found is not None else list(container.values())


def sheet_report(sheet):
    cached = values[sheet.title]
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            result = cached[cell.coordinate].value
            cells[cell.coordinate] = {
                "value": result if isinstance(result, (int, float, bool, str)) or result is None else str(result),
                "formula": cell.value if cell.data_type == "f" else None,
                "numberFormat": cell.number_format,
                "type": cell.data_type,
            }
    return {
        "title": sheet.title,
        "state": sheet.sheet_state,
        "cells": cells,
        "merges": sorted(str(merge) for merge in sheet.merged_cells.ranges),
        "validations": [
            {"type": rule.type, "range": str(rule.sqref), "formula1": rule.formula1, "prompt": rule.prompt}
            for rule in sheet.data_validations.dataValidation
        ],
        "protected": bool(sheet.protection.sheet),
        "freeze": sheet.freeze_panes,
        "printArea": sheet.print_area if isinstance(sheet.print_area, (str, type(None))) else list(sheet.print_area),
        "printTitleRows": sheet.print_title_rows,
    }


json.dump(
    {
        "sheets": [sheet_report(sheet) for sheet in formulas.worksheets],
        "names": {name.name: name.attr_text for name in names(formulas.defined_names)},
        "active": formulas.active.title,
    },
    sys.stdout,
)
