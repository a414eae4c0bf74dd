import { booleanArgument } from "../interpreter/arguments";
import { addFixedProperties } from "../interpreter/fixedProperties";
import { HostObject } from "../interpreter/HostObject";
import type { CellArea } from "../session/CellArea";
import type { Session } from "../session/Session";
import { requireAllowed } from "../structure/protection";
import { changeStyle, commonStyle, withProperty } from "../structure/styles";

/** Whether cells are locked once their sheet is protected. */
export class FormatProtectionObject extends HostObject {
  readonly apiName = "FormatProtection";

  constructor(
    private readonly session: Session,
    private readonly area: CellArea,
  ) {
    super();
  }

  get Locked(): boolean | null {
    return commonStyle(this.area, ({ locked = true }) => locked);
  }

  set Locked(sent: unknown) {
    const locked = booleanArgument(sent, "locked");
    requireAllowed(this.area.sheet);
    changeStyle(this.session, this.area, (style) => withProperty(style, "locked", locked ? undefined : false));
  }
}

addFixedProperties(FormatProtectionObject.prototype, { FormulaHidden: false });
