import type { ListColumn } from "../../core/lists/FormList";

/** The last column of a list. */
export const noteColumn: ListColumn = {
  id: "note",
  kind: "text",
  width: 24,
  labels: { en: "Note", vi: "Ghi chú", lo: "ໝາຍເຫດ" },
  help: {
    en: "What a reader has to know. No names of persons.",
    vi: "Điều người đọc cần biết. Không ghi tên người.",
    lo: "ສິ່ງທີ່ຜູ້ອ່ານຄວນຮູ້. ບໍ່ຂຽນຊື່ບຸກຄົນ.",
  },
};
