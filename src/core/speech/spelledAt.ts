import { tokenMeaning } from "../intake/TokenCursor";
import type { PlacedToken } from "./tokensAt";

/** A number written out over several words. */
export interface SpelledNumber {
  /** The token behind. */
  readonly next: number;
  /** Undefined where the words make no number, or may be read as two: bốn trăm ba is 403 or, in speech, 430. */
  readonly value: number | undefined;
}

type Piece =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "magnitude"; readonly power: number }
  | { readonly kind: "link" };

/** What stands between hundreds or thousands and the ones: hai trăm linh ba, two hundred and three. */
const LINKS: readonly string[] = ["linh", "lẻ", "and"];
const HUNDREDS = 2;
const THOUSANDS = 3;

/**
 * The number that words from one token on write out together (bốn nghìn hai trăm chín mươi bảy), read whole or not at all: its tail alone
 * (bảy) would be another number. Undefined where they are no more than a number with its magnitudes (hai mươi, ba triệu).
 */
export function spelledAt(tokens: readonly PlacedToken[], at: number): SpelledNumber | undefined {
  const pieces: Piece[] = [];
  let next = at;
  for (let found = pieceAt(tokens, next, pieces.at(-1)); found; found = pieceAt(tokens, next, pieces.at(-1))) {
    pieces.push(found.piece);
    next = found.next;
  }
  const numbers = pieces.filter(({ kind }) => kind === "number").length;
  const words = tokens.slice(at, next).some(({ token }) => token.kind === "word" && isNumber(token));
  return numbers > 1 && words ? { next, value: valueOf(pieces) } : undefined;
}

const isNumber = (token: PlacedToken["token"]): boolean => tokenMeaning(token, "number") !== undefined;

function pieceAt(
  tokens: readonly PlacedToken[],
  at: number,
  last: Piece | undefined,
): { readonly piece: Piece; readonly next: number } | undefined {
  const here = tokens[at];
  if (!here || (last && here.start - (tokens[at - 1]?.end ?? 0) > 1)) return undefined;
  const { token } = here;
  const power = tokenMeaning(token, "magnitude")?.power;
  if (power !== undefined && last && last.kind !== "link") {
    return { piece: { kind: "magnitude", power }, next: at + 1 };
  }
  const behind = tokens[at + 1]?.token;
  const word = tokenMeaning(token, "number")?.value;
  if (word !== undefined) return { piece: { kind: "number", value: word }, next: at + 1 };
  const isFactor = token.kind === "numeral" && /^\d{1,3}$/.test(token.text) && !!tokenMeaning(behind, "magnitude");
  if (isFactor) return { piece: { kind: "number", value: Number(token.text) }, next: at + 1 };
  if (!last || !behind || !isNumber(behind)) return undefined;
  // Twenty-three.
  if (token.text === "-" && last.kind === "number") return pieceAt(tokens, at + 1, last);
  const isLink = last.kind === "magnitude" && last.power >= HUNDREDS && LINKS.includes(token.text);
  return isLink ? { piece: { kind: "link" }, next: at + 1 } : undefined;
}

function valueOf(pieces: readonly Piece[]): number | undefined {
  const whole = new Whole();
  return pieces.every((piece) => whole.takes(piece)) ? whole.value : undefined;
}

/** A number as its words come, from the thousands down. */
class Whole {
  private thousands = 0;
  private lowest = Infinity;
  private hundreds = 0;
  private rest: number | undefined;
  private isLinked = false;
  /** Whether one digit alone stands behind a magnitude. */
  private isBare = false;

  get value(): number | undefined {
    return this.isBare ? undefined : this.thousands + this.hundreds + (this.rest ?? 0);
  }

  takes(piece: Piece): boolean {
    if (piece.kind === "link") this.isLinked = true;
    else if (piece.kind === "number") return this.takesNumber(piece.value);
    else if (piece.power < HUNDREDS) return this.takesTens(10 ** piece.power);
    else if (piece.power < THOUSANDS) return this.takesHundreds(10 ** piece.power);
    else return this.takesThousands(piece.power);
    return true;
  }

  private takesNumber(value: number): boolean {
    const { rest } = this;
    if (rest === undefined) {
      this.isBare = !this.isLinked && this.thousands + this.hundreds > 0 && value > 0 && value < 10;
      this.rest = value;
    } else if (rest >= 20 && rest % 10 === 0 && value < 10) this.rest = rest + value;
    // Lao says 35 as three and fifteen: ສາມ ສິບຫ້າ.
    else if (rest > 0 && rest < 10 && value >= 10 && value < 20) this.rest = rest * 10 + value - 10;
    else return false;
    if (rest !== undefined) this.isBare = false;
    this.isLinked = false;
    return true;
  }

  private takesTens(factor: number): boolean {
    if (this.rest === undefined || this.rest === 0 || this.rest > 9) return false;
    this.rest *= factor;
    this.isBare = false;
    return true;
  }

  private takesHundreds(factor: number): boolean {
    if (this.rest === undefined || this.hundreds > 0) return false;
    this.hundreds = this.rest * factor;
    this.rest = undefined;
    this.isBare = false;
    return true;
  }

  private takesThousands(power: number): boolean {
    const group = this.hundreds + (this.rest ?? 0);
    if (group === 0 || power >= this.lowest) return false;
    this.thousands += group * 10 ** power;
    this.lowest = power;
    this.hundreds = 0;
    this.rest = undefined;
    this.isBare = false;
    return true;
  }
}
