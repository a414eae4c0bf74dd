import type { IntakeMessageId } from "../../core/intake/messageIds";

/** What intake says, in Vietnamese. */
export const intakeVi: Readonly<Record<IntakeMessageId, string>> = {
  "intake.fix.textNumber": "“{typed}” là văn bản nên công thức không tính đến. Đọc là số.",
  "intake.fix.digits": "“{typed}” viết bằng chữ số khác. Đọc là số.",
  "intake.fix.grouping": "Dấu trong “{typed}” được đọc là dấu phân cách hàng nghìn, vì cột này là số đếm.",
  "intake.fix.scientific": "“{typed}” là cách viết lũy thừa. Đọc là số thường.",
  "intake.fix.unit": "Đơn vị trong “{typed}” trùng với đơn vị của cột; ô chỉ giữ con số.",
  "intake.fix.converted": "“{typed}” được đổi sang đơn vị của cột.",
  "intake.fix.compound": "Các phần của “{typed}” được cộng lại theo đơn vị của cột.",
  "intake.fix.magnitude": "Phần chữ trong “{typed}” được viết thành số.",
  "intake.fix.numberWord": "“{typed}” là số viết bằng chữ. Viết lại bằng chữ số.",
  "intake.fix.qualifier": "“{typed}”: ô giữ con số, từ đứng trước vẫn hiện trong ô.",
  "intake.fix.zero": "“{typed}” nghĩa là không phát sinh: 0.",
  "intake.fix.notStated": "“{typed}” nghĩa là chưa có số liệu; không phải là 0.",
  "intake.fix.named": "“{typed}” có nêu {thing}. Hãy chắc chắn đây đúng là cột của loại đó.",
  "intake.fix.aside": "“{typed}” nêu thêm số khác. Ô chỉ giữ số chính; phần còn lại cần nhập vào chỗ của nó.",
  "intake.fix.date": "“{typed}” được đọc là ngày {day} (ngày/tháng/năm).",
  "intake.fix.buddhistYear": "“{typed}” dùng Phật lịch; đổi sang dương lịch: {day}.",
  "intake.fix.period": "“{typed}” được đọc là một kỳ có ngày đầu và ngày cuối.",
  "intake.fix.composed": "“{typed}” lưu chữ và dấu rời nhau; đổi sang chữ dựng sẵn. Hình thức không đổi.",
  "intake.fix.invisible": "“{typed}” có ký tự không nhìn thấy; bỏ các ký tự đó.",

  "intake.ask.thousands": "Excel hiểu {typed} là số thập phân. Có phải đã gõ dấu phân cách hàng nghìn không?",
  "intake.ask.separator": "Dấu trong “{typed}” có thể là dấu hàng nghìn hoặc dấu thập phân. Ý là số nào?",
  "intake.ask.brick":
    "“{typed}” tính bằng bánh, cột này thì không. Giữ số bánh ở cột riêng, hay nhập số ước tính có chữ “khoảng”?",
  "intake.ask.parts": "“{typed}” có nhiều số với đơn vị khác nhau. Số nào thuộc ô này? Số còn lại nhập vào cột của nó.",
  "intake.ask.pair": "“{typed}” gồm hai số. Số nào thuộc ô này? Số kia nhập vào ô của nó.",
  "intake.ask.datePair":
    "Excel đã biến nội dung gõ vào thành ngày tháng ({typed}). Có phải là hai số {first} và {second}? Số nào thuộc ô này?",
  "intake.ask.dash": "Dấu “{typed}” trên trang này ({count} ô) nghĩa là không phát sinh (0) hay chưa có số liệu?",
  "intake.ask.numberWords": "“{typed}” là số viết bằng chữ. Có đúng là số này không?",
  "intake.ask.below":
    "“{typed}” chỉ cho biết số liệu thấp hơn mức đó. Có phải là gần bằng không? Nếu không, hãy nhập số liệu, hoặc ghi “một số”.",
  "intake.ask.compound": "Các chữ số cuối của “{typed}” không có đơn vị. Ý là số nào?",
  "intake.ask.sum": "“{typed}” có nhiều số cùng đơn vị với cột. Có phải lấy tổng không?",
  "intake.ask.scientific": "“{typed}” viết theo lũy thừa và không phải số nguyên. Có đúng là số này không?",
  "intake.ask.formatWord":
    "Ô hiển thị “{word}” kèm {typed}, làm thay đổi ý nghĩa của số. Có phải chỉ là con số này không?",
  "intake.ask.percent":
    "Ô hiển thị {percent} % và chứa {typed}. Tỷ lệ phần trăm không phải là số của cột này: số đúng là số nào?",
  "intake.ask.legacy": "“{typed}” có vẻ dùng bảng mã tiếng Việt cũ: “{converted}”. Chuyển đổi?",
  "intake.ask.dayMonth": "Ngày và tháng trong {typed} có thể bị đảo. Ý là ngày nào?",
  "intake.ask.shortYear": "Năm trong “{typed}” chỉ có hai chữ số. Ý là ngày nào?",

  "intake.error.notUnderstood": "Không hiểu “{typed}”. Hãy nhập một số, “không nêu”, hoặc từ như “nhiều”.",
  "intake.error.unknownWord": "Không hiểu “{word}” trong “{typed}”.",
  "intake.error.grouping": "Các chữ số của “{typed}” được phân nhóm không đúng cách.",
  "intake.error.notWhole": "{typed} không phải số nguyên; cột này là số đếm.",
  "intake.error.lostZeros":
    "{typed} không phải số nguyên. Có thể đã gõ {hint} nhưng Excel bỏ số 0 ở cuối; hãy nhập lại.",
  "intake.error.negative": "{typed} nhỏ hơn 0.",
  "intake.error.tooLarge": "{typed} quá lớn, không lưu chính xác được.",
  "intake.error.unit": "Đơn vị “{word}” không thuộc cột này.",
  "intake.error.twoFigures": "“{typed}” có nhiều số. Hãy nhập mỗi số vào một ô.",
  "intake.error.subCount": "Trong “{typed}”, phần lớn hơn tổng.",
  "intake.error.errorValue": "Ô báo lỗi {typed}.",
  "intake.error.notCalculated":
    "Công thức {typed} chưa có kết quả: chương trình ghi tệp không tính. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.",
  "intake.error.logical": "Ô chứa giá trị lô-gic {typed}, không phải số liệu.",
  "intake.error.legacyLaoFont":
    "Phông “{font}” dùng bảng mã tiếng Lào cũ, chữ số có thể là chữ cái. Hãy nhập lại ô bằng Phetsarath OT.",
  "intake.error.date": "“{typed}” không phải là ngày. Hãy nhập ngày/tháng/năm.",
  "intake.error.period": "“{typed}” không phải là kỳ báo cáo. Hãy nhập ngày đầu và ngày cuối.",

  "intake.warning.textNumber": "“{typed}” là văn bản nên công thức không tính đến. Nên đổi thành số.",
  "intake.warning.unrounded": "“{typed}” chính xác đến từng đơn vị nhưng lại kèm từ ước lượng như “hơn”, “gần”.",
  "intake.warning.large": "{typed} vượt mức {maximum}, lớn hơn mức thường gặp. Hãy kiểm tra dấu phân cách và đơn vị.",
  "intake.warning.formula": "Ô chứa công thức: {typed}. Số liệu có thể thay đổi theo ô khác.",
  "intake.warning.day":
    "{typed} cũng là cách Excel lưu ngày {date}. Có phải đã nhập {first}/{second} và Excel hiểu thành ngày?",

  "intake.column.mixedThousands":
    "Trong cột này Excel hiểu dấu hàng nghìn là dấu thập phân ({count} ô, ví dụ {example}). Hãy kiểm tra mọi số trong cột: số 2 có thể là 2000.",
};
