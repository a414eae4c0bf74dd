/** Dates, spans of years and numbers of documents, as running text has them; what stands in one counts nothing. */
const PATTERNS = [
  /\d{1,2} ?- ?\d{1,2}\/\d{1,2}\/\d{4}/g,
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g,
  /\d{1,4}\/(?:19|20|25)\d\d(?!\d)/g,
  /(?:từ|from|ແຕ່)(?: ngày| ?ວັນທີ)? ?\d{1,2} ?(?:đến|tới|to|ຫາ|-)(?: ngày| ?ວັນທີ)? ?\d{1,2}\/\d{1,2}(?:\/\d{4})?/g,
  /(?:ngày|date|ວັນທີ) ?\d{1,2}\/\d{1,2}(?![\d/])/g,
  /(?<!\d)\d{1,2} ?(?:giờ|h|ໂມງ)(?:\d{1,2}(?!\d)|(?: ?\d{1,2} ?(?:phút|ນາທີ)))?(?!\p{L})/gu,
  /(?:19|20|25)\d\d ?- ?(?:19|20|25)\d\d/g,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /\d+(?:\/\d+)*\/\p{L}[\p{L}.-]*(?:\/|-)\p{L}+/gu,
];

/** The places of a folded text that are dates or numbers of documents. */
export const calendarPlaces = (text: string): readonly (readonly [start: number, end: number])[] =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): readonly [number, number] => [match.index, match.index + match[0].length]),
  );
