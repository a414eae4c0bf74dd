import type { WorkbenchMessageId } from "./workbench.en";

/** The workbench page's texts in Vietnamese. */
export const workbenchVi: Readonly<Record<WorkbenchMessageId, string>> = {
  "workbench.title": "Thống kê hợp tác",
  "workbench.untitled": "Sổ làm việc",
  "workbench.unsaved": "chưa lưu",
  "workbench.new": "Sổ làm việc mới",
  "workbench.open": "Mở tệp…",
  "workbench.openMenu": "Mở",
  "workbench.examples": "Ví dụ",
  "workbench.example.sh09": "SH09: Sơn La và Bắc Lào, 2009-2019",
  "workbench.example.eightProvinces": "Tám tỉnh, năm 2019 và 2018",
  "workbench.example.quangNamSeKong": "Quảng Nam và Sê Kông, năm 2023",
  "workbench.save": "Lưu",
  "workbench.saveTip": "Tải sổ làm việc về máy dưới dạng tệp .xlsx",
  "workbench.pane": "Ngăn công việc",
  "workbench.resizePane": "Chiều rộng ngăn công việc",
  "workbench.grid": "Trang tính",
  "workbench.loading": "Đang mở sổ làm việc…",
  "workbench.dismiss": "Đóng thông báo",
  "workbench.discard.title": "Rời sổ làm việc này?",
  "workbench.discard.text": "Những thay đổi chưa lưu sẽ mất.",
  "workbench.discard.leave": "Rời đi, không lưu",
  "workbench.discard.stay": "Ở lại",
  "workbench.exampleMissing": "Máy chủ không có ví dụ này. Hãy chọn ví dụ khác hoặc mở một tệp của mình.",
  "workbench.clientMissing": "Trang chưa tải đủ các phần. Hãy tải lại trang.",
  "workbench.refused.lockedCells":
    "Ô này bị khóa: trang tính được bảo vệ, số liệu nhập vào các ô màu vàng. Không có gì thay đổi.",
  "workbench.refused.lastSheet": "Sổ làm việc phải còn ít nhất một trang tính nhìn thấy được. Không có gì thay đổi.",
  "workbench.refused.sheetName":
    "Không đặt được tên trang tính này: tên đã có, dài quá 31 ký tự, hoặc chứa một trong các ký tự : \\ / ? * [ ].",
  "workbench.refused.mergedCells": "Thao tác này sẽ xé các ô đã gộp. Không có gì thay đổi.",
  "workbench.refused.sheetFull": "Trang tính không đủ chỗ. Không có gì thay đổi.",
  "workbench.refused.notHere": "Trang này không làm được việc đó; trong Excel thì được. Không có gì thay đổi.",
};
