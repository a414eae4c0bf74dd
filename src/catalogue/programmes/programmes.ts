import type { Programme } from "../../core/dataset/Programme";
import { createRegister, type Register } from "../../core/registers/createRegister";
import { eightProvinces } from "./eightProvinces";
import { ministries2024, ministriesReview } from "./ministries";
import { ngheAn } from "./ngheAn";
import { quangNamSeKong } from "./quangNamSeKong";
import { quangNamSeKong2023, quangNamSeKongMid2023 } from "./quangNamSeKongReviews";
import { sh09 } from "./sh09";
import { sh09Review } from "./sh09Review";

/** Programmes a user can make a form for at once. */
export const programmes: Register<Programme> = createRegister("programmes", [
  sh09,
  sh09Review,
  eightProvinces,
  ngheAn,
  quangNamSeKong,
  quangNamSeKongMid2023,
  quangNamSeKong2023,
  ministriesReview,
  ministries2024,
]);
