import type { DefinedName, Sheet } from "../../../core/workbook/Sheet";
import { fullAddress } from "../formula/addresses";
import { tidyFormula } from "../formula/rewriteFormula";
import { isBalanced } from "../../../core/workbook/scanFormula";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import { booleanArgument, textArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import { apiValue, type Session } from "../session/Session";
import { cellsOfName, indexOfName } from "../structure/definedNames";

/** A defined name. */
export class NamedItemObject extends HostObject {
  readonly apiName = "NamedItem";

  constructor(
    private readonly session: Session,
    private readonly names: DefinedName[],
    private readonly key: string,
    private readonly scope?: Sheet,
  ) {
    super();
  }

  private get index(): number {
    const index = indexOfName(this.names, this.key);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }

  private get definition(): DefinedName {
    const found = this.names[this.index];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  private change(edit: (name: DefinedName) => DefinedName): void {
    this.names[this.index] = edit(this.definition);
    this.session.formulasChanged();
  }

  /** The client finds the item again by its name. */
  get _Id(): string {
    return this.key;
  }

  get Name(): string {
    return this.definition.name;
  }

  get Comment(): string {
    return "";
  }

  get Scope(): string {
    return this.scope ? "Worksheet" : "Workbook";
  }

  get Visible(): boolean {
    return this.definition.hidden !== true;
  }

  set Visible(sent: unknown) {
    const visible = booleanArgument(sent, "visible");
    this.change(({ hidden: _, ...name }) => (visible ? name : { ...name, hidden: true }));
  }

  get Formula(): string {
    return tidyFormula(`=${this.definition.refersTo}`);
  }

  set Formula(sent: unknown) {
    const formula = textArgument(sent, "formula");
    if (!/^=./s.test(formula) || !isBalanced(formula)) throw invalidArgument("formula");
    this.change((name) => ({ ...name, refersTo: formula.slice(1) }));
  }

  get Type(): string {
    const { refersTo } = this.definition;
    if (cellsOfName(this.session.workbook, this.definition)) return "Range";
    if (refersTo.includes("#REF!")) return "Error";
    const constant = constantOf(refersTo);
    if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
    if (typeof constant === "string") return "String";
    if (typeof constant === "boolean") return "Boolean";
    throw notImplemented("NamedItem.type of a computed name");
  }

  /** A range's address, or the constant. */
  get Value(): string | number | boolean {
    const { refersTo } = this.definition;
    const cells = cellsOfName(this.session.workbook, this.definition);
    if (cells) return fullAddress(cells.sheet.name, cells.rect);
    if (refersTo.includes("#REF!")) return "#REF!";
    const constant = constantOf(refersTo);
    if (constant === undefined) throw notImplemented("NamedItem.value of a computed name");
    return apiValue(constant);
  }

  get Worksheet(): HostObject {
    if (!this.scope) throw new HostError("InvalidOperation", "the name belongs to the workbook");
    return this.session.make.worksheet(this.scope);
  }

  get WorksheetOrNullObject(): HostObject | null {
    return this.scope ? this.session.make.worksheet(this.scope) : null;
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const cells = cellsOfName(this.session.workbook, this.definition);
    return cells ? this.session.range(cells.sheet, cells.rect) : null;
  }

  Delete(): void {
    this.names.splice(this.index, 1);
    this.session.formulasChanged();
  }
}

/** The constant a name's formula is, such as "vi" or 3; undefined for anything to be computed. */
function constantOf(refersTo: string): string | number | boolean | undefined {
  const [, text] = /^"((?:[^"]|"")*)"$/.exec(refersTo) ?? [];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(refersTo)) return Number(refersTo);
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return refersTo.toUpperCase() === "TRUE";
  return undefined;
}
