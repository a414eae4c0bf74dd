import { provinceIndex } from "../../../src/catalogue/registers/provinceIndex";
import { type MatchContext, matchProvince } from "../../../src/core/registers/matchProvince";
import { spellingsOf } from "../../../src/core/registers/provinceIndex";

/** The outcome as one line. */
function outcome(text: string, context?: MatchContext): string {
  const match = matchProvince(provinceIndex, text, context);
  if (match.kind === "unique") return match.province.id;
  if (match.kind === "none") return "none";
  return `${match.kind}: ${match.candidates.map(({ id }) => id).join(", ")}`;
}

const BEFORE = { date: "2024-12-14" };
const AFTER = { date: "2025-12-14" };

describe("Vietnamese provinces", () => {
  test.each([
    ["Điện Biên", "vn_dien_bien"],
    ["tỉnh Điện Biên", "vn_dien_bien"],
    ["CÔNG AN TỈNH SƠN LA", "vn_son_la"],
    ["CA tỉnh Sơn La", "vn_son_la"],
    ["Son La Provincial Police", "vn_son_la"],
    ["Thanh Hoá", "vn_thanh_hoa"],
    ["Thanh Hóa", "vn_thanh_hoa"],
    ["Thanh Hoá".normalize("NFD"), "vn_thanh_hoa"],
    ["Nghe An", "vn_nghe_an"],
    ["Hà Tĩnh", "vn_ha_tinh"],
    ["Thừa Thiên Huế", "vn_hue"],
    ["Thừa Thiên - Huế", "vn_hue"],
    ["TP Huế", "vn_hue"],
    ["TP.Huế", "vn_hue"],
    ["Công an thành phố Huế", "vn_hue"],
    ["Thừa Thiên Huế (cũ)", "vn_hue"],
    ["VN-71", "vn_dien_bien"],
    ["Quảng Trị (cũ)", "vn_quang_tri_old"],
    ["Quảng Trị cũ", "vn_quang_tri_old"],
    ["Quảng Trị (mới)", "vn_quang_tri"],
    ["Quang Tri (former)", "vn_quang_tri_old"],
    ["Đà Nẵng (cũ)", "vn_da_nang_old"],
    ["Quảng Nam", "vn_quang_nam"],
    ["Kontum", "vn_kon_tum"],
  ])("%s", (text, id) => {
    expect(outcome(text)).toBe(id);
  });

  test.each([
    ["Quảng Trị", undefined, "ambiguous: vn_quang_tri_old, vn_quang_tri"],
    ["Quảng Trị", BEFORE, "vn_quang_tri_old"],
    ["Quảng Trị", AFTER, "vn_quang_tri"],
    ["Quảng Trị", { date: "2025-06-30" }, "vn_quang_tri_old"],
    ["Quảng Trị", { date: "2025-07-01" }, "vn_quang_tri"],
    ["Quảng Bình", BEFORE, "vn_quang_binh"],
    ["Quảng Bình", AFTER, "notAtDate: vn_quang_binh"],
    ["TP. Đà Nẵng", undefined, "ambiguous: vn_da_nang_old, vn_da_nang"],
    ["TP. Đà Nẵng", AFTER, "vn_da_nang"],
    ["Quảng Ngãi", BEFORE, "vn_quang_ngai_old"],
    ["Kon Tum", AFTER, "notAtDate: vn_kon_tum"],
    ["Huế", BEFORE, "vn_hue"],
    ["Quảng Trị (cũ)", AFTER, "notAtDate: vn_quang_tri_old"],
    ["44", undefined, "ambiguous: vn_quang_binh, vn_quang_tri"],
    ["44", BEFORE, "vn_quang_binh"],
    ["44", AFTER, "vn_quang_tri"],
    ["45", BEFORE, "vn_quang_tri_old"],
    ["45", AFTER, "notAtDate: vn_quang_tri_old"],
    ["48", AFTER, "vn_da_nang"],
    ["62", BEFORE, "vn_kon_tum"],
    ["51", AFTER, "vn_quang_ngai"],
  ])("%s at %j", (text, context, expected) => {
    expect(outcome(text, context)).toBe(expected);
  });
});

