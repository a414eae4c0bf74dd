import { textArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { Session } from "../session/Session";
import { CustomPropertiesObject } from "./CustomPropertiesObject";

/** The workbook's document properties. */
export class DocumentPropertiesObject extends HostObject {
  readonly apiName = "DocumentProperties";

  constructor(private readonly session: Session) {
    super();
  }

  get Custom(): HostObject {
    return new CustomPropertiesObject(this.session.workbook.properties);
  }

  private read(name: string): string {
    return this.session.documentProperties.get(name) ?? "";
  }

  private write(name: string, sent: unknown): void {
    this.session.documentProperties.set(name, textArgument(sent, name));
  }

  get Title(): string {
    return this.read("title");
  }

  set Title(sent: unknown) {
    this.write("title", sent);
  }

  get Subject(): string {
    return this.read("subject");
  }

  set Subject(sent: unknown) {
    this.write("subject", sent);
  }

  get Author(): string {
    return this.read("author");
  }

  set Author(sent: unknown) {
    this.write("author", sent);
  }

  get Keywords(): string {
    return this.read("keywords");
  }

  set Keywords(sent: unknown) {
    this.write("keywords", sent);
  }

  get Comments(): string {
    return this.read("comments");
  }

  set Comments(sent: unknown) {
    this.write("comments", sent);
  }

  get Category(): string {
    return this.read("category");
  }

  set Category(sent: unknown) {
    this.write("category", sent);
  }

  get Manager(): string {
    return this.read("manager");
  }

  set Manager(sent: unknown) {
    this.write("manager", sent);
  }

  get Company(): string {
    return this.read("company");
  }

  set Company(sent: unknown) {
    this.write("company", sent);
  }
}
