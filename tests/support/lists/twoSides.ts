import type { Programme } from "../../../src/core/dataset/Programme";
import { GOOD, registerProgramme, type TypedRow } from "./RegisterUnderTest";

const lao = { id: "lao_police", party: "la", labels: { en: "Police of B", vi: "Công an B", lo: "ຕຳຫຼວດ B" } };

/** A register that units of both sides fill. */
export const twoSides: Programme = { ...registerProgramme, units: [...registerProgramme.units, lao] };

/** One event, as each side tells it. */
export const OURS: TypedRow = { ...GOOD, province: "Sơn La" };
export const THEIRS: TypedRow = { ...OURS, case_no: "77", unit: "Công an B" };
