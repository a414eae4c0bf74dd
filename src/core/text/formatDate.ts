import type { IsoDate } from "../dataset/ReferencePeriod";
import type { Language } from "./Labels";

/** `short`: 14/12/2025, in every language; `official`: as a document's date line has it. */
export type DateStyle = "short" | "official";

const MONTHS: Readonly<Record<"lo" | "en", readonly string[]>> = {
  lo: ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * A day in words. Vietnamese official dates write days below 10 and the months 1 and 2 with a leading zero, other months without
 * (Decree 30/2020/NĐ-CP, annex I). @throws RangeError when the text is no YYYY-MM-DD.
 */
export function formatDate(date: IsoDate, language: Language, style: DateStyle): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new RangeError(`not a day: ${date}`);
  const [, year = "", month = "", day = ""] = parts;
  if (style === "short") return `${day}/${month}/${year}`;
  if (language === "vi") return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
  const name = MONTHS[language][Number(month) - 1] ?? month;
  return language === "lo" ? `ວັນທີ ${Number(day)} ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
