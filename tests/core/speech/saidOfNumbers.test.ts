import { catalogue } from "../../../src/catalogue/catalogue";
import type { Programme } from "../../../src/core/dataset/Programme";
import { textChecker } from "../../../src/core/speech/checkText";
import { findingOf } from "../../../src/core/speech/findingOf";
import { translator } from "../../../src/core/text/messages";
import { wordFinding } from "../../../src/core/text/wordFinding";
import { datasetOf } from "../../support/conferenceDataset";
import { sharedProgramme } from "../../support/tables/sharedProgramme";

const label = (en: string, vi: string, lo: string) => ({ en, vi, lo });
const programme: Programme = {
  ...sharedProgramme,
  zones: [
    { id: "border", labels: label("Border communes", "Các xã biên giới", "ບັນດາຕາແສງຊາຍແດນ") },
    { id: "inland", labels: label("Inland communes", "Các xã nội địa", "ເຂດພາຍໃນ") },
  ],
  parties: [
    { id: "vn", country: "VN", labels: label("Quảng Trị", "Quảng Trị", "ກວາງຈີ") },
    { id: "sav", country: "LA", labels: label("Savannakhet", "Savannakhet", "ສະຫວັນນະເຂດ") },
    { id: "sal", country: "LA", labels: label("Salavan", "Salavan", "ສາລະວັນ") },
  ],
  units: [
    { id: "qt", party: "vn", labels: label("Quảng Trị police", "Công an Quảng Trị", "ຕຳຫຼວດ ກວາງຈີ") },
    { id: "svk", party: "sav", labels: label("Savannakhet police", "Công an Savannakhet", "ປກສ ສະຫວັນນະເຂດ") },
    { id: "slv", party: "sal", labels: label("Salavan police", "Công an Salavan", "ປກສ ສາລະວັນ") },
  ],
};
/** Unit, zone: figures now; cases also before. In all, cases fell by 4 though they rose by 4 in Quảng Trị's inland communes. */
const FIGURES: Readonly<Record<string, string>> = {
  "qt border": "cases 87 97, suspects 126 115",
  "qt inland": "cases 60 56, suspects 87 80",
  "svk border": "cases 22 23, suspects 60 55",
  "svk inland": "cases 18 20, suspects 46 40",
  "slv border": "cases 24 20, suspects 37 30",
  "slv inland": "cases 17 16, suspects 22 16",
  "qt all":
    "joint_cases 7, joint_cases_opened 4, joint_cases_phase1 1, joint_cases_closed 2, wanted 6, wanted_to_vn 4, wanted_to_la 2, hotlines_district_la 6, hotlines_commune_vn 12, hotlines_commune_la 9, awards_ind_vn_police_merit_for_vn 22, awards_ind_vn_police_merit_for_la 15",
};
const dataset = datasetOf(programme, FIGURES);
const check = textChecker(dataset, catalogue);

const doubts = (draft: string): readonly string[] =>
  check(draft).flatMap((checked) => {
    const finding = findingOf(checked, draft, {}, dataset, catalogue);
    const said = finding && wordFinding(finding, "en", translator(catalogue.languages, "en"));
    return said === undefined ? [] : [`${checked.verdict}: ${said.replaceAll("\u00a0", " ")}`];
  });

test.each([
  "Số vụ giảm 4 vụ so với kỳ trước.",
  "Cases fell by 4.",
  "ຈຳນວນຄະດີ ຫຼຸດລົງ 4 ຄະດີ.",
  // Where a zone and a side are named, theirs is meant.
  "Tại các xã nội địa, Quảng Trị tăng 4 vụ so với kỳ trước.",
  "Phía Lào bắt 81 vụ; tại các xã biên giới bắt 133 vụ.",
  "Tại các xã nội địa:\n- Bắt 95 vụ.",
  "Kết thúc 2 chuyên án chung, xác lập 4 chuyên án.",
  "Hai bên điều tra chung 7 chuyên án, trong đó xác lập 4 chuyên án.",
  "Kết thúc giai đoạn 1 của 1 chuyên án.",
  "Phase 1 ended of 1 joint case.",
  "Có 9 đường dây nóng cấp xã phía Lào.",
  "Trao 15 Bằng khen cho cá nhân phía Lào.",
  "Bàn giao 6 đối tượng truy nã; bàn giao 2 đối tượng truy nã cho Lào.",
  "There are 6 district hotlines on the Lao side.",
  "There are 9 commune hotlines on the Lao side.",
])("right: %s", (draft) => {
  expect(doubts(draft)).toEqual([]);
  expect(check(draft)).not.toEqual([]);
});

const part = (number: string, figure: string, instead: string): readonly string[] => [
  `doubt: “${number}” is the figure of ${figure}, and the sentence does not say so. ${instead}.`,
];
const ROSE = ["Cases, Inland communes, Quảng Trị, difference", "Cases, Total, difference: -4 cases"] as const;
const AWARDS = "Individuals awarded (Vietnamese provincial police, certificate of merit,";

test.each<[string, readonly string[]]>([
  // Where nothing is named all is meant, and it fell.
  ["Số vụ tăng 4 vụ so với kỳ trước.", part("4 vụ", ...ROSE)],
  ["Cases rose by 4.", part("4", ...ROSE)],
  ["ຈຳນວນຄະດີ ເພີ່ມຂຶ້ນ 4 ຄະດີ.", part("4 ຄະດີ", ...ROSE)],
  // What is named beside a number is meant, not the whole and not the other side's.
  ["Kết thúc 7 chuyên án chung.", part("7 chuyên án", "Joint cases, Total", "Joint cases (closed), Total: 2 cases")],
  ["Hai bên xác lập 7 chuyên án.", part("7 chuyên án", "Joint cases, Total", "Joint cases (set up), Total: 4 cases")],
  [
    "Có 12 đường dây nóng cấp xã phía Lào.",
    part(
      "12 đường dây",
      "Hotlines (commune or village, Vietnamese side), Total",
      "Hotlines (commune or village, Lao side), Total: 9 hotlines",
    ),
  ],
  [
    "Trao 22 Bằng khen cho cá nhân phía Lào.",
    part("22", `${AWARDS} for the Vietnamese side), Total`, `${AWARDS} for the Lao side), Total: 15 individuals`),
  ],
  [
    "Bàn giao 4 đối tượng truy nã cho Lào.",
    part(
      "4 đối tượng",
      "Wanted persons handed over (to Viet Nam), Total",
      "Wanted persons handed over (to Laos), Total: 2 persons",
    ),
  ],
  // A figure of another side or zone is told, with that of the one named.
  [
    "Phía Lào bắt 147 vụ.",
    ["wrong: “147 vụ” is the figure of Cases, Quảng Trị; here it should be Cases, Lao side: 81 cases."],
  ],
  [
    "Phía bạn bắt 106 đối tượng.",
    [
      "wrong: “106 đối tượng” is the figure of Suspects, Savannakhet; here it should be Suspects, Lao side: 165 persons.",
    ],
  ],
  [
    "Tại các xã biên giới bắt 228 vụ.",
    [
      "unmatched: “228 vụ” is the figure of Cases, Total, which the sentence does not speak of. Cases, Border communes: 133 cases.",
    ],
  ],
  [
    "Tại các xã biên giới bắt 95 vụ.",
    ["wrong: “95 vụ” is the figure of Cases, Inland communes; here it should be Cases, Border communes: 133 cases."],
  ],
  ["Phía Lào bắt 9.999 vụ.", ["unmatched: “9.999 vụ” is none of the figures known here. Check it yourself."]],
])("%s", (draft, said) => {
  expect(doubts(draft)).toEqual(said);
});
