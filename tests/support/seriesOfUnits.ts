import { indicators } from "../../src/catalogue/indicators/indicators";
import { eightProvinces } from "../../src/catalogue/programmes/eightProvinces";
import type { Dataset } from "../../src/core/dataset/Dataset";
import type { Programme } from "../../src/core/dataset/Programme";
import { recordOf } from "../../src/core/registers/createRegister";
import { figure } from "./figures";
import { yearOf } from "./rules/returns";

const text = (vi: string, en: string, lo: string) => ({ en, vi, lo });

const PROGRAMME: Programme = {
  ...eightProvinces,
  units: [
    { id: "nghe_an", party: "joint", labels: text("Công an Nghệ An", "Nghe An police", "ປກສ ເງ້ອານ") },
    { id: "son_la", party: "joint", labels: text("Công an Sơn La", "Son La police", "ປກສ ເຊີນລາ") },
  ],
};

/** Cases, suspects and heroin of both units, 2021 to 2024; sums 1150, 1250, 1400, 1700 cases: 5500 in all, 1375 a year. */
const SERIES: Readonly<Record<number, readonly [string, string]>> = {
  2021: ["cases 700, suspects 900, heroin 100.5", "cases 450, suspects 600, heroin 50"],
  2022: ["cases 750, suspects 950, heroin 120", "cases 500, suspects 650, heroin 60"],
  2023: ["cases 800, suspects 1000, heroin 160", "cases 600, suspects 700, heroin 70"],
  2024: ["cases 1100, suspects 1300, heroin 276", "cases 600, suspects 800, heroin 74"],
};

/** A dataset of four years, both units reporting on one zone. */
export const seriesOfUnits = (): Dataset => ({
  programme: PROGRAMME,
  period: yearOf(2024),
  previousPeriod: yearOf(2023),
  earlierPeriods: [yearOf(2021), yearOf(2022)],
  observations: Object.entries(SERIES).flatMap(([year, rows]) =>
    rows.flatMap((row, unit) =>
      row.split(", ").map((cell) => {
        const [indicator = "", value = ""] = cell.split(" ");
        return {
          programme: PROGRAMME.id,
          party: "joint",
          reportingUnit: PROGRAMME.units[unit]!.id,
          zone: "all",
          period: yearOf(Number(year)),
          indicator,
          quantity: figure(value, recordOf(indicators, indicator).unit)!,
        };
      }),
    ),
  ),
});
