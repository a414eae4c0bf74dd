import type { ConditionalFormat, Sheet } from "../../../core/workbook/Sheet";
import { tidyFormula } from "../formula/rewriteFormula";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import { booleanArgument, textArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { Session } from "../session/Session";
import { colorArgument } from "../structure/colors";
import { requireAllowed } from "../structure/protection";
import { ConditionalBordersObject } from "./ConditionalBordersObject";

const ids = new WeakMap<ConditionalFormat, string>();
let nextId = 1;

/** The id of a conditional format; it goes over to the record that replaces it. */
export function idOf(format: ConditionalFormat): string {
  const known = ids.get(format);
  if (known !== undefined) return known;
  const id = `{CF-${nextId++}}`;
  ids.set(format, id);
  return id;
}

/** One conditional format by formula. */
export class ConditionalFormatObject extends HostObject {
  readonly apiName = "ConditionalFormat";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private current: ConditionalFormat,
  ) {
    super();
  }

  get Id(): string {
    return idOf(this.current);
  }

  get Type(): string {
    return "Custom";
  }

  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.current);
  }

  get StopIfTrue(): boolean {
    return false;
  }

  set StopIfTrue(sent: unknown) {
    if (booleanArgument(sent, "stopIfTrue")) throw notImplemented("ConditionalFormat.stopIfTrue");
  }

  get Custom(): HostObject {
    return new CustomFormatObject(this);
  }

  get CustomOrNullObject(): HostObject {
    return this.Custom;
  }

  GetRange(): HostObject {
    return this.session.range(this.sheet, this.format.range);
  }

  GetRangeOrNullObject(): HostObject {
    return this.GetRange();
  }

  Delete(): void {
    requireAllowed(this.sheet);
    this.sheet.conditionalFormats.splice(this.index(), 1);
    this.session.looksChanged(this.sheet);
  }

  get format(): ConditionalFormat {
    return this.current;
  }

  change(edit: (format: ConditionalFormat) => ConditionalFormat): void {
    requireAllowed(this.sheet);
    const changed = edit(this.current);
    ids.set(changed, idOf(this.current));
    this.sheet.conditionalFormats[this.index()] = changed;
    this.current = changed;
    this.session.looksChanged(this.sheet);
  }

  private index(): number {
    const index = this.sheet.conditionalFormats.indexOf(this.current);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }
}

class CustomFormatObject extends HostObject {
  readonly apiName = "CustomConditionalFormat";

  constructor(private readonly owner: ConditionalFormatObject) {
    super();
  }

  get Rule(): HostObject {
    return new RuleObject(this.owner);
  }

  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.owner);
  }
}

class RuleObject extends HostObject {
  readonly apiName = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormatObject) {
    super();
  }

  get Formula(): string {
    return tidyFormula(this.owner.format.formula);
  }

  set Formula(sent: unknown) {
    const formula = textArgument(sent, "formula");
    if (!/^=./s.test(formula)) throw invalidArgument("formula");
    this.owner.change((format) => ({ ...format, formula }));
  }
}

class ConditionalRangeFormatObject extends HostObject {
  readonly apiName = "ConditionalRangeFormat";

  constructor(private readonly owner: ConditionalFormatObject) {
    super();
  }

  get Fill(): HostObject {
    return new ConditionalFillObject(this.owner);
  }

  get Font(): HostObject {
    return new ConditionalFontObject(this.owner);
  }

  get Borders(): HostObject {
    return new ConditionalBordersObject(this.owner);
  }
}

class ConditionalFillObject extends HostObject {
  readonly apiName = "ConditionalRangeFill";

  constructor(private readonly owner: ConditionalFormatObject) {
    super();
  }

  get Color(): string {
    return this.owner.format.fill?.toUpperCase() ?? "";
  }

  set Color(sent: unknown) {
    const fill = colorArgument(sent, "color");
    this.owner.change((format) => ({ ...format, fill }));
  }

  Clear(): void {
    this.owner.change(({ fill: _, ...format }) => format);
  }
}

class ConditionalFontObject extends HostObject {
  readonly apiName = "ConditionalRangeFont";

  constructor(private readonly owner: ConditionalFormatObject) {
    super();
  }

  get Color(): string {
    return this.owner.format.color?.toUpperCase() ?? "";
  }

  set Color(sent: unknown) {
    const color = colorArgument(sent, "color");
    this.owner.change((format) => ({ ...format, color }));
  }

  get Bold(): boolean {
    return this.owner.format.bold === true;
  }

  set Bold(sent: unknown) {
    const bold = booleanArgument(sent, "bold");
    this.owner.change(({ bold: _, ...format }) => (bold ? { ...format, bold } : format));
  }

  Clear(): void {
    this.owner.change(({ color: _, bold: _bold, ...format }) => format);
  }
}
