import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestContext } from "../support/manifest/validateManifest";
import { validateManifest } from "../support/manifest/validateManifest";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const packageVersion = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;

const context: ManifestContext = {
  siteUrl: "https://localhost:3000/",
  locales: ["en-US", "lo-LA"],
  pages: ["form", "check", "summary"],
  functions: ["createSummaryTables"],
  files: ["taskpane.html", "commands.html", "workbench.html"],
  readAsset: (name) => {
    const file = join(root, "assets", name);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};

test("manifest.xml has nothing wrong with it", () => {
  expect(validateManifest(manifest, context)).toEqual([]);
});

test("the manifest carries the version of the package", () => {
  expect(manifest).toContain(`<Version>${packageVersion}.0</Version>`);
});

const replace = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);
const swap = (first: RegExp, second: RegExp) => (xml: string) => {
  const one = first.exec(xml)![0];
  const two = second.exec(xml)![0];
  return xml.replace(one, "\u0000").replace(two, one).replace("\u0000", two);
};

describe("a broken manifest is found out", () => {
  const cases: readonly (readonly [string, (xml: string) => string, string])[] = [
    ["markup cut off", (xml) => xml.slice(0, -20), "not well-formed"],
    ["Id is no GUID", replace(/<Id>.*<\/Id>/, "<Id>hoptac</Id>"), "not a GUID"],
    ["version of three parts", replace(/<Version>.*<\/Version>/, "<Version>0.1.0</Version>"), "Version: four numbers"],
    ["no default locale", replace(/<DefaultLocale>.*<\/DefaultLocale>/, ""), "OfficeApp: DefaultLocale expected"],
    ["locale without a region", replace(">vi-VN<", ">vi<"), "DefaultLocale: a full tag"],
    [
      "two elements swapped",
      swap(/<Hosts>[^]*?<\/Hosts>/, /<Requirements>[^]*?<\/Requirements>/),
      "OfficeApp: Hosts expected",
    ],
    [
      "label before the groups",
      swap(/<Label resid="Tab.Label"\/>/, /<Group [^]*?<\/Group>/),
      "CustomTab: Group expected",
    ],
    [
      "action before the tip",
      swap(/<Supertip>[^]*?<\/Supertip>/, /<Action [^]*?<\/Action>/),
      "Control: Supertip expected",
    ],
    [
      "source before the pane id",
      swap(/<TaskpaneId>.*?<\/TaskpaneId>/, /<SourceLocation resid.*?\/>/),
      "TaskpaneId expected",
    ],
    ["function file missing", replace(/<FunctionFile.*\/>/, ""), "FunctionFile expected"],
    ["shared runtime", replace("<DesktopFormFactor>", "<Runtimes/><DesktopFormFactor>"), "DesktopFormFactor expected"],
    ["requirement raised", replace('MinVersion="1.1"/>', 'MinVersion="1.14"/>'), "ExcelApi 1.1 alone"],
    ["permission lowered", replace(">ReadWriteDocument<", ">ReadDocument<"), "Permissions"],
    ["another host", replace('Name="Workbook"', 'Name="Document"'), "Hosts: Workbook"],
    ["override in the wrong namespace", replace(/bt:Override/, "Override"), "namespace"],
    ["string in the wrong namespace", replace(/<bt:Url (.*)\/>/, "<Url $1/>"), "namespace"],
    ["Lao missing in one string", replace(/<bt:Override Locale="lo-LA".*\/>/, ""), "no lo-LA"],
    ["Lao missing in the name", replace(/<Override Locale="lo-LA".*\/>/, ""), "DisplayName: no lo-LA"],
    ["override for the default locale", replace('Locale="en-US"', 'Locale="vi-VN"'), "(the default)"],
    [
      "language without region",
      replace('bt:Override Locale="lo-LA"', 'bt:Override Locale="lo"'),
      "unexpected override lo",
    ],
    ["empty text", replace(/(<bt:Override Locale="en-US" Value=")[^"]*/, "$1"), "empty (en-US)"],
    ["short text too long", replace('Value="Check"', `Value="${"x".repeat(126)}"`), "longer than 125"],
    ["long text too long", replace('Value="Check the', `Value="${"x".repeat(250)}`), "longer than 250"],
    ["description too long", replace('Value="Data forms', `Value="${"x".repeat(250)}`), "Description: longer than 250"],
    [
      "decomposed letters",
      replace('DefaultValue="Kiểm tra"', `DefaultValue="${"Kiểm tra".normalize("NFD")}"`),
      "not NFC",
    ],
    ["resid that leads nowhere", replace('resid="Tab.Label"', 'resid="Tab.Lable"'), "resid Tab.Lable"],
    ["resid of another kind", replace('resid="Tab.Label"', 'resid="Form.Url"'), "should name a ShortString"],
    [
      "resource nobody uses",
      replace("<bt:Urls>", '<bt:Urls><bt:Url id="X" DefaultValue="https://localhost:3000/taskpane.html"/>'),
      "nobody uses it",
    ],
    ["resource id twice", replace('<bt:Url id="Check.Url"', '<bt:Url id="Form.Url"'), "Form.Url: twice"],
    ["resid too long", (xml) => xml.replaceAll("Tab.Label", `Tab.${"L".repeat(29)}`), "1 to 32 characters"],
    ["control id twice", replace('id="Hoptac.Check"', 'id="Hoptac.Form"'), "used twice"],
    ["control id too long", replace('id="Hoptac.Check"', `id="${"H".repeat(126)}"`), "1 to 125 characters"],
    [
      "plain http",
      replace("https://localhost:3000/commands.html", "http://localhost:3000/commands.html"),
      "https expected",
    ],
    [
      "address elsewhere",
      replace("https://localhost:3000/commands.html", "https://example.org/commands.html"),
      "outside",
    ],
    ["page that is not built", replace("/commands.html", "/command.html"), "there is no command.html"],
    ["icon file missing", replace("assets/form-16.png", "assets/form-17.png"), "there is no assets/form-17.png"],
    [
      "icon of another size",
      replace("assets/form-16.png", "assets/form-20.png"),
      "a PNG of 16 pixels expected, found 20 x 20",
    ],
    ["icon that is no PNG", replace("assets/form-16.png", "assets/form.svg"), "found none"],
    ["required icon size missing", replace(/<bt:Image size="80" resid="Icon.form.80"\/>/, ""), "no size 80"],
    ["icon size that Office does not know", replace('size="64"', 'size="63"'), "size 63 not allowed"],
    ["list icon of the wrong size", replace("icon-32.png", "icon-48.png"), "IconUrl: a PNG of 32"],
    ["page nobody knows", replace("?page=check", "?page=chek"), "no page chek"],
    ["two panes", replace("<TaskpaneId>Hoptac.Pane<", "<TaskpaneId>Hoptac.Other<"), "one pane for all buttons"],
    [
      "function nobody associates",
      replace(">createSummaryTables<", ">createSummaryTable<"),
      "no function createSummaryTable",
    ],
    ["unknown kind of action", replace('"ExecuteFunction"', '"RunFunction"'), "Action: type RunFunction"],
  ];

  test.each(cases)("%s", (_what, breakIt, expected) => {
    const broken = breakIt(manifest);
    expect(broken).not.toBe(manifest);
    expect(validateManifest(broken, context).join("\n")).toContain(expected);
  });
});
