import type { Programme } from "../../core/dataset/Programme";
import { createRegister, type Register } from "../../core/registers/createRegister";
import { eightProvinces } from "./eightProvinces";
import { ministries } from "./ministries";
import { ngheAn } from "./ngheAn";
import { quangNamSeKong } from "./quangNamSeKong";
import { sh09 } from "./sh09";

/** Programmes a user can make a form for at once: one for each framework, whatever the period. */
export const programmes: Register<Programme> = createRegister("programmes", [
  sh09,
  eightProvinces,
  ngheAn,
  quangNamSeKong,
  ministries,
]);
