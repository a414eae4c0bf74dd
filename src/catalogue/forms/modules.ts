import type { FormModule } from "../../core/forms/FormModule";
import type { ModuleId } from "../../core/dataset/ModuleId";
import { contactPointFamilies } from "../indicators/contactPoints";
import { cooperationFamilies } from "../indicators/cooperation";
import { exhibitFamilies } from "../indicators/exhibits";
import { facilityFamilies } from "../indicators/facilities";
import { jointCaseFamilies } from "../indicators/jointCases";
import { meetingFamilies } from "../indicators/meetings";
import { awardsModule } from "./awards";
import { drugsModule } from "./drugs";
import { familyModule } from "./gridModule";

const head = { en: "Item", vi: "Nội dung", lo: "ເນື້ອໃນ" };

const ALL: readonly FormModule[] = [
  drugsModule,
  familyModule(
    {
      id: "exhibits",
      sheet: { en: "Other exhibits", vi: "Tang vật khác", lo: "ຂອງກາງອື່ນ" },
      title: {
        en: "FORM 03. OTHER EXHIBITS AND VEHICLES",
        vi: "BIỂU 03. TANG VẬT, PHƯƠNG TIỆN KHÁC",
        lo: "ແບບຟອມ 03. ຂອງກາງ ແລະ ພາຫະນະອື່ນ",
      },
      head,
      orientation: "portrait",
    },
    exhibitFamilies,
  ),
  familyModule(
    {
      id: "joint_cases",
      sheet: { en: "Joint cases", vi: "Chuyên án chung", lo: "ຄະດີຮ່ວມ" },
      title: { en: "FORM 04. JOINT CASES", vi: "BIỂU 04. CHUYÊN ÁN CHUNG", lo: "ແບບຟອມ 04. ຄະດີຮ່ວມ" },
      head: { en: "Lead agency", vi: "Đơn vị chủ trì", lo: "ຝ່າຍເປັນເຈົ້າການ" },
      orientation: "landscape",
    },
    jointCaseFamilies,
    "case_phase",
  ),
  familyModule(
    {
      id: "cooperation",
      sheet: { en: "Cooperation", vi: "Phối hợp nghiệp vụ", lo: "ການຮ່ວມມື" },
      title: {
        en: "FORM 05. OPERATIONAL COOPERATION",
        vi: "BIỂU 05. PHỐI HỢP NGHIỆP VỤ",
        lo: "ແບບຟອມ 05. ການຮ່ວມມືດ້ານວິຊາສະເພາະ",
      },
      head,
      orientation: "portrait",
    },
    cooperationFamilies,
  ),
  familyModule(
    {
      id: "facilities",
      sheet: { en: "Facilities", vi: "Hỗ trợ cơ sở vật chất", lo: "ການຊ່ວຍເຫຼືອ" },
      title: {
        en: "FORM 06. FACILITIES AND SUPPORT",
        vi: "BIỂU 06. HỖ TRỢ CƠ SỞ VẬT CHẤT",
        lo: "ແບບຟອມ 06. ການຊ່ວຍເຫຼືອດ້ານພື້ນຖານໂຄງລ່າງ",
      },
      head,
      orientation: "portrait",
    },
    facilityFamilies,
  ),
  familyModule(
    {
      id: "contact_points",
      sheet: { en: "Hotlines", vi: "Đường dây nóng", lo: "ສາຍດ່ວນ" },
      title: {
        en: "FORM 07. HOTLINES AND CONTACT POINTS",
        vi: "BIỂU 07. ĐƯỜNG DÂY NÓNG, ĐẦU MỐI LIÊN LẠC",
        lo: "ແບບຟອມ 07. ສາຍດ່ວນ ແລະ ຈຸດປະສານງານ",
      },
      head,
      orientation: "landscape",
    },
    contactPointFamilies,
    "side",
  ),
  awardsModule,
  familyModule(
    {
      id: "meetings",
      sheet: { en: "Meetings, documents", vi: "Hội nghị, văn bản", lo: "ກອງປະຊຸມ, ເອກະສານ" },
      title: {
        en: "FORM 09. MEETINGS AND DOCUMENTS SIGNED",
        vi: "BIỂU 09. ĐOÀN, HỘI NGHỊ, VĂN BẢN KÝ KẾT",
        lo: "ແບບຟອມ 09. ຄະນະຜູ້ແທນ, ກອງປະຊຸມ ແລະ ເອກະສານທີ່ເຊັນ",
      },
      head,
      orientation: "portrait",
    },
    meetingFamilies,
  ),
];

/** Sheets of forms beside the results by zone. */
export const modules: ReadonlyMap<ModuleId, FormModule> = new Map(ALL.map((module) => [module.id, module]));
