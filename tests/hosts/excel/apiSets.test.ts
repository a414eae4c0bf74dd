import { join } from "node:path";
import ts from "typescript";
import { BASELINE } from "../../../src/hosts/excel/capabilities";

const root = join(__dirname, "../../..");
const ROOM = "/src/hosts/excel/";

/** Members newer than the baseline, each behind `has` in `capabilities.ts` or asked for on the object itself. */
const NEWER = [
  "Application.cultureInfo 1.11",
  "Application.decimalSeparator 1.11",
  "Application.thousandsSeparator 1.11",
  "Application.useSystemSeparators 1.11",
  "CultureInfo.numberFormat 1.11",
  "NumberFormatInfo.load 1.11",
  "NumberFormatInfo.numberDecimalSeparator 1.11",
  "NumberFormatInfo.numberGroupSeparator 1.11",
  "Range.getMergedAreasOrNullObject 1.13",
];

/** "Range.values 1.1" for every member of Excel's API that the room's code touches, by the type checker. */
function membersUsed(): ReadonlySet<string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig/host-excel.json"),
    { noEmit: true, incremental: false, composite: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error("no tsconfig/host-excel.json");
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isPropertyAccessExpression(node)
      ? checker.getSymbolAtLocation(node.name)
      : ts.isBindingElement(node)
        ? checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText())
        : undefined;
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("office-js")) continue;
      const own = apiSet(declaration) ?? apiSet(declaration.parent);
      const { name } = declaration.parent as ts.Node & { readonly name?: ts.Identifier };
      if (own !== undefined) used.add(`${name?.text ?? "?"}.${symbol?.name ?? ""} ${own}`);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes(ROOM))
    .forEach(visit);
  return used;
}

function apiSet(node: ts.Node): string | undefined {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  return /\[Api set: ExcelApi ([\d.]+)/.exec(comments.join(" "))?.[1];
}

const minor = (version: string): number => Number(version.split(".")[1]);

test("nothing newer than the baseline is used but what the capability table stands for", () => {
  const used = membersUsed();
  // The look-up finds what there is: these are used everywhere.
  expect([...used]).toEqual(expect.arrayContaining(["Range.values 1.1", "NamedItem.formula 1.7"]));
  const newer = [...used].filter((member) => minor(member.split(" ")[1]!) > minor(BASELINE));
  expect(newer.sort()).toEqual(NEWER);
});
