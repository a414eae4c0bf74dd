/** Names of what a slide has, by which it is found again. */
export const OBJECTS = { title: "Title" } as const;

const TITLE =
  /(<p:cNvPr id="\d+" name="Title"[^>]*?(?:\/>|>.*?<\/p:cNvPr>))(<p:cNvSpPr)[^>]*?(\/>|>.*?<\/p:cNvSpPr>)<p:nvPr>.*?<\/p:nvPr>/s;
const TABLE = /<p:cNvPr id="\d+" name="([^"]*)"\/>(?=(?:(?!<p:cNvPr).)*<a:tbl>)/gs;
/** Beyond those the library gives to what stands on a slide, one after the other. */
const FIRST_ID = 1001;

/**
 * What a screen reader needs of a slide and the library does not write: its title is one, a table has a name in words and its first row holds its
 * heads. Its own number of a table may be that of another shape.
 */
export function readable(xml: string): string {
  let id = FIRST_ID;
  return xml
    .replace(TITLE, '$1$2$3<p:nvPr><p:ph type="title"/></p:nvPr>')
    .replace(TABLE, (_, name: string) => `<p:cNvPr id="${String(id++)}" name="${name}" descr="${name}"/>`)
    .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
}
