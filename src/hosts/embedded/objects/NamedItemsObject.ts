import { sheetReference } from "../../../core/workbook/a1";
import type { DefinedName, Sheet } from "../../../core/workbook/Sheet";
import { isBalanced } from "../../../core/workbook/scanFormula";
import { invalidArgument, notImplemented, orItemNotFound } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostCollection, type HostObject } from "../interpreter/HostObject";
import { CellsObject } from "../session/CellArea";
import type { Session } from "../session/Session";
import { indexOfName, isLegalName } from "../structure/definedNames";
import { NamedItemObject } from "./NamedItemObject";

/** The names of the workbook, or those of one sheet. */
export class NamedItemsObject extends HostCollection {
  readonly apiName = "NamedItemCollection";

  constructor(
    private readonly session: Session,
    private readonly scope?: Sheet,
  ) {
    super();
  }

  private get names(): DefinedName[] {
    return this.scope?.names ?? this.session.workbook.names;
  }

  items(): readonly HostObject[] {
    return this.names.map(({ name }) => this.object(name));
  }

  GetCount(): number {
    return this.names.length;
  }

  GetItem(name: unknown): HostObject {
    return orItemNotFound(this.GetItemOrNullObject(name));
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = textArgument(name, "name");
    return indexOfName(this.names, wanted) < 0 ? null : this.object(wanted);
  }

  /** @throws HostError `InvalidArgument` for a name Excel refuses or that is taken in this scope */
  Add(name: unknown, reference: unknown, comment: unknown): HostObject {
    const wanted = textArgument(name, "name");
    if (comment !== undefined && comment !== null && comment !== "") throw notImplemented("NamedItem.comment");
    if (!isLegalName(wanted) || indexOfName(this.names, wanted) >= 0) throw invalidArgument(`name ${wanted}`);
    this.names.push({ name: wanted, refersTo: refersTo(reference) });
    this.session.formulasChanged();
    return this.object(wanted);
  }

  private object(name: string): HostObject {
    return new NamedItemObject(this.session, this.names, name, this.scope);
  }
}

function refersTo(reference: unknown): string {
  if (reference instanceof CellsObject) {
    const { sheet, rects } = reference.area;
    return rects.map((rect) => sheetReference(sheet.name, rect)).join(",");
  }
  const text = textArgument(reference, "reference");
  if (!/^=./s.test(text) || !isBalanced(text)) throw invalidArgument("reference");
  return text.slice(1);
}
