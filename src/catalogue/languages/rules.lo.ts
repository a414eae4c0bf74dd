import type { RulesMessageId } from "./rules.en";

/** To be reviewed by a native reader. */
export const rulesLo: Readonly<Record<RulesMessageId, string>> = {
  "rule.other_unit": "{indicator} ຂຽນດ້ວຍຫົວໜ່ວຍທີ່ບໍ່ແມ່ນຂອງຕົວຊີ້ບອກ.",
  "rule.below_zero": "{indicator}: {value} ນ້ອຍກວ່າ 0.",
  "rule.not_whole": "{indicator} ເປັນຈຳນວນນັບ ແຕ່ {value} ບໍ່ແມ່ນຈຳນວນເຕັມ.",
  "rule.impossible_size": "{indicator}: {value} ເປັນໄປບໍ່ໄດ້; {to} ກໍ່ຫຼາຍແລ້ວ.",
  "rule.part_above_whole": "{indicator} ({value}) ຢູ່ໃນ “{whole}” ({total}) ແຕ່ໃຫຍ່ກວ່າ.",
  "rule.parts_above_total": "{indicator}: ຍອດລວມຂຽນ {value} ແຕ່ບວກສ່ວນຕ່າງໆໄດ້ {sum}.",
  "rule.parts_below_total": "{indicator}: ຍອດລວມຂຽນ {value} ແຕ່ບວກທຸກສ່ວນໄດ້ພຽງ {sum}.",
  "rule.precursors_in_total": "{indicator}: ຍອດ {value} ຄືຊິລວມເອົາ “{foreign}” ({surplus}) ທີ່ບໍ່ໃຫ້ລວມໃນຍອດຢາເສບຕິດ.",
  "rule.running_total_falls": "{indicator} ເປັນຍອດສະສົມ ແຕ່ຫຼຸດຈາກ {previous} ເປັນ {value}.",
  "rule.unit_twice": "“{unit}” ແລະ “{other}” ແມ່ນໜ່ວຍງານດຽວກັນ; ຕົວເລກຈະຖືກນັບສອງຄັ້ງ.",
  "rule.unit_slip": "{indicator}: {value} ຜິດປົກກະຕິ, {reading} ບໍ່ຜິດ: ແມ່ນ {slip} ບໍ? ຄາດວ່າ {from} ຫາ {to}.",
  "rule.above_plausible": "{indicator}: {value} ຫຼາຍກວ່າ {to} ທີ່ຄາດວ່າຈະມີຫຼາຍທີ່ສຸດ. ກະລຸນາກວດຫົວໜ່ວຍ ແລະ ຈຸດທົດສະນິຍົມ.",
  "rule.swapped_columns": "{indicator} ({value}) ແລະ {other} ({beside}) ຄືຊິສະຫຼັບຖັນກັນ.",
  "rule.structural_ratio": "{indicator}: {value} ບໍ່ສອດຄ່ອງກັບ “{other}” ({beside}); ປົກກະຕິແມ່ນ {from} ຫາ {to}.",
  "rule.count_change": "{indicator}: {value}, ແຕ່ຕາມຕົວເລກໄລຍະກ່ອນ ຄາດວ່າ {from} ຫາ {to}.",
  "rule.small_count": "{indicator}: {value} ຕ່າງຈາກໄລຍະກ່ອນຫຼາຍກວ່າຄວາມບັງເອີນ; ຄາດວ່າ {from} ຫາ {to}.",
  "rule.amount_change":
    "{indicator}: {value}, ແຕ່ຕາມຕົວເລກໄລຍະກ່ອນ ຄາດວ່າ {from} ຫາ {to}. ມີເຫດຜົນ (ເຊັ່ນ ຄະດີໃຫຍ່ຄະດີດຽວ) ຫຼື ຂຽນຜິດ?",
  "rule.related_counts":
    "{indicator}: {value} ບໍ່ສອດຄ່ອງກັບ “{other}” ({beside}); ຕາມອັດຕາສ່ວນໄລຍະກ່ອນ ຕ້ອງແມ່ນ {from} ຫາ {to}.",
  "rule.amount_per_case":
    "{indicator}: {value} ຜິດປົກກະຕິທຽບກັບ “{other}” ({beside}); ຕາມອັດຕາສ່ວນໄລຍະກ່ອນ ແມ່ນ {from} ຫາ {to}.",
  "rule.across_units": "{indicator} ຈາກ {previous} ເປັນ {value}, ບໍ່ຄືໜ່ວຍງານອື່ນ (ປົກກະຕິເທົ່າກັບ {ratio} ເທົ່າຂອງໄລຍະກ່ອນ).",
  "rule.appearing": "{indicator} ຈາກ {previous} ເປັນ {value}; ປະລິມານຫຼາຍຂະໜາດນີ້ ເກືອບບໍ່ເຄີຍຈາກບໍ່ມີເປັນມີ ຫຼື ຈາກມີເປັນບໍ່ມີ.",
  "rule.district_police": "{indicator}: {value}, ແຕ່ຫຼາຍສຸດ {to}. ແຕ່ {day}: {change}.",
  "rule.copied_row": "{equal} ໃນ {of} ຕົວເລກຂອງແຖວນີ້, ເຊັ່ນ “{indicator}” {value}, ຄືກັບໄລຍະກ່ອນ. ແມ່ນສຳເນົາມາບໍ?",
  "rule.same_row": "ທຸກຕົວເລກຂອງແຖວນີ້ຄືກັບ “{other}”. ສຳເນົາມາ ຫຼື ນັບທັງສອງໜ່ວຍງານ?",
  "rule.sides_differ": "{indicator}: ຝ່າຍນີ້ {value}, ອີກຝ່າຍ {other}, ທັງທີ່ນັບສິ່ງດຽວກັນ.",
  "rule.unrounded": "{indicator}: “{typed}” ເປັນຕົວເລກລະອຽດ ແຕ່ມີຄຳ ຫຼາຍກວ່າ, ເກືອບ ຫຼື ປະມານ.",
  "rule.period_gap": "ລະຫວ່າງໄລຍະກ່ອນ ແລະ ໄລຍະນີ້ ມີ {days} ວັນ ທີ່ບໍ່ມີໃຜລາຍງານ.",
  "rule.period_overlap": "{unit}: ໄລຍະນີ້ ແລະ ໄລຍະ {other} ຂອງບົດລາຍງານອື່ນ ຊ້ອນກັນ {days} ວັນ. ບໍ່ໃຫ້ບວກຕົວເລກຂອງສອງບົດລາຍງານ.",
  "rule.crashed": "ການກວດ “{name}” ດຳເນີນບໍ່ໄດ້ ({id}). ການກວດອື່ນດຳເນີນແລ້ວ.",
  "rule.largest": "ຄະດີໃຫຍ່ສຸດ: {largest}.",
  "rule.history": "ໄລຍະກ່ອນ: {history}.",
  "rule.choices": "ອາດແມ່ນ: {choices}.",
  "rule.fix": "ສະເໜີ: {fix}.",
  "rule.or": "ຫຼື",
};
