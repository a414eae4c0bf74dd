import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SpeechNumber } from "../../../src/core/tasks/checkSpeech";
import { FakePaneTasks } from "../../support/FakePaneTasks";
import { openPane } from "../../support/openPane";

const TEXT = "Bắt giữ 977 vụ, 1.437 đối tượng.";
const inAll = (text: string) => ({ en: text, vi: text, lo: text });

const NUMBERS: readonly SpeechNumber[] = [
  {
    start: 8,
    end: 14,
    verdict: "right",
    figure: {
      name: inAll("Số vụ"),
      value: inAll("977 vụ"),
      places: [{ place: { sheet: "Kết quả", cell: "C11" }, here: true }],
    },
  },
  {
    start: 16,
    end: 31,
    verdict: "wrong",
    finding: {
      rule: "words.wrong",
      severity: "hard",
      place: {},
      parameters: { number: "1.437 đối tượng" },
      labels: { figure: inAll("Số đối tượng"), expected: inAll("1.347 đối tượng") },
    },
    figure: {
      name: inAll("Số đối tượng"),
      value: inAll("1.347 đối tượng"),
      places: [
        { place: { sheet: "Kết quả", cell: "D11" }, here: true },
        { place: { file: "savannakhet.xlsx", sheet: "Kết quả", cell: "D12" }, here: false },
      ],
    },
  },
];

test("a pasted text is checked: its numbers are marked, the wrong ones first, each with its cells", async () => {
  const tasks = new FakePaneTasks();
  tasks.speechNumbers = NUMBERS;
  await openPane(tasks, { page: "words" });
  expect(screen.queryByRole("button", { name: "Kiểm tra các số" })).toBeNull();
  await userEvent.type(screen.getByRole("textbox"), TEXT);
  await userEvent.click(screen.getByRole("button", { name: "Kiểm tra các số" }));
  expect(tasks.checkedTexts).toEqual([TEXT]);
  expect(await screen.findByText("Đúng: 1. Cần xem: 1.")).toBeInTheDocument();
  expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual([
    "977 vụ",
    "1.437 đối tượng",
  ]);
  expect(
    screen.getByText("“1.437 đối tượng” không đúng với số liệu: Số đối tượng là 1.347 đối tượng."),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: /D11/ }));
  expect(tasks.revealed).toEqual([{ sheet: "Kết quả", cell: "D11" }]);
  // A cell of another file is named with it, and no link: a sheet of that name may stand in this workbook, too.
  expect(screen.getByText("savannakhet.xlsx / Kết quả, ô D12")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /D12/ })).toBeNull();
});

test("a text changed since has no marks; the draft stays while one looks at another page", async () => {
  const tasks = new FakePaneTasks();
  tasks.speechNumbers = NUMBERS;
  await openPane(tasks, { page: "words" });
  await userEvent.type(screen.getByRole("textbox"), TEXT);
  await userEvent.click(screen.getByRole("button", { name: "Kiểm tra các số" }));
  await screen.findByText("Đúng: 1. Cần xem: 1.");
  await userEvent.type(screen.getByRole("textbox"), "!");
  expect(document.querySelectorAll("mark")).toHaveLength(0);
  await userEvent.click(screen.getByRole("button", { name: "Về trang đầu" }));
  await userEvent.click(await screen.findByRole("button", { name: /Đối chiếu lời văn/ }));
  expect(await screen.findByRole("textbox")).toHaveValue(`${TEXT}!`);
});
