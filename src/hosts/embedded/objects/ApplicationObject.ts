import { wordArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { Culture } from "../session/Culture";
import type { CalculationMode, Session } from "../session/Session";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** The running Excel: calculation and culture. */
export class ApplicationObject extends HostObject {
  readonly apiName = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  get CalculationMode(): string {
    return this.session.calculationMode;
  }

  set CalculationMode(sent: unknown) {
    this.session.calculationMode = wordArgument(sent, MODES, "calculationMode");
  }

  get CalculationState(): string {
    return "Done";
  }

  get DecimalSeparator(): string {
    return this.session.culture.decimal;
  }

  get ThousandsSeparator(): string {
    return this.session.culture.group;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): HostObject {
    return new CultureInfoObject(this.session.culture);
  }

  Calculate(calculationType: unknown): void {
    wordArgument(calculationType, ["Recalculate", "Full", "FullRebuild"], "calculationType");
    this.session.requestCalculation();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.session.calculationSuspended = true;
  }

  /** There is no screen here to hold still; what the user sees is drawn once a batch anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

class CultureInfoObject extends HostObject {
  readonly apiName = "CultureInfo";

  constructor(private readonly culture: Culture) {
    super();
  }

  get Name(): string {
    return this.culture.name;
  }

  get NumberFormat(): HostObject {
    return new NumberFormatInfoObject(this.culture);
  }

  get DatetimeFormat(): HostObject {
    return new DatetimeFormatInfoObject(this.culture);
  }
}

class NumberFormatInfoObject extends HostObject {
  readonly apiName = "NumberFormatInfo";

  constructor(private readonly culture: Culture) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return this.culture.decimal;
  }

  get NumberGroupSeparator(): string {
    return this.culture.group;
  }
}

class DatetimeFormatInfoObject extends HostObject {
  readonly apiName = "DatetimeFormatInfo";

  constructor(private readonly culture: Culture) {
    super();
  }

  get DateSeparator(): string {
    return "/";
  }

  get ShortDatePattern(): string {
    return this.culture.shortDate.replaceAll("m", "M");
  }
}
