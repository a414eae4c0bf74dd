import type { CliMessageId } from "./cli.en";

export const cliVi: Readonly<Record<CliMessageId, string>> = {
  "usage.all":
    "Cách dùng:\n{commands}\nMọi lệnh đều nhận --language vi|lo|en cho thông báo. Tệp đã có chỉ bị thay khi có --replace, trừ bảng tổng hợp chưa ai sửa.\nMã thoát: 0 không có lỗi, 1 số liệu có lỗi, 2 không đọc được tệp hoặc dùng sai lệnh.",
  "usage.none": "Lệnh nào?",
  "usage.bad": "hoptac {command}: không hiểu: {detail}. Xem hoptac help.",
  "usage.missing": "hoptac {command}: thiếu: {detail}. Xem hoptac help.",
  "usage.choice": "hoptac {command}: {detail} không thuộc: {choices}.",
  "usage.year": "hoptac {command}: --year {year} không phải năm. Hãy ghi bốn chữ số, từ 1900 đến 2099.",
  "usage.date": "hoptac {command}: {detail} không phải ngày. Hãy ghi như 2024-08-16.",
  "usage.period.badDate":
    "hoptac {command}: {detail} không phải kỳ. Hãy ghi ngày đầu và ngày cuối như 2024-01-01..2024-12-31, hoặc tháng như 2021-07..2024-06, năm như 2009..2019.",
  "usage.period.endsBeforeStart": "hoptac {command}: {detail} kết thúc trước khi bắt đầu. Hãy ghi ngày đầu trước.",
  "usage.together": "hoptac {command}: không dùng {first} cùng với {second}.",
  "usage.freeRule":
    "hoptac {command}: {rule} không có ngày cố định. Hãy ghi ngày: --rule {rule} --period TỪ..ĐẾN, từ sau ngày hội nghị lần trước đến ngày chốt số liệu, ví dụ --period 2023-08-17..2024-08-10.",
  "usage.needs": "hoptac {command}: {first} chỉ dùng cùng với {second}.",
  "usage.lastPeriodLater": "hoptac {command}: kỳ trước {last} phải kết thúc trước khi kỳ {period} bắt đầu.",
  "template.previousLater":
    "{file} là báo cáo của kỳ {last}, còn biểu mới thuộc kỳ {period}: kỳ mới phải bắt đầu sau. Hãy ghi kỳ bằng --period hoặc --year.",
  "template.previousOther": "{file} không có báo cáo của chương trình {id}, chỉ có: {found}.",
  "template.previousUndated": "Biểu trong {file} không ghi kỳ hợp lệ. Hãy sửa kỳ ở trang thông tin chung trước.",
  "programme.badFile": "{file}: {problem}.",
  "book.noneInFile": "{file} không có bảng tổng hợp của công cụ này.",
  "file.ending": "{file}: tên tệp kết quả này phải kết thúc bằng {ending}.",
  "file.isFolder": "{file} là thư mục. Hãy ghi tên một tệp trong đó.",
  "file.noFolder": "Không có thư mục {folder} cho {file}. Hãy tạo thư mục trước hoặc kiểm tra tên.",
  "file.sameResult": "Hai kết quả không thể nằm trong một tệp: {file}.",
  "file.exists": "Đã có {file}; chưa ghi gì. Hãy đặt tên khác hoặc thêm --replace.",
  "file.holdsFigures":
    "{file} là biểu đã điền, có số liệu mà tệp mới không có; tệp này không bao giờ bị thay. Hãy đặt tên khác hoặc chuyển tệp đi chỗ khác.",
  "file.holdsSigned": "{file} là bản ký; bản ký không bao giờ bị thay. Hãy đặt tên khác hoặc chuyển tệp đi chỗ khác.",
  "file.unseen":
    "Đã có {file} nhưng không xem được bên trong: có thể có số liệu. Tệp này không bao giờ bị thay; hãy đặt tên khác hoặc chuyển tệp đi chỗ khác.",
  "file.notText":
    "{file} không phải văn bản thuần (UTF-8). Hãy lưu dự thảo dạng văn bản thuần hoặc chép nội dung vào tệp như vậy.",
  "cli.tablesOnly": "{file} chỉ có bảng tổng hợp, không có biểu: đã tính lại {count} số trong bảng.",
  "usage.unknown": "Không có lệnh “{command}”.",
  "cli.verified": "{file}: đã tính lại {count} số.",
  "cli.signedOpen":
    "Số lỗi và câu hỏi về các báo cáo còn để ngỏ khi lập bộ bảng này: {count}. Phụ lục số liệu có ghi; bản ký được lập kèm các điểm đó.",
  "cli.signed": "Đã ghi: {file} ({count} số khớp; mã nội dung {code})",
  "cli.prefilled": "Đã chuyển {count} số liệu kỳ trước.",
  "cli.prefillLeftOut": "{count} số liệu kỳ trước không có ô trong biểu mới, chỉ còn ở biểu kỳ trước.",
  "cli.prefilledRows": "Đã chuyển {count} hàng trong danh sách của báo cáo kỳ trước; cần rà lại từng hàng.",
  "cli.written": "Đã ghi: {file}",
  "cli.leftOut": "{file}: các nội dung sau không được giữ lại khi lưu: {kinds}.",
  "cli.leftOut.comments": "ghi chú của ô",
  "cli.leftOut.drawings": "biểu đồ, hình vẽ",
  "cli.leftOut.pivotTables": "bảng tổng hợp (PivotTable)",
  "cli.leftOut.externalLinks": "liên kết tới sổ làm việc khác",
  "cli.leftOut.macros": "macro",
  "cli.leftOut.other": "đối tượng khác",
  "cli.completeness":
    "Đã nhập {filled}/{total} ô (không phát sinh: {none}), {notStated} ô không nêu, {blank} ô trống, {unsettled} ô có lỗi hoặc câu hỏi.",
  "cli.report.holds": "đúng {count} lần",
  "cli.report.notChecked": "không kiểm tra được {count} lần; thiếu: {missing}",
  "cli.report.missing.history": "các kỳ trước",
  "cli.report.missing.units": "đủ đơn vị để so sánh",
  "cli.report.missing.otherSide": "số liệu của phía bên kia",
  "file.unwritable": "Không ghi được {file}. Hãy đóng tệp ở chương trình khác hoặc kiểm tra thư mục và quyền truy cập.",
  "file.notUtf8": "{file} không phải văn bản UTF-8. Hãy lưu dạng “CSV UTF-8”.",
  "file.outIsInput": "{file} là một trong các tệp đầu vào. Hãy đặt tên khác cho tệp kết quả.",
  "run.unfinished": "{file} chờ một việc không bao giờ xong; chưa lưu gì.",
  "run.failed": "{file}: {code}: {message}",
  "run.noScript": "hoptac run cần một tệp lệnh.",
};
