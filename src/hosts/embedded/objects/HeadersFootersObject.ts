import type { HeaderFooter, Sheet } from "../../../core/workbook/Sheet";
import { notImplemented } from "../HostError";
import { textArgument, wordArgument } from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import type { Session } from "../session/Session";
import { pageOf } from "./pageOf";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** A sheet's headers and footers; the first page can only be without any. */
export class HeadersFootersObject extends HostObject {
  readonly apiName = "HeaderFooterGroup";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get State(): string {
    return pageOf(this.sheet).plainFirstPage === true ? "FirstAndDefault" : "Default";
  }

  set State(sent: unknown) {
    const state = wordArgument(sent, STATES, "state");
    if (state !== "Default" && state !== "FirstAndDefault") throw notImplemented(`HeaderFooterGroup.state ${state}`);
    const { plainFirstPage: _, ...page } = pageOf(this.sheet);
    this.sheet.page = state === "FirstAndDefault" ? { ...page, plainFirstPage: true } : page;
    this.session.looksChanged(this.sheet);
  }

  get DefaultForAllPages(): HostObject {
    return new DefaultPagesObject(this.session, this.sheet);
  }

  get FirstPage(): HostObject {
    return new FirstPageObject();
  }
}

type Side = keyof HeaderFooter;

class DefaultPagesObject extends HostObject {
  readonly apiName = "HeaderFooter";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  private read(part: "header" | "footer", side: Side): string {
    return pageOf(this.sheet)[part]?.[side] ?? "";
  }

  private write(part: "header" | "footer", side: Side, sent: unknown): void {
    const text = textArgument(sent, part);
    const { [part]: old, ...page } = pageOf(this.sheet);
    const { [side]: _, ...others } = old ?? {};
    const lines: HeaderFooter = text === "" ? others : { ...others, [side]: text };
    this.sheet.page = Object.keys(lines).length === 0 ? page : { ...page, [part]: lines };
    this.session.looksChanged(this.sheet);
  }

  get LeftHeader(): string {
    return this.read("header", "left");
  }

  set LeftHeader(sent: unknown) {
    this.write("header", "left", sent);
  }

  get CenterHeader(): string {
    return this.read("header", "center");
  }

  set CenterHeader(sent: unknown) {
    this.write("header", "center", sent);
  }

  get RightHeader(): string {
    return this.read("header", "right");
  }

  set RightHeader(sent: unknown) {
    this.write("header", "right", sent);
  }

  get LeftFooter(): string {
    return this.read("footer", "left");
  }

  set LeftFooter(sent: unknown) {
    this.write("footer", "left", sent);
  }

  get CenterFooter(): string {
    return this.read("footer", "center");
  }

  set CenterFooter(sent: unknown) {
    this.write("footer", "center", sent);
  }

  get RightFooter(): string {
    return this.read("footer", "right");
  }

  set RightFooter(sent: unknown) {
    this.write("footer", "right", sent);
  }
}

class FirstPageObject extends HostObject {
  readonly apiName = "HeaderFooterGroup.firstPage";
}

addFixedProperties(FirstPageObject.prototype, {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
});
