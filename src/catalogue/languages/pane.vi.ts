import type { PaneMessageId } from "./pane.en";

/** The pane's texts in Vietnamese. */
export const paneVi: Readonly<Record<PaneMessageId, string>> = {
  "pane.title": "Thống kê hợp tác",
  "pane.language": "Ngôn ngữ",
  "pane.back": "Về trang đầu",
  "pane.loading": "Đang tải…",
  "pane.cancel": "Hủy",
  "pane.stopping": "Đang dừng…",
  "pane.dismiss": "Đóng thông báo",
  "pane.retry": "Thử lại",
  "pane.reload": "Tải lại",
  "pane.copy": "Sao chép",
  "pane.copied": "Đã sao chép",
  "pane.copyByHand": "Đã chọn văn bản; nhấn Ctrl+C để sao chép",
  "pane.copyDiagnostic": "Sao chép thông tin lỗi",
  "pane.errorCode": "Mã lỗi: {code}",
  "pane.open": "Mở",

  "pane.place.cell": "{sheet}, ô {cell}",
  "pane.place.sheet": "Trang tính {sheet}",
  "pane.place.file": "Tệp {file}",

  "pane.state": "Tình trạng công việc",
  "pane.state.reading": "Đang đọc số liệu…",
  "pane.state.stale": "Số liệu đang hiển thị có thể chưa cập nhật.",
  "pane.state.readAgain": "Đọc lại",
  "pane.state.noForm": "Sổ làm việc chưa có biểu mẫu",
  "pane.state.period": "Kỳ {period}",
  "pane.state.noPeriod": "Chưa có kỳ báo cáo",
  "pane.state.moreForms": "và {count} biểu mẫu khác",
  "pane.state.cells": "{done}/{total} ô",
  "pane.state.cellsSpoken": "{filled} trên {total} ô đã nhập, {notStated} ô không nêu, {blank} ô còn trống",
  "pane.state.hard": "{count} lỗi",
  "pane.state.soft": "{count} cần xem",
  "pane.state.clean": "Không có lỗi",

  "pane.home.title": "Công việc",
  "pane.home.empty":
    "Sổ làm việc chưa có biểu mẫu: hãy tạo biểu mẫu để nhập số liệu, sau đó kiểm tra và tạo bảng tổng hợp.",
  "pane.home.openExample": "Mở ví dụ",
  "pane.home.openingExample": "Đang mở ví dụ…",
  "pane.home.exampleOpened": "Đã mở ví dụ.",
  "pane.home.forms": "{count} biểu mẫu trong sổ làm việc",
  "pane.home.tables.none": "Chưa tạo",
  "pane.home.tables.current": "Đã cập nhật",
  "pane.home.tables.outdated": "Cũ: số liệu đã thay đổi",

  "pane.form.title": "Tạo biểu mẫu",
  "pane.form.intro": "Biểu mẫu được tạo trên trang tính mới; các trang tính hiện có giữ nguyên.",
  "pane.form.programme": "Chương trình",
  "pane.form.noProgrammes": "Chưa có chương trình nào nên chưa tạo được biểu mẫu.",
  "pane.form.period": "Kỳ báo cáo",
  "pane.form.otherPeriod": "Kỳ khác…",
  "pane.form.from": "Từ ngày",
  "pane.form.to": "Đến hết ngày",
  "pane.form.dayPattern": "ngày/tháng/năm",
  "pane.form.badDate": "Nhập theo ngày/tháng/năm, ví dụ 14/12/2023.",
  "pane.form.endsBeforeStart": "Ngày cuối kỳ trước ngày đầu kỳ.",
  "pane.form.language": "Ngôn ngữ của biểu mẫu",
  "pane.form.existing": "Biểu mẫu đã có",
  "pane.form.create": "Tạo biểu mẫu",
  "pane.form.creating": "Đang tạo biểu mẫu…",
  "pane.form.made": "Đã tạo biểu mẫu tại trang tính {sheet}.",
  "pane.form.next": "Nhập số liệu vào các ô màu vàng, sau đó kiểm tra.",
  "pane.form.another": "Tạo biểu mẫu khác",

  "pane.check.title": "Kiểm tra",
  "pane.check.run": "Kiểm tra lại",
  "pane.check.clean": "Không phát hiện lỗi.",
  "pane.check.noForm": "Không có gì để kiểm tra: sổ làm việc chưa có biểu mẫu.",
  "pane.check.done": "Đã kiểm tra: {hard} lỗi, {soft} mục cần xem.",
  "pane.check.blank": "Còn {count} ô trống.",
  "pane.check.notStated": "{count} ô ghi không nêu.",
  "pane.check.hard": "Lỗi",
  "pane.check.soft": "Cần xem",
  "pane.check.info": "Để biết",
  "pane.check.heading": "{title} ({count})",
  "pane.check.where": "Vị trí",
  "pane.check.expected": "Yêu cầu",
  "pane.check.correction": "Đề nghị",
  "pane.check.fix": "Sửa",
  "pane.check.fixNamed": "Sửa {place} thành {correction}",
  "pane.check.fixing": "Đang sửa…",
  "pane.check.fixed": "Đã sửa.",
  "pane.check.more": "Xem thêm {count} (còn {rest})",

  "pane.tables.title": "Bảng tổng hợp",
  "pane.tables.intro":
    "Bảng và câu cho báo cáo được lập từ các biểu mẫu trong sổ làm việc. Số liệu đã nhập giữ nguyên.",
  "pane.tables.language": "Ngôn ngữ của bảng",
  "pane.tables.create": "Tạo bảng tổng hợp",
  "pane.tables.createAgain": "Tạo lại bảng tổng hợp",
  "pane.tables.creating": "Đang tạo bảng tổng hợp…",
  "pane.tables.noForm": "Sổ làm việc chưa có biểu mẫu. Hãy tạo biểu mẫu và nhập số liệu trước.",
  "pane.tables.hard": "Còn {count} lỗi: số liệu trong bảng có thể sai.",
  "pane.tables.seeErrors": "Xem lỗi",
  "pane.tables.outdated": "Số liệu đã thay đổi sau khi tạo bảng.",
  "pane.tables.made": "Đã tạo {count} trang tính.",
  "pane.tables.verified": "Đã tính hai lần {count} số liệu, kết quả khớp nhau.",
  "pane.tables.sheets": "Trang tính đã tạo",
  "pane.tables.sentences": "Câu cho báo cáo",
  "pane.tables.copyAll": "Sao chép các câu: {language}",

  "pane.start.starting": "Đang chờ Excel…",
  "pane.start.timedOut": "Excel không trả lời",
  "pane.start.timedOutHelp":
    "Tiện ích đã chờ Excel nhưng không có trả lời. Bấm Tải lại. Nếu vẫn không được, đóng và mở lại Excel hoặc báo cán bộ phụ trách máy tính.",
  "pane.start.tooOld": "Phiên bản Excel quá cũ",
  "pane.start.tooOldHelp":
    "Tiện ích cần Excel 2021, Excel 2024 hoặc Microsoft 365. Đề nghị cán bộ phụ trách máy tính nâng cấp; tệp đang mở giữ nguyên.",
  "pane.start.noExcel": "Trang này chạy trong Excel",
  "pane.start.noExcelHelp":
    "Mở một sổ làm việc trong Excel và chọn tiện ích trên thanh công cụ. Trong trình duyệt không có sổ làm việc để xử lý.",

  "pane.broken.title": "Ngăn tác vụ đã dừng",
  "pane.broken.help":
    "Ngăn tác vụ gặp sự cố; số liệu trong sổ làm việc không bị thay đổi. Bấm Tải lại. Nếu lặp lại, sao chép thông tin lỗi và gửi bộ phận hỗ trợ; thông tin này không chứa số liệu.",

  "error.notAWorkbook": "Tệp này không phải sổ làm việc Excel. Hãy chọn tệp có đuôi .xlsx.",
  "error.damaged": "Tệp bị hỏng, không đọc được. Mở tệp bằng Excel, cho Excel sửa chữa, lưu với tên mới rồi thử lại.",
  "error.encrypted":
    "Tệp có mật khẩu mở. Trong Excel chọn File > Info > Protect Workbook > Encrypt with Password, xóa mật khẩu, lưu lại rồi thử lại.",
  "error.legacyXls":
    "Tệp có định dạng .xls cũ. Trong Excel chọn File > Save As > Excel Workbook (.xlsx) rồi dùng tệp mới.",
  "error.tooLarge": "Tệp quá lớn, không đọc được. Bỏ bớt các trang tính không cần thiết rồi thử lại.",
  "error.sheetProtected":
    "Trang tính cần ghi đang được bảo vệ nên chưa ghi gì. Trong Excel chọn Review > Unprotect Sheet rồi thử lại.",
  "error.workbookProtected":
    "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Trong Excel tắt Review > Protect Workbook rồi thử lại.",
  "error.cellEditMode": "Đang nhập dở một ô. Nhấn Enter hoặc Esc trong trang tính rồi thử lại.",
  "error.busy": "Excel đang bận. Đóng các hộp thoại đang mở trong Excel, chờ một lát rồi thử lại.",
  "error.unsupportedHost": "Phiên bản Excel này không làm được việc đó. Cần Excel 2021, Excel 2024 hoặc Microsoft 365.",
  "error.aborted": "Đã dừng. Không có gì thay đổi.",
  "error.invalidPlan":
    "Nội dung chuẩn bị ghi không hợp lệ với Excel nên chưa ghi gì. Sao chép thông tin lỗi và gửi bộ phận hỗ trợ.",
  "error.hostFailure":
    "Excel từ chối thao tác; sổ làm việc giữ nguyên. Hãy thử lại; nếu lặp lại, tải lại ngăn tác vụ hoặc gửi thông tin lỗi cho bộ phận hỗ trợ.",
  "error.noAnswer":
    "Excel không trả lời nên không chờ thêm nữa. Xem lại sổ làm việc: nếu có việc dở dang thì hoàn tác, sau đó tải lại ngăn tác vụ.",
  "error.unexpected":
    "Tiện ích gặp lỗi ngoài dự kiến. Hãy thử lại; nếu lặp lại, sao chép thông tin lỗi và gửi bộ phận hỗ trợ.",
};
