import type { Programme } from "../../core/dataset/Programme";
import { createRegister, type Register } from "../../core/registers/createRegister";
import { eightProvinces } from "./eightProvinces";
import { quangNamSeKong } from "./quangNamSeKong";
import { sh09 } from "./sh09";

/** Programmes a user can make a form for at once. */
export const programmes: Register<Programme> = createRegister("programmes", [sh09, eightProvinces, quangNamSeKong]);
