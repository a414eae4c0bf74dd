import { invalidArgument, orItemNotFound } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostCollection, HostObject } from "../interpreter/HostObject";

type Settings = Map<string, unknown>;

/** Key and value pairs the add-in keeps with the workbook. */
export class SettingsObject extends HostCollection {
  readonly apiName = "SettingCollection";

  constructor(private readonly settings: Settings) {
    super();
  }

  items(): readonly HostObject[] {
    return [...this.settings.keys()].map((key) => new SettingObject(this.settings, key));
  }

  GetCount(): number {
    return this.settings.size;
  }

  /** Sets the value of a key that is there already. */
  Add(key: unknown, value: unknown): HostObject {
    const wanted = textArgument(key, "key");
    if (wanted === "" || value === undefined || value === null) throw invalidArgument("key or value");
    this.settings.set(wanted, value);
    return new SettingObject(this.settings, wanted);
  }

  GetItem(key: unknown): HostObject {
    return orItemNotFound(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = textArgument(key, "key");
    return this.settings.has(wanted) ? new SettingObject(this.settings, wanted) : null;
  }
}

class SettingObject extends HostObject {
  readonly apiName = "Setting";

  constructor(
    private readonly settings: Settings,
    private readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.settings.get(this.key);
  }

  set Value(sent: unknown) {
    this.settings.set(this.key, sent);
  }

  Delete(): void {
    this.settings.delete(this.key);
  }
}
