import type { Separators } from "./separators";

/**
 * A number in digits, rounded half away from zero to a number of decimals and grouped from 1 000 on: 1.910,15.
 * @param decimals shown always, zeros included. @throws RangeError when the value is not finite.
 */
export function formatNumber(value: number, decimals: number, separators: Separators): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to show: ${value}`);
  const digits = roundedDigits(Math.abs(value), decimals).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const whole = digits.slice(0, cut).replace(/\B(?=(?:\d{3})+$)/g, separators.group);
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return sign + whole + (decimals > 0 ? separators.decimal + digits.slice(cut) : "");
}

/** The digits of value times ten to the decimals, rounded on its shortest decimal form (1.005 is 1.01, not 1.00). */
function roundedDigits(value: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length + decimals;
  const units = BigInt(whole + fraction);
  if (power >= 0) return String(units * 10n ** BigInt(power));
  const divisor = 10n ** BigInt(-power);
  return String((units + divisor / 2n) / divisor);
}
