import type { Succession } from "../../core/registers/Province";

/**
 * Mergers of provinces on the border. Both parts of the new Quảng Trị border Laos, so its series is their sum; Đà Nẵng and Quảng Ngãi
 * took no part before, so theirs continues from the border predecessor alone.
 */
export const successions: readonly Succession[] = [
  {
    date: "2025-07-01",
    successor: "vn_quang_tri",
    predecessors: ["vn_quang_binh", "vn_quang_tri_old"],
    series: ["vn_quang_binh", "vn_quang_tri_old"],
  },
  {
    date: "2025-07-01",
    successor: "vn_da_nang",
    predecessors: ["vn_da_nang_old", "vn_quang_nam"],
    series: ["vn_quang_nam"],
  },
  {
    date: "2025-07-01",
    successor: "vn_quang_ngai",
    predecessors: ["vn_quang_ngai_old", "vn_kon_tum"],
    series: ["vn_kon_tum"],
  },
];
