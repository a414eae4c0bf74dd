import type { Programme } from "../../core/dataset/Programme";
import { quangNamSeKong } from "./quangNamSeKong";

const modules = ["results", "cooperation", "facilities", "contact_points", "meetings"] as const;

/** The yearly conference of July 2023: village stations, hotlines, the memorandum of the year. */
export const quangNamSeKongMid2023: Programme = {
  ...quangNamSeKong,
  id: "quang_nam_se_kong_mid_2023",
  labels: {
    en: "Quảng Nam - Sekong: conference of July 2023",
    vi: "Quảng Nam - Sê Kông: hội nghị thường niên tháng 7/2023",
    lo: "ກວາງນາມ - ເຊກອງ: ກອງປະຊຸມປະຈຳປີ ເດືອນ 7/2023",
  },
  modules,
  period: { from: "2023-01-01", to: "2023-07-31" },
};

/** The year-end review of 21 December 2023, with the minutes signed for the year after. */
export const quangNamSeKong2023: Programme = {
  ...quangNamSeKong,
  id: "quang_nam_se_kong_2023",
  labels: {
    en: "Quảng Nam - Sekong: review of 2023",
    vi: "Quảng Nam - Sê Kông: tổng kết năm 2023",
    lo: "ກວາງນາມ - ເຊກອງ: ສະຫຼຸບປີ 2023",
  },
  modules,
  // The conference of 21 December belongs to the review, though the reporting year ends on the 14th.
  period: { from: "2022-12-15", to: "2023-12-21" },
};
