import type { RulesMessageId } from "./rules.en";

export const rulesVi: Readonly<Record<RulesMessageId, string>> = {
  "rule.other_unit": "{indicator} ghi theo đơn vị tính không phải của chỉ tiêu.",
  "rule.below_zero": "{indicator}: {value} là số âm.",
  "rule.not_whole": "{indicator} là số đếm nhưng {value} không phải số nguyên.",
  "rule.impossible_size": "{indicator}: không thể là {value}; {to} đã là rất lớn.",
  "rule.part_above_whole": "{indicator} ({value}) nằm trong “{whole}” ({total}) nhưng lại lớn hơn.",
  "rule.parts_above_total": "{indicator}: tổng ghi {value} nhưng cộng các phần được {sum}.",
  "rule.parts_below_total": "{indicator}: tổng ghi {value} nhưng cộng tất cả các phần chỉ được {sum}.",
  "rule.precursors_in_total":
    "{indicator}: tổng {value} dường như gồm cả “{foreign}” ({surplus}), là loại không cộng vào tổng số ma túy.",
  "rule.running_total_falls": "{indicator} là số lũy kế nhưng giảm từ {previous} xuống {value}.",
  "rule.unit_twice": "“{unit}” và “{other}” là cùng một đơn vị; số liệu sẽ bị tính hai lần.",
  "rule.unit_slip":
    "{indicator}: {value} là bất thường, {reading} thì không: có phải {slip}? Dự kiến từ {from} đến {to}.",
  "rule.above_plausible":
    "{indicator}: {value} lớn hơn mức cao nhất có thể dự kiến là {to}. Kiểm tra đơn vị tính và dấu phẩy thập phân.",
  "rule.swapped_columns": "{indicator} ({value}) và {other} ({beside}) dường như bị đảo cột.",
  "rule.structural_ratio": "{indicator}: {value} không khớp với “{other}” ({beside}); thường là từ {from} đến {to}.",
  "rule.count_change": "{indicator}: {value}, trong khi theo số liệu các kỳ trước dự kiến từ {from} đến {to}.",
  "rule.small_count": "{indicator}: {value} khác các kỳ trước quá mức ngẫu nhiên; dự kiến từ {from} đến {to}.",
  "rule.amount_change":
    "{indicator}: {value}, trong khi theo số liệu các kỳ trước dự kiến từ {from} đến {to}. Có lý do (như một vụ bắt giữ lớn) hay do nhầm?",
  "rule.related_counts":
    "{indicator}: {value} không khớp với “{other}” ({beside}); theo tỷ lệ các kỳ trước phải từ {from} đến {to}.",
  "rule.amount_per_case":
    "{indicator}: {value} là bất thường so với “{other}” ({beside}); theo tỷ lệ các kỳ trước thường từ {from} đến {to}.",
  "rule.across_units":
    "{indicator} từ {previous} thành {value}, khác các đơn vị khác (thường bằng {ratio} lần kỳ trước).",
  "rule.appearing":
    "{indicator} từ {previous} thành {value}; khối lượng lớn như vậy hầu như không bao giờ từ không thành có hay từ có thành không.",
  "rule.district_police": "{indicator}: {value}, nhưng nhiều nhất chỉ có thể là {to}. Từ {day}: {change}.",
  "rule.copied_row":
    "{equal} trong {of} số của hàng này, như “{indicator}” là {value}, giống hệt kỳ trước. Có phải chép lại không?",
  "rule.same_row": "Mọi số của hàng này giống hệt “{other}”. Chép lại, hay cả hai đơn vị cùng tính?",
  "rule.sides_differ": "{indicator}: bên này {value}, bên kia {other}, trong khi hai bên cùng tính một việc.",
  "rule.unrounded": "{indicator}: “{typed}” chính xác đến từng đơn vị nhưng lại kèm từ hơn, gần hoặc khoảng.",
  "rule.period_gap": "Giữa kỳ trước và kỳ này có {days} ngày không thuộc báo cáo nào.",
  "rule.period_overlap":
    "{unit}: kỳ này và kỳ {other} của báo cáo khác trùng nhau {days} ngày. Không được cộng số của hai báo cáo.",
  "rule.crashed": "Không thực hiện được phép kiểm tra “{name}” ({id}). Các phép khác vẫn thực hiện.",
  "rule.largest": "Vụ lớn nhất: {largest}.",
  "rule.history": "Các kỳ trước: {history}.",
  "rule.choices": "Có thể là: {choices}.",
  "rule.fix": "Đề nghị: {fix}.",
  "rule.or": "hoặc",
};