describe("Lao provinces", () => {
  test.each([
    [
      "la_vientiane_capital",
      ["thủ đô Viêng Chăn", "Vientiane Capital", "Vientiane Prefecture", "ນະຄອນຫຼວງວຽງຈັນ", "ນະຄອນຫລວງວຽງຈັນ"],
    ],
    [
      "la_phongsaly",
      ["Phông Sa Lỳ", "Phong Sa Ly", "Phông Sa Ly", "Phông Xa Lỳ", "Phoong Sa Ly", "Phongsaly", "Phôngsali", "ຜົ້ງສາລີ"],
    ],
    ["la_luang_namtha", ["Luông Nậm Thà", "Luang Namtha", "ຫຼວງນ້ຳທາ", "ຫລວງນໍ້າທາ"]],
    ["la_oudomxay", ["U Đôm Xay", "Ư Đôm Xay", "U Đom Xay", "Oudomxay", "ອຸດົມໄຊ"]],
    ["la_bokeo", ["Bò Kẹo", "Bokeo", "ບໍ່ແກ້ວ"]],
    [
      "la_luang_prabang",
      ["Luông Pha Băng", "Luông Phra băng", "Luông Phrabang", "Louangphabang", "Luang Prabang", "ຫຼວງພະບາງ"],
    ],
    ["la_houaphanh", ["Hủa Phăn", "Hủa Păn", "Hùa Phăn", "Houaphanh", "Houaphan", "Huaphan", "Huaphanh", "ຫົວພັນ"]],
    ["la_sainyabuli", ["Xay Nhạ Bu Ly", "Xay-nha-bu-ly", "Xayaboury", "Sainyabuli", "ໄຊຍະບູລີ"]],
    ["la_xiangkhouang", ["Xiêng Khoảng", "Xiengkhuang", "Xiangkhoang", "Xiangkhouang", "Xiengkhouang", "ຊຽງຂວາງ"]],
    ["la_vientiane", ["tỉnh Viêng Chăn", "Công an tỉnh Viêng Chăn", "Vientiane Province", "ວຽງຈັນ (ແຂວງ)", "ແຂວງວຽງຈັນ"]],
    [
      "la_bolikhamsai",
      [
        "Bô Ly Khăm Xay",
        "Bo Ly Khăm Xay",
        "Bôlykhămxay",
        "Bo Li Khăm Xay",
        "Bo Li Khăm Say",
        "Bu Ly Khăm Xay",
        "Bolikhamxay",
        "Bolikhamsai",
        "Borikhamxay",
        "ບໍລິຄຳໄຊ",
        "ບໍລິຄໍາໄຊ",
      ],
    ],
    ["la_khammouane", ["Khăm Muộn", "Khăm Muồn", "Khammuon", "Khammouane", "Khammouan", "ຄຳມ່ວນ", "ຄໍາມ່ວນ"]],
    ["la_savannakhet", ["Savannakhet", "Savanakhet", "Savannaket", "Xa Vẳn Na Khệt", "Sạ Vẳn Nạ Khệt", "ສະຫວັນນະເຂດ"]],
    ["la_salavan", ["Salavan", "Sả Lạ Văn", "Saravane", "ສາລະວັນ"]],
    ["la_sekong", ["Sê Kông", "Sê Kong", "Xê Kông", "Sekong", "Xékong", "ເຊກອງ"]],
    ["la_champasak", ["Chăm Pa Sắc", "Chăm-pa-xắc", "Champasak", "ຈຳປາສັກ"]],
    ["la_attapeu", ["Attapư", "Ắt Tạ Pư", "A Ta Pư", "A-tô-pư", "Attapeu", "ອັດຕະປື"]],
    ["la_xaisomboun", ["Xay Sổm Bun", "Xaisomboun", "Xaysomboun", "ໄຊສົມບູນ"]],
  ])("%s by each of its spellings", (id, texts) => {
    expect(texts.map((text) => outcome(text))).toEqual(texts.map(() => id));
  });

  test.each(["Viêng Chăn", "Vientiane", "Vientinae", "ວຽງຈັນ", "Công an Viêng Chăn"])(
    "%s is the capital or the province",
    (text) => {
      expect(outcome(text)).toBe("ambiguous: la_vientiane_capital, la_vientiane");
    },
  );

  test.each([
    ["Khăm Say", "ambiguous: la_khammouane, la_bolikhamsai"],
    ["Sở An ninh tỉnh Hủa Phăn", "la_houaphanh"],
    ["Ban Chỉ huy An ninh tỉnh Sê Kông", "la_sekong"],
    ["ກອງບັນຊາການ ປກສ ແຂວງ ຫົວພັນ", "la_houaphanh"],
    ["LA-HO", "la_houaphanh"],
    ["07", "la_houaphanh"],
    ["7", "none"],
    ["11", "ambiguous: vn_dien_bien, la_bolikhamsai"],
    ["", "none"],
    ["tỉnh", "none"],
    ["Công an", "none"],
    ["Bắc Lào", "none"],
    ["BĐBP Sơn La", "none"],
    ["=SUM(A1)", "none"],
  ])("%s", (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test("a country decides a code both have", () => {
    expect(outcome("11", { country: "LA" })).toBe("la_bolikhamsai");
    expect(outcome("11", { country: "VN" })).toBe("vn_dien_bien");
    expect(outcome("Hủa Phăn", { country: "VN" })).toBe("none");
  });
});

test("every spelling of the register leads to its province, at a day it existed on", () => {
  for (const province of provinceIndex.provinces.values()) {
    for (const spelling of spellingsOf(province)) {
      const match = matchProvince(provinceIndex, spelling, { date: province.to ?? "2026-01-01" });
      const ids =
        match.kind === "unique"
          ? [match.province.id]
          : match.kind === "ambiguous"
            ? match.candidates.map(({ id }) => id)
            : [];
      expect([spelling, ids]).toEqual([spelling, expect.arrayContaining([province.id])]);
    }
  }
});

test("an unmatched text of any length is refused fast", () => {
  expect(outcome("tỉnh ".repeat(2000))).toBe("none");
});
