import { catalogue } from "../../../src/catalogue/catalogue";
import { textChecker } from "../../../src/core/speech/checkText";
import { exampleDataset } from "../../support/office/reports";
import { publishedDataset } from "../../support/published";

const sh09 = textChecker(exampleDataset("sh09"), catalogue);
const p17 = textChecker(publishedDataset("p17"), catalogue);
const p18 = textChecker(publishedDataset("p18"), catalogue);

/** Verdict and words of each number of a draft. */
const read = (check: typeof sh09, draft: string): readonly string[] =>
  check(draft).map(({ end, start, verdict }) => `${verdict} ${draft.slice(start, end)}`);

const BORDER = "Tại địa bàn các xã biên giới bắt giữ 1.347 đối tượng";

test.each<[string, readonly string[]]>([
  // What some of the persons are is a part; what was seized is of all again.
  [`${BORDER}, trong đó 5 đối tượng nữ, thu giữ 300 kg hê-rô-in.`, ["unmatched 5 đối tượng", "wrong 300 kg"]],
  [`${BORDER} (trong đó có 5 nữ), thu giữ 300 kg hê-rô-in.`, ["unmatched 5", "wrong 300 kg"]],
  [`${BORDER}, trong đó 5 đối tượng nữ, thu giữ hơn 390 kg hê-rô-in.`, ["unmatched 5 đối tượng", "right hơn 390 kg"]],
  // Cases may have seizures of their own.
  [`${BORDER}, trong đó 3 vụ lớn, thu giữ 300 kg hê-rô-in.`, ["unmatched 3 vụ", "unmatched 300 kg"]],
  [`${BORDER}, trong đó 3 đối tượng cầm đầu, thu giữ 300 kg hê-rô-in.`, ["unmatched 3 đối tượng", "unmatched 300 kg"]],
  // What was admitted was not seized, what is said to be seized behind it was.
  [`${BORDER}, khai nhận hành vi phạm tội, thu giữ 300 kg hê-rô-in.`, ["wrong 300 kg"]],
  [`${BORDER}, khai nhận đã vận chuyển 300 kg hê-rô-in.`, ["unmatched 300 kg"]],
  [`${BORDER}, thu giữ hơn 390 kg hê-rô-in, khai nhận 300 kg hê-rô-in.`, ["right hơn 390 kg", "unmatched 300 kg"]],
])("%s", (draft, verdicts) => {
  expect(read(sh09, draft)).toEqual(["right 1.347 đối tượng", ...verdicts]);
});

test.each<[string, string]>([
  ["Tại địa bàn các xã biên giới thu giữ 400 viên ma túy tổng hợp.", "wrong 400 viên"],
  ["Tại địa bàn ngoại biên thu giữ 56 nghìn viên ma túy tổng hợp.", "wrong 56 nghìn viên"],
  ["Thu giữ 400 viên.", "wrong 400 viên"],
  ["Thu giữ 700 viên.", "unmatched 700 viên"],
])("a thousand times too few pills: %s", (draft, verdict) => {
  expect(read(sh09, draft)).toEqual([verdict]);
});

test.each<[string, readonly string[]]>([
  ["Lúc 12 giờ 30 đối tượng bị bắt.", ["unmatched 30 đối tượng"]],
  ["Lúc 12 giờ 21 đối tượng bị bắt.", ["right 21 đối tượng"]],
  ["Lúc 12 giờ 30 ngày 5/3, 21 đối tượng bị bắt.", ["right 21 đối tượng"]],
  ["Đến 12h30 bắt 21 đối tượng; lúc 7 giờ 15 phút.", ["right 21 đối tượng"]],
  ["Lúc 12 giờ 30, 21 đối tượng bị bắt.", ["right 21 đối tượng"]],
])("an hour swallows no figure: %s", (draft, verdicts) => {
  expect(read(p17, draft)).toEqual(verdicts);
});

test.each([
  ["3 suspects in joint cases, 1 of Lao nationality."],
  ["3 suspects in joint cases (of which 1 of Lao nationality)."],
  ["Of the 3 suspects in joint cases, 1 was of Lao nationality."],
])("%s", (draft) => {
  expect(read(p18, draft).map((said) => said.split(" ")[0])).toEqual(["right", "right"]);
});

test.each<[string, readonly string[]]>([
  ["In the border communes 977 cases and 3,320 cases across the border.", ["right 977 cases", "right 3,320 cases"]],
  ["Tại địa bàn các xã biên giới bắt 977 vụ và 3.320 vụ ngoại biên.", ["right 977 vụ", "right 3.320 vụ"]],
  ["In the border communes 977 cases and 3,330 cases across the border.", ["right 977 cases", "wrong 3,330 cases"]],
])("a zone right behind its number: %s", (draft, verdicts) => {
  expect(read(sh09, draft)).toEqual(verdicts);
});
