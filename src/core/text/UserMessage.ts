import type { MessageParameters } from "../dataset/Finding";

/** A refusal the user can do something about: `id` selects the words (what, where, what to do) and is the code for support. */
export class UserMessage extends Error {
  constructor(
    readonly id: string,
    readonly parameters: MessageParameters = {},
    options?: { cause?: unknown },
  ) {
    super(id, options);
    this.name = "UserMessage";
  }
}
