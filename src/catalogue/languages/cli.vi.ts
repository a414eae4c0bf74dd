import type { CliMessageId } from "./cli.en";

export const cliVi: Readonly<Record<CliMessageId, string>> = {
  "usage.all":
    "Cách dùng:\nhoptac template [--programme FILE.json|ID] [--year N] [--language vi|lo|en] [--unit ID] --out form.xlsx\nhoptac fill form.xlsx observations.csv --out filled.xlsx\nhoptac check FILE|FOLDER... [--json]\nhoptac summarize FILE|FOLDER... --out book.xlsx [--language vi|lo|en] [--json]\nhoptac export FILE|FOLDER... --out observations.csv\nhoptac run script.js [--open in.xlsx] [--save out.xlsx]\nMã thoát: 0 không có lỗi, 1 số liệu có lỗi, 2 không đọc được tệp hoặc dùng sai lệnh.",
  "usage.unknown": "Không có lệnh “{command}”.",
  "usage.bad": "hoptac {command}: thiếu hoặc không hiểu: {detail}. Xem hoptac help.",
  "cli.written": "Đã ghi: {file}",
  "cli.completeness": "Đã nhập {filled}/{total} ô, {notStated} ô không nêu, {blank} ô trống.",
  "cli.severity.hard": "lỗi",
  "cli.severity.soft": "cần xem",
  "cli.severity.info": "ghi chú",
  "form.noneInFile": "{file} không có biểu mẫu của công cụ này. Hãy dùng biểu đã gửi, hoặc tạo bằng hoptac template.",
  "fix.changed": "Ô {cell} của trang tính “{sheet}” đã thay đổi sau khi kiểm tra. Hãy kiểm tra lại.",
  "file.missing": "Không có {file}. Hãy kiểm tra tên tệp và thư mục.",
  "file.emptyFolder": "Thư mục {file} không có tệp .xlsx nào.",
  "file.unreadable": "Không đọc được {file}. Hãy đóng tệp ở chương trình khác hoặc kiểm tra quyền truy cập.",
  "file.unwritable": "Không ghi được {file}. Hãy đóng tệp ở chương trình khác hoặc kiểm tra thư mục và quyền truy cập.",
  "file.notUtf8": "{file} không phải văn bản UTF-8. Hãy lưu dạng “CSV UTF-8”.",
  "file.outIsInput": "{file} là một trong các tệp đầu vào. Hãy đặt tên khác cho tệp kết quả.",
  "file.notAWorkbook":
    "{file} không phải sổ làm việc Excel (.xlsx). Hãy mở bằng Excel và lưu lại dạng sổ làm việc Excel.",
  "file.damaged": "{file} bị hỏng, không đọc được ({detail}). Hãy yêu cầu gửi lại tệp.",
  "file.encrypted": "{file} được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
  "file.legacyXls": "{file} ở định dạng .xls cũ. Hãy mở bằng Excel và lưu dạng sổ làm việc Excel (.xlsx).",
  "file.tooLarge": "{file} lớn hơn mức của một báo cáo ({detail}). Hãy kiểm tra có đúng tệp không.",
  "fill.severalForms": "{file} có nhiều biểu; lệnh fill chỉ nhận sổ làm việc có một biểu.",
  "run.unfinished": "{file} chờ một việc không bao giờ xong; chưa lưu gì.",
  "run.failed": "{file}: {code}: {message}",
  "run.noScript": "hoptac run cần một tệp lệnh.",
};
