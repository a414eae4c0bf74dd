/**
 * An object of Excel's API as the client reaches it. Members in PascalCase (or `_PascalCase`) are the API's own and open
 * to the client by name; everything else is ours. What a subclass does not define answers `ApiNotFound`.
 */
export abstract class HostObject {
  /** The object's name in Excel's API, for error locations. */
  abstract readonly apiName: string;
}

/** A collection: its items are found by `GetItem` and listed whole. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}
