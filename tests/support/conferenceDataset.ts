import { indicators } from "../../src/catalogue/indicators/indicators";
import type { Dataset } from "../../src/core/dataset/Dataset";
import type { Programme } from "../../src/core/dataset/Programme";
import { recordOf } from "../../src/core/registers/createRegister";
import { figure } from "./figures";
import { yearOf } from "./rules/returns";
import { sharedProgramme } from "./tables/sharedProgramme";

const label = (en: string, vi: string, lo: string) => ({ en, vi, lo });

const programme: Programme = {
  ...sharedProgramme,
  id: "conference",
  zones: [
    { id: "border", labels: label("Border communes", "Các xã biên giới", "ບັນດາຕາແສງຊາຍແດນ") },
    { id: "across", labels: label("Area across the border", "Địa bàn ngoại biên", "ເຂດນອກຊາຍແດນ") },
  ],
  parties: [
    { id: "vn", country: "VN", labels: label("Quảng Trị", "Quảng Trị", "ກວາງຈີ") },
    { id: "la", country: "LA", labels: label("Savannakhet", "Savannakhet", "ສະຫວັນນະເຂດ") },
  ],
  units: [
    { id: "vn", party: "vn", labels: label("Quảng Trị police", "Công an Quảng Trị", "ຕຳຫຼວດ ກວາງຈີ") },
    { id: "la", party: "la", labels: label("Savannakhet police", "Công an Savannakhet", "ປກສ ສະຫວັນນະເຂດ") },
  ],
};

/** Unit and zone: what it states of 2024 and 2023. In all 291 cases (264), 442 suspects (405). */
const FIGURES: Readonly<Record<string, string>> = {
  "vn border":
    "cases 147 120, suspects 213 180, suspects_lao 9 6, suspects_women 14 11, heroin >38.5 30.25, synthetic_pills 412350 380000, opium 12.4 9",
  "vn across":
    "cases 52 61, suspects 88 95, suspects_lao 41 30, heroin 21.2 19, synthetic_pills 1250000 990500, opium 3 4",
  "la border":
    "cases 63 58, suspects 97 90, heroin 15 11, synthetic_pills 700000 640000, guns 31 24, ammunition 1677 900, money_lak 180000000 90000000",
  "la across": "cases 29 25, suspects 44 40, heroin 8.75 9, synthetic_pills 88000 70000",
  "vn all":
    "wanted_to_vn 11 8, wanted_to_la 4 3, patrols 16 12, patrol_person_times 317 240, citizens_returned_to_vn 4 2, citizen_cases 38 30, information 45 40, money_thb 391000 200000, money_usd 41000 5000, money_vnd 3100000000 1500000000, joint_cases 6 4, joint_cases_vn_c04 3 2, stations_todate_handed_over 21 18, stations_handed_over 4 2, task_forces 28 20, task_force_person_times 128 96, awards_col_vn_chair_merit_for_la 12 10, awards_ind_vn_chair_merit_for_la 25 20",
};

/** A unit besides, which states its cases only, though it is asked for the opium as well. */
const GUARD: Readonly<Record<string, string>> = {
  "vn border": "cases 20 18, opium <100 90",
  "guard border": "cases 30 25",
};

/** Two sides in two zones with the figures of two years, as a conference of two provinces has them. */
export const conferenceDataset = (): Dataset => datasetOf(programme, FIGURES);

export const guardDataset = (): Dataset =>
  datasetOf(
    {
      ...programme,
      parties: programme.parties.slice(0, 1),
      zones: programme.zones.slice(0, 1),
      units: [
        ...programme.units.slice(0, 1),
        { id: "guard", party: "vn", labels: label("Border Guard", "Bộ đội Biên phòng tỉnh", "ທະຫານຊາຍແດນ") },
      ],
      indicators: ["cases", "opium"],
    },
    GUARD,
  );

/** A programme's figures of 2024 and, where two stand, of 2023, as "indicator now before" by unit and zone. */
export function datasetOf(programme: Programme, figures: Readonly<Record<string, string>>): Dataset {
  const [period, previousPeriod] = [yearOf(2024), yearOf(2023)];
  const observations = Object.entries(figures).flatMap(([key, cells]) => {
    const [unit = "", zone = ""] = key.split(" ");
    const { party } = programme.units.find(({ id }) => id === unit)!;
    return cells.split(", ").flatMap((cell) => {
      const [indicator = "", ...values] = cell.split(" ");
      return values.map((value, index) => ({
        programme: programme.id,
        party,
        reportingUnit: unit,
        zone,
        period: index === 0 ? period : previousPeriod,
        indicator,
        quantity: figure(value, recordOf(indicators, indicator).unit)!,
      }));
    });
  });
  return { programme, period, previousPeriod, observations };
}
