import type { Homonym } from "../../core/registers/nameIndex";
import { type LevelWords, createProvinceIndex } from "../../core/registers/provinceIndex";
import { laoProvinces } from "./laoProvinces";
import { vietnameseProvinces } from "./vietnameseProvinces";

/** Words around a province's name: level words, and the police, as they are and (until about 2020 in Laos) were called. */
const LEVEL_WORDS: LevelWords = {
  before: [
    "Công an",
    "CA",
    "Sở An ninh",
    "Ty An ninh",
    "Ban Chỉ huy An ninh",
    "tỉnh",
    "thành phố",
    "TP.",
    "Police of",
    "Province of",
    "ກອງບັນຊາການ",
    "ປກສ",
    "ປ້ອງກັນຄວາມສະຫງົບ",
    "ຕຳຫຼວດ",
    "ແຂວງ",
    "ນະຄອນ",
  ],
  after: [
    "Province",
    "Provincial Police",
    "Provincial Public Security Command",
    "Public Security Command",
    "City",
    "City Police",
  ],
};

const VIENTIANES = ["la_vientiane_capital", "la_vientiane"];

/** Names that sources use for more than one unit; "Vientinae" and "Khăm Say" were printed so. */
const HOMONYMS: readonly Homonym[] = [
  { name: "Viêng Chăn", ids: VIENTIANES },
  { name: "Vientiane", ids: VIENTIANES },
  { name: "Vientinae", ids: VIENTIANES },
  { name: "ວຽງຈັນ", ids: VIENTIANES },
  { name: "Khăm Say", ids: ["la_khammouane", "la_bolikhamsai"] },
];

/** The provinces of both countries, with all their spellings. */
export const provinceIndex = createProvinceIndex([...vietnameseProvinces, ...laoProvinces], HOMONYMS, LEVEL_WORDS);
