import type { PropertyValue } from "../../../core/workbook/WorkbookPlan";
import { HostError, invalidArgument, orItemNotFound } from "../HostError";
import { textArgument } from "../interpreter/arguments";
import { HostCollection, HostObject } from "../interpreter/HostObject";

type Properties = Map<string, PropertyValue>;

/** Excel's limit for key and text. */
const MAX_LENGTH = 255;

/** The workbook's custom document properties. Keys are compared without case. */
export class CustomPropertiesObject extends HostCollection {
  readonly apiName = "CustomPropertyCollection";

  constructor(private readonly properties: Properties) {
    super();
  }

  items(): readonly HostObject[] {
    return [...this.properties.keys()].map((key) => new CustomPropertyObject(this.properties, key));
  }

  GetCount(): number {
    return this.properties.size;
  }

  /** Sets the value of a key that is there already. */
  Add(key: unknown, value: unknown): HostObject {
    const wanted = textArgument(key, "key");
    if (wanted === "" || wanted.length > MAX_LENGTH) throw invalidArgument("key");
    const known = this.keyOf(wanted) ?? wanted;
    this.properties.set(known, propertyValue(value));
    return new CustomPropertyObject(this.properties, known);
  }

  DeleteAll(): void {
    this.properties.clear();
  }

  GetItem(key: unknown): HostObject {
    return orItemNotFound(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const known = this.keyOf(textArgument(key, "key"));
    return known === undefined ? null : new CustomPropertyObject(this.properties, known);
  }

  private keyOf(wanted: string): string | undefined {
    return [...this.properties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
  }
}

function propertyValue(value: unknown): PropertyValue {
  const tooLong = typeof value === "string" && value.length > MAX_LENGTH;
  if (tooLong || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")) {
    throw invalidArgument("value");
  }
  return value;
}

class CustomPropertyObject extends HostObject {
  readonly apiName = "CustomProperty";

  constructor(
    private readonly properties: Properties,
    private readonly key: string,
  ) {
    super();
  }

  private get current(): PropertyValue {
    const value = this.properties.get(this.key);
    if (value === undefined) throw new HostError("ItemNotFound");
    return value;
  }

  /** The client finds the item again by its key. */
  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): PropertyValue {
    return this.current;
  }

  set Value(sent: unknown) {
    this.properties.set(this.key, propertyValue(sent));
  }

  get Type(): string {
    const value = this.current;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  Delete(): void {
    this.properties.delete(this.key);
  }
}
