import type { Slip } from "../../core/rules/checks/unitSlip";

/** Ways in which figures of the right digits get the wrong size. Factors of pills and bricks are those of the conversion factors. */
export const slips: readonly Slip[] = [
  {
    factor: 1000,
    units: ["kg", "litre"],
    labels: {
      en: "grams for kilograms, or a decimal comma that was lost",
      vi: "ghi gam thay cho kg hoặc mất dấu phẩy thập phân",
      lo: "ຂຽນກຣາມແທນກິໂລກຣາມ ຫຼື ເສຍຈຸດທົດສະນິຍົມ",
    },
  },
  {
    factor: 0.001,
    units: ["kg", "litre"],
    labels: { en: "tonnes for kilograms", vi: "ghi tấn thay cho kg", lo: "ຂຽນໂຕນແທນກິໂລກຣາມ" },
  },
  {
    factor: 10_000,
    indicators: ["synthetic_pills_kg"],
    labels: { en: "pills for kilograms", vi: "ghi số viên thay cho kg", lo: "ຂຽນຈຳນວນເມັດແທນກິໂລກຣາມ" },
  },
  {
    factor: 100,
    labels: {
      en: "a decimal comma that was lost, or two digits too many",
      vi: "mất dấu phẩy thập phân hoặc thừa hai chữ số",
      lo: "ເສຍຈຸດທົດສະນິຍົມ ຫຼື ເກີນສອງຕົວເລກ",
    },
  },
  { factor: 10, labels: { en: "a digit too many", vi: "thừa một chữ số", lo: "ເກີນໜຶ່ງຕົວເລກ" } },
  { factor: 0.1, labels: { en: "a digit missing", vi: "thiếu một chữ số", lo: "ຂາດໜຶ່ງຕົວເລກ" } },
  {
    factor: 1 / 0.35,
    indicators: ["heroin"],
    byRatioOnly: true,
    labels: { en: "bricks for kilograms", vi: "ghi số bánh thay cho kg", lo: "ຂຽນຈຳນວນກ້ອນແທນກິໂລກຣາມ" },
  },
  { factor: 2, byRatioOnly: true, labels: { en: "counted twice", vi: "tính hai lần", lo: "ນັບສອງຄັ້ງ" } },
  {
    factor: 0.5,
    byRatioOnly: true,
    labels: { en: "only half of it counted", vi: "mới tính một nửa", lo: "ນັບແຕ່ເຄິ່ງດຽວ" },
  },
];
