import type { ListsMessageId } from "./lists.en";

export const listsVi: Readonly<Record<ListsMessageId, string>> = {
  "list.error.year": "Thường là năm từ 1990 đến 2099.",
  "list.error.text": "Nội dung dài quá 1.000 ký tự, có thể không in hết.",
  "list.columnDeleted": "Cột “{name}” của danh sách đã bị xóa. Hãy hoàn tác hoặc tạo biểu mới.",
  "list.unknownChoice": "“{typed}” không có trong danh mục của cột “{column}”. Hãy chọn trong danh sách.",
  "list.otherSpelling":
    "“{typed}” ở cột “{column}” được hiểu là “{expected}”, nhưng công thức của các tờ khác không nhận ra. Hãy chọn trong danh sách.",
  "list.missing": "Hàng này chưa có nội dung ở cột “{column}” nên không được tính.",
  "list.incomplete": "Hàng này chưa có nội dung ở cột “{column}”. Hàng vẫn được liệt kê như vậy; hãy điền vào.",
  "list.noneBeside":
    "Ở đây đơn vị ghi không phát sinh, nhưng hàng ở ô {other} lại ghi một vụ của chính đơn vị đó. Hãy xóa hàng này hoặc sửa tên đơn vị.",
  "list.noneAndMore":
    "Ở cột “{column}” hàng này ghi không phát sinh mà vẫn ghi một vụ; vụ đó vẫn được tính. Hãy ghi số, ký hiệu của vụ hoặc xóa phần còn lại của hàng.",
  "list.noNumber":
    "Số hàng để trống cột “{column}”: {count}, hàng đầu tiên ở đây. Các hàng này vẫn được tính; nhưng nếu một vụ bị ghi hai lần thì không ai nhận ra.",
  "list.dateOutside": "Ngày {day} nằm ngoài kỳ báo cáo {from} - {to}; hàng này không được tính.",
  "list.badYear": "“{typed}” ở cột “{column}” không phải là năm.",
  "list.badMonth": "“{typed}” ở cột “{column}” không phải là tháng. Ghi như 08/2023.",
  "list.partAboveWhole": "“{part}” ghi {value}, lớn hơn “{whole}”: {total}.",
  "list.totalRow":
    "“{typed}” là hàng cộng các hàng khác. Hãy bỏ hàng này khỏi danh sách: bảng không tính hàng này, nhưng công thức ở các tờ khác vẫn tính nếu hàng có đơn vị và ngày.",
  "list.yearNotEarlier": "Năm này không trước kỳ của biểu; hàng này không được tính.",
  "list.yearInLastPeriod":
    "Kỳ của năm này có ngày trùng với kỳ trước, là kỳ đã có số liệu riêng; hàng này không được tính. Hãy ghi số của cả kỳ trước vào cột kỳ trước, hoặc chỉ ghi ở đây các năm trước nữa.",
  "list.otherZone": "Đơn vị này không báo cáo về địa bàn đã chọn; hàng này không được tính.",
  "list.sameRow":
    "Hàng này giống hệt hàng ở ô {other} và cả hai đều được tính. Nếu chỉ là một việc, hãy xóa một hàng; nếu là hai việc, hãy ghi điều phân biệt hai hàng.",
  "list.sameEvent":
    "Vụ này dường như là vụ ở {other}: cùng ngày, cùng địa điểm, số hiệu hoặc số lượng. Hai đơn vị cùng tính nên tổng của cả hai tính hai lần: có phải là hai vụ khác nhau không? Nếu là một vụ, chỉ để đơn vị chủ trì tính.",
  "list.twice": "Số này cũng có ở ô {other}. Cả hai hàng đều được tính: có phải là hai việc khác nhau không?",
  "list.ended": "Từ {day}: {change}. Hàng này có đúng là của kỳ này không?",
  "list.merged": "Các ô {range} bị gộp: chỉ ô đầu có nội dung. Hãy bỏ gộp ô và điền lại.",
  "list.hiddenRows": "Có hàng đang bị ẩn hoặc bị lọc, hàng đầu tiên ở đây. Các hàng này vẫn được tính.",
  "list.fedDiffers":
    "Ô này cộng từ danh sách của biểu và đang ghi {found}, nhưng danh sách cho kết quả {expected}. Hãy tính lại sổ hoặc khôi phục công thức.",
  "list.fedTypedOver":
    "Công thức cộng từ danh sách đã bị ghi đè: ô ghi {found}, danh sách cho kết quả {expected}. Hãy khôi phục công thức.",
  "fill.fed":
    "Dòng {line}: {figure} được cộng từ danh sách của biểu và danh sách cho kết quả khác. Hãy điền vào danh sách.",
  "fill.noColumn": "Dòng {line}: danh sách không có cột {column}. Các cột: {there}.",
  "fill.noChoice": "Dòng {line}: “{code}” không phải là lựa chọn của cột {column}. Các lựa chọn: {there}.",
  "fill.cannotSayField": "Dòng {line}: không ô nào của cột {column} ghi được đúng nội dung này.",
  "fill.noList": "Biểu không có danh sách {list}. Các danh sách: {there}.",
  "fill.otherForm": "Dòng {line}: hàng này thuộc chương trình hoặc kỳ khác với biểu.",
  "fill.severalLists":
    "Dòng {line}: hàng này có thể thuộc nhiều danh sách của sổ làm việc: {sheets}. Hãy điền vào sổ làm việc chỉ có một trong các danh sách đó.",
  "csv.noList": "{file}: không có danh sách nào tên {list}.",
  "csv.unknownColumn": "{file}: danh sách {list} không có cột {columns}.",
  "csv.problem.badFigure": "không phải số liệu (390, moreThan 390, zero, notStated, words ...)",
  "cli.noSuchList": "Không có danh sách {list}; các danh sách hiện có: {known}.",
};
