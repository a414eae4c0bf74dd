import type { Programme } from "../../core/dataset/Programme";
import { sh09 } from "./sh09";

/** The ten-year review of SH09 with everything its report states: results by zone, drugs, joint cases of the border guard, awards. */
export const sh09Review: Programme = {
  ...sh09,
  id: "sh09_review",
  labels: {
    en: "Plan SH09: ten-year review, all forms",
    vi: "Kế hoạch SH09: tổng kết 10 năm, đủ các biểu",
    lo: "ແຜນການ SH09: ສະຫຼຸບ 10 ປີ, ທຸກແບບຟອມ",
  },
  modules: ["results", "drugs", "joint_cases", "awards"],
  units: [
    ...sh09.units.map((unit) => ({ ...unit, modules: ["results", "drugs"] as const })),
    {
      id: "son_la",
      party: "vn",
      labels: { en: "Sơn La province", vi: "Tỉnh Sơn La", lo: "ແຂວງ ເຊີນລາ" },
      modules: ["joint_cases", "awards"],
    },
    {
      id: "northern_lao",
      party: "la",
      labels: {
        en: "Police of the northern Lao provinces",
        vi: "Công an các tỉnh Bắc Lào",
        lo: "ປກສ ບັນດາແຂວງພາກເໜືອຂອງລາວ",
      },
      modules: ["awards"],
    },
  ],
};
