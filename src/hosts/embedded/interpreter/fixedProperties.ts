import { notImplemented } from "../HostError";
import type { HostObject } from "./HostObject";
import { memberName } from "./members";

/**
 * Gives a class properties that the workbook model does not hold. They stand at Excel's default: setting that is fine, anything
 * else answers `ApiNotFound`.
 */
export function addFixedProperties(
  prototype: HostObject,
  values: Readonly<Record<string, string | number | boolean>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(prototype, name, {
      get: () => value,
      set(this: HostObject, sent: unknown) {
        if (sent !== value) throw notImplemented(`${memberName(this, name)} ${String(sent)}`);
      },
    });
  }
}
