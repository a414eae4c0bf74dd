import {
  crossing,
  type FormModule,
  type ModuleColumn,
  type ModuleHeading,
  type ModuleRow,
} from "../../core/forms/FormModule";
import { expandFamily } from "../../core/registers/expandFamily";
import type { Labels } from "../../core/text/Labels";
import { awardFamilies } from "../indicators/awards";
import { capitalised } from "./capitalised";
import { awardGiver, awardKind, awardReceiver } from "../indicators/dimensions";

const COUNTED: Readonly<Record<string, Required<Labels>>> = {
  awards_col: { en: "collectives", vi: "tập thể", lo: "ໝູ່ຄະນະ" },
  awards_ind: { en: "individuals", vi: "cá nhân", lo: "ບຸກຄົນ" },
};
const ALL_RECEIVERS = { en: "all receivers", vi: "chung các bên", lo: "ທຸກຝ່າຍ" };

const rowId = (giver: string, kind: string): string => `${giver}_${kind}`;
const columnId = (family: string, receiver: string | undefined): string =>
  receiver === undefined ? family : `${family}_${receiver}`;

/** Both sides report the ceremony; the giver's counts. */
const sideOf = (giver: string): "VN" | "LA" => (giver.startsWith("vn_") ? "VN" : "LA");

const rows: readonly (ModuleRow | ModuleHeading)[] = awardGiver.codes.flatMap((giver) => [
  { heading: giver.labels, side: sideOf(giver.id) },
  ...awardKind.codes.map(({ id, labels }): ModuleRow => ({
    id: rowId(giver.id, id),
    labels: capitalised(labels),
    part: true,
    side: sideOf(giver.id),
  })),
]);

const columns: readonly ModuleColumn[] = [...awardReceiver.codes, undefined].flatMap((receiver) =>
  awardFamilies.map(({ id }): ModuleColumn => {
    const to = receiver?.labels ?? ALL_RECEIVERS;
    const what = COUNTED[id] ?? { en: id, vi: id, lo: id };
    const label = (language: "en" | "vi" | "lo"): string => `${what[language]}, ${to[language] ?? to.en}`;
    return {
      id: columnId(id, receiver?.id),
      labels: capitalised({ en: label("en"), vi: label("vi"), lo: label("lo") }),
    };
  }),
);

/** Awards by giver and kind; collectives and individuals of each receiving side. Reported by the giver's side only; no names. */
export const awardsModule: FormModule = {
  id: "awards",
  sheet: { en: "Awards", vi: "Khen thưởng", lo: "ການຍ້ອງຍໍ" },
  title: { en: "FORM 08. AWARDS", vi: "BIỂU 08. KHEN THƯỞNG", lo: "ແບບຟອມ 08. ການຍ້ອງຍໍ" },
  head: { en: "Giver, kind of award", vi: "Cấp tặng, hình thức", lo: "ຜູ້ມອບ, ປະເພດ" },
  bands: "units",
  orientation: "landscape",
  rows,
  columns,
  cells: new Map(
    awardFamilies.flatMap((family) =>
      expandFamily(family).map(({ id, codes = {} }) => [
        crossing(
          rowId(codes[awardGiver.id] ?? "", codes[awardKind.id] ?? ""),
          columnId(family.id, codes[awardReceiver.id]),
        ),
        id,
      ]),
    ),
  ),
};
