import type { DataValidation } from "../../../core/workbook/Sheet";
import { invalidArgument, notImplemented, orItemNotFound } from "../HostError";
import { recordArgument, textArgument, wordArgument } from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { requireAllowed } from "../structure/protection";
import { intersection } from "../../../core/workbook/Rect";
import { cellCount, containsRect } from "../structure/rects";
import { cutRules, ruleOn } from "../structure/rules";
import { cellsAgainstRule } from "../structure/cellsAgainstRule";
import { ruleForApi, ruleFromApi, typeOf } from "./validationRules";

const ALERT_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** The validation of an area's cells. As in Excel, values written through the API are never checked, only `valid` tells. */
export class DataValidationObject extends HostObject {
  readonly apiName = "DataValidation";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  /** "None", a kind of rule, "Inconsistent" where some cells have none, or "MixedCriteria" for several rules. */
  get Type(): string {
    const touching = this.touching();
    if (touching.length === 0) return "None";
    if (!this.coversAll(touching)) return "Inconsistent";
    return this.common ? typeOf(this.common.rule) : "MixedCriteria";
  }

  /** An empty object without a rule, null where cells have different ones. */
  get Rule(): unknown {
    const { common } = this;
    if (common) return ruleForApi(common.rule);
    return this.touching().length === 0 ? {} : null;
  }

  set Rule(sent: unknown) {
    const rule = ruleFromApi(sent);
    this.change((old) => {
      if (!rule) return undefined;
      const { prompt, error } = old ?? {};
      return { rule, ...(prompt && { prompt }), ...(error && { error }) };
    });
  }

  get Prompt(): unknown {
    const prompt = this.common?.prompt;
    return { showPrompt: true, title: prompt?.title ?? "", message: prompt?.message ?? "" };
  }

  set Prompt(sent: unknown) {
    const { showPrompt, title, message } = recordArgument(sent, "prompt");
    const prompt = { title: limited(title, MAX_TITLE, "title"), message: limited(message, MAX_MESSAGE, "message") };
    const shown = showPrompt !== false && (prompt.title !== "" || prompt.message !== "");
    this.change((old) => {
      const { prompt: _, ...rest } = required(old);
      return shown ? { ...rest, prompt } : rest;
    });
  }

  get ErrorAlert(): unknown {
    const error = this.common?.error;
    return {
      showAlert: true,
      style: ALERT_STYLES[error?.style ?? "stop"],
      title: error?.title ?? "",
      message: error?.message ?? "",
    };
  }

  set ErrorAlert(sent: unknown) {
    const { showAlert, style, title, message } = recordArgument(sent, "errorAlert");
    if (showAlert === false) throw notImplemented("DataValidationErrorAlert.showAlert false");
    const word = wordArgument(style ?? "Stop", Object.values(ALERT_STYLES), "errorAlert.style");
    const error = {
      style: word === "Stop" ? "stop" : word === "Warning" ? "warning" : "information",
      title: limited(title, MAX_TITLE, "title"),
      message: limited(message, MAX_MESSAGE, "message"),
    } as const;
    const plain = error.style === "stop" && error.title === "" && error.message === "";
    this.change((old) => {
      const { error: _, ...rest } = required(old);
      return plain ? rest : { ...rest, error };
    });
  }

  /** Whether all cells keep their rules; null where some do. */
  get Valid(): boolean | null {
    const { valid, invalid } = cellsAgainstRule(this.session.workbook, this.area);
    return invalid.length === 0 ? true : valid > 0 ? null : false;
  }

  GetInvalidCells(): HostObject {
    return orItemNotFound(this.GetInvalidCellsOrNullObject());
  }

  GetInvalidCellsOrNullObject(): HostObject | null {
    const { invalid } = cellsAgainstRule(this.session.workbook, this.area);
    return invalid.length === 0 ? null : this.session.ranges(this.area.sheet, invalid);
  }

  Clear(): void {
    this.change(() => undefined);
  }

  private touching(): readonly DataValidation[] {
    const { sheet, rects } = this.area;
    return sheet.validations.filter(({ range }) => rects.some((rect) => intersection(range, rect)));
  }

  private coversAll(validations: readonly DataValidation[]): boolean {
    return this.area.rects.every((rect) => {
      const covered = validations.reduce((sum, { range }) => {
        const common = intersection(range, rect);
        return sum + (common ? cellCount(common) : 0);
      }, 0);
      return covered >= cellCount(rect);
    });
  }

  /** The one validation that all cells share, seen from the area's first cell. */
  private get common(): DataValidation | undefined {
    const touching = this.touching();
    if (touching.length === 0 || !this.coversAll(touching)) return undefined;
    const { rects } = this.area;
    const seen = rects.flatMap((rect) =>
      touching.filter(({ range }) => intersection(range, rect)).map((validation) => ruleOn(validation, rect)),
    );
    const [first, ...others] = seen.map(({ range: _, ...details }) => JSON.stringify(details));
    return others.every((other) => other === first) ? seen[0] : undefined;
  }

  private change(edit: (old: DataValidation | undefined) => Omit<DataValidation, "range"> | undefined): void {
    const { sheet, rects } = this.area;
    requireAllowed(sheet);
    const details = edit(this.common);
    for (const rect of rects) {
      const whole = sheet.validations.findIndex(
        ({ range }) => containsRect(range, rect) && cellCount(range) === cellCount(rect),
      );
      if (whole >= 0 && details) {
        sheet.validations[whole] = { ...details, range: rect };
        continue;
      }
      cutRules(sheet.validations, rect);
      if (details) sheet.validations.push({ ...details, range: rect });
    }
    this.session.looksChanged(sheet);
  }
}

addFixedProperties(DataValidationObject.prototype, { IgnoreBlanks: true });

function limited(value: unknown, length: number, name: string): string {
  const text = value === undefined || value === null ? "" : textArgument(value, name);
  if (text.length > length) throw invalidArgument(`${name}: at most ${length} characters`);
  return text;
}

/** A prompt or an alert needs a rule to stand with: the workbook model keeps them together. */
function required(validation: DataValidation | undefined): Omit<DataValidation, "range"> {
  if (!validation) throw notImplemented("DataValidation prompt or errorAlert before its rule");
  return validation;
}
