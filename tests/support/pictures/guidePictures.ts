import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { charts } from "../../../src/catalogue/charts/charts";
import { tables } from "../../../src/catalogue/tables/tables";
import type { Language } from "../../../src/core/text/Labels";
import type { Raster } from "./raster";
import { writePng } from "./writePng";

const docs = join(__dirname, "../../../docs");

/** The languages the user guide is written in. */
export const GUIDE_LANGUAGES = ["vi", "en"] as const satisfies readonly Language[];
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** Of the computers the pictures are taken on. */
export const LOCALES: Readonly<Record<GuideLanguage, string>> = { vi: "vi-VN", en: "en-US" };

/** What the guides show of the workbench, in the order of the work. */
export const SCREEN_PICTURES = [
  ...["workbench", "new-form", "programme", "entry", "register", "earlier-years", "check", "returns"],
  ...["summary", "choose-tables", "source", "text"],
] as const;
export type ScreenPicture = (typeof SCREEN_PICTURES)[number];

/** What the guides show as it is printed, beside the tables and charts. */
export const PAGE_PICTURES = [
  ...["page-form", "page-two-languages", "table-annex_completeness"],
  ...["table-annex_queries", "table-annex_remarks", "table-annex_revisions"],
] as const;

export const tablePicture = (id: string): string => `table-${id}`;
export const chartPicture = (id: string): string => `chart-${id}`;

/** Every picture a guide shows: the tasks, and whatever the catalogue has of tables and charts. */
export const GUIDE_PICTURES: readonly string[] = [
  ...SCREEN_PICTURES,
  ...PAGE_PICTURES,
  ...[...tables.keys()].map(tablePicture),
  ...[...charts.keys()].map(chartPicture),
];

export const guidePath = (language: GuideLanguage): string => join(docs, `guide.${language}.md`);
export const picturesFolder = (language: GuideLanguage): string => join(docs, "pictures", language);
const picturePath = (language: GuideLanguage, name: string): string => join(picturesFolder(language), `${name}.png`);

const updating = process.env["UPDATE_PICTURES"] === "1";

/**
 * A picture made now. With UPDATE_PICTURES=1 (`npm run pictures`) it becomes the guide's, to be looked at before it is committed; otherwise the
 * guide's is only asked for, since no two machines draw letters alike.
 */
export async function keepPicture(language: GuideLanguage, name: string, picture: Raster): Promise<void> {
  const path = picturePath(language, name);
  if (updating) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, writePng(picture));
  }
  if (!existsSync(path)) throw new Error(`${path} is not there; npm run pictures makes it`);
}
