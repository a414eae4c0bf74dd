import type { Catalogue } from "../Catalogue";
import type { Programme } from "../dataset/Programme";
import { programmeSheet } from "../forms/programmeSheet";
import type { Language } from "../text/Labels";
import { translator } from "../text/messages";
import { sheetReference } from "../workbook/a1";
import { contentHash } from "../workbook/contentHash";
import { sheetsNamed, untouchedSheets } from "../workbook/ownSheets";
import { cellRect } from "../workbook/Rect";
import { freeSheetName } from "../workbook/sheetNames";
import type { Progress, Workbook } from "../workbook/Workbook";

/**
 * Writes a programme onto a sheet of its own, to be printed. The sheet of an earlier click gives way unless somebody changed it. Returns its name.
 */
export async function writeProgramme(
  workbook: Workbook,
  catalogue: Catalogue,
  programme: Programme,
  language: Language,
  progress?: Progress,
): Promise<string> {
  const mark = `hoptac.page.${programme.id}`;
  const found = await workbook.find();
  const earlier = sheetsNamed(found, mark);
  const replaced =
    earlier.length === 0
      ? []
      : untouchedSheets(
          found,
          await workbook.read(
            found,
            earlier.map(({ id }) => id),
          ),
          mark,
          mark,
        );
  const ids = replaced.map(({ id }) => id);
  const taken = found.sheets.filter(({ id }) => !ids.includes(id)).map(({ name }) => name);
  const name = freeSheetName(translator(catalogue.languages, language)("programme.page.sheet"), taken);
  const sheet = programmeSheet(name, programme, language, catalogue);
  sheet.names.push({ name: mark, refersTo: sheetReference(name, cellRect(0, 0)) });
  const properties = { [mark]: contentHash(sheet) };
  await workbook.apply({ sheets: [sheet], replaces: ids, properties, activate: name }, progress);
  return name;
}
