import type { CliMessageId } from "./cli.en";

export const cliLo: Readonly<Record<CliMessageId, string>> = {
  "usage.all":
    "ວິທີໃຊ້:\nhoptac template [--programme FILE.json|ID] [--year N] [--language vi|lo|en] [--unit ID] --out form.xlsx\nhoptac fill form.xlsx observations.csv --out filled.xlsx\nhoptac check FILE|FOLDER... [--json]\nhoptac summarize FILE|FOLDER... --out book.xlsx [--language vi|lo|en] [--json]\nhoptac export FILE|FOLDER... --out observations.csv\nhoptac run script.js [--open in.xlsx] [--save out.xlsx]\nລະຫັດອອກ: 0 ບໍ່ມີຂໍ້ຜິດພາດ, 1 ຂໍ້ມູນມີຂໍ້ຜິດພາດ, 2 ອ່ານໄຟລ໌ບໍ່ໄດ້ ຫຼື ໃຊ້ຄຳສັ່ງຜິດ.",
  "usage.unknown": "ບໍ່ມີຄຳສັ່ງ “{command}”.",
  "usage.bad": "hoptac {command}: ຂາດ ຫຼື ບໍ່ເຂົ້າໃຈ: {detail}. ເບິ່ງ hoptac help.",
  "cli.written": "ຂຽນແລ້ວ: {file}",
  "cli.completeness": "ປ້ອນແລ້ວ {filled}/{total} ຊ່ອງ, {notStated} ຊ່ອງບໍ່ໄດ້ລະບຸ, {blank} ຊ່ອງວ່າງ.",
  "cli.severity.hard": "ຂໍ້ຜິດພາດ",
  "cli.severity.soft": "ຕ້ອງກວດເບິ່ງ",
  "cli.severity.info": "ໝາຍເຫດ",
  "form.noneInFile": "{file} ບໍ່ມີແບບຟອມຂອງເຄື່ອງມືນີ້. ໃຫ້ໃຊ້ແບບຟອມທີ່ສົ່ງໄປ ຫຼື ສ້າງດ້ວຍ hoptac template.",
  "fix.changed": "ຊ່ອງ {cell} ຂອງແຜ່ນ “{sheet}” ປ່ຽນແລ້ວຫຼັງຈາກກວດສອບ. ໃຫ້ກວດສອບຄືນ.",
  "file.missing": "ບໍ່ມີ {file}. ໃຫ້ກວດຊື່ໄຟລ໌ ແລະ ໂຟນເດີ.",
  "file.emptyFolder": "ໂຟນເດີ {file} ບໍ່ມີໄຟລ໌ .xlsx.",
  "file.unreadable": "ອ່ານ {file} ບໍ່ໄດ້. ໃຫ້ປິດໄຟລ໌ໃນໂປຣແກຣມອື່ນ ຫຼື ກວດສິດເຂົ້າເຖິງ.",
  "file.unwritable": "ຂຽນ {file} ບໍ່ໄດ້. ໃຫ້ປິດໄຟລ໌ໃນໂປຣແກຣມອື່ນ ຫຼື ກວດໂຟນເດີ ແລະ ສິດເຂົ້າເຖິງ.",
  "file.notUtf8": "{file} ບໍ່ແມ່ນຂໍ້ຄວາມ UTF-8. ໃຫ້ບັນທຶກເປັນ “CSV UTF-8”.",
  "file.outIsInput": "{file} ແມ່ນໄຟລ໌ທີ່ອ່ານຢູ່. ໃຫ້ເລືອກຊື່ອື່ນສຳລັບຜົນໄດ້ຮັບ.",
  "file.notAWorkbook": "{file} ບໍ່ແມ່ນປຶ້ມວຽກ Excel (.xlsx). ໃຫ້ເປີດດ້ວຍ Excel ແລ້ວບັນທຶກເປັນປຶ້ມວຽກ Excel.",
  "file.damaged": "{file} ເສຍຫາຍ, ອ່ານບໍ່ໄດ້ ({detail}). ໃຫ້ຂໍສົ່ງໄຟລ໌ຄືນໃໝ່.",
  "file.encrypted": "{file} ມີລະຫັດຜ່ານ. ໃຫ້ເປີດດ້ວຍ Excel, ເອົາລະຫັດຜ່ານອອກ ແລ້ວບັນທຶກຄືນ.",
  "file.legacyXls": "{file} ເປັນຮູບແບບ .xls ເກົ່າ. ໃຫ້ເປີດດ້ວຍ Excel ແລ້ວບັນທຶກເປັນປຶ້ມວຽກ Excel (.xlsx).",
  "file.tooLarge": "{file} ໃຫຍ່ເກີນບົດລາຍງານ ({detail}). ໃຫ້ກວດວ່າແມ່ນໄຟລ໌ຖືກຕ້ອງ.",
  "run.failed": "{file}: {code}: {message}",
  "run.noScript": "hoptac run ຕ້ອງການໄຟລ໌ຄຳສັ່ງໜຶ່ງ.",
};
