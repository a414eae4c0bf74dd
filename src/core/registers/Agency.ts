import type { Labels, Language } from "../text/Labels";
import type { Country } from "./Province";

/** A national agency that leads cases, gives awards or reports. */
export interface Agency {
  readonly id: string;
  readonly country: Country;
  readonly labels: Labels;
  readonly aliases: readonly string[];
  readonly partOf?: string;
  readonly review?: readonly Language[];
}
