import { catalogue } from "../../catalogue/catalogue";
import type { Programme } from "../../core/dataset/Programme";
import type { FormReading } from "../../core/forms/FormReading";

/** The programmes a form can be made for: those put together in the pane, those of the workbook's forms, those of the catalogue. */
export class KnownProgrammes {
  private made: readonly Programme[] = [];
  private ofForms: readonly Programme[] = [];

  setForms(forms: readonly FormReading[]): void {
    this.ofForms = forms.map(({ programme }) => programme);
  }

  keep(programme: Programme): void {
    this.made = [programme, ...this.made.filter(({ id }) => id !== programme.id)];
  }

  get inWorkbook(): readonly string[] {
    return [...new Set(this.ofForms.map(({ id }) => id))];
  }

  /** One for each id: what was made last knows most. */
  get all(): readonly Programme[] {
    const own = [...this.made, ...this.ofForms];
    const all = [...own, ...catalogue.programmes.values()];
    return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  }

  get(id: string): Programme | undefined {
    return this.all.find((programme) => programme.id === id);
  }
}
