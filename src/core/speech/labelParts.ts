/** A label's ways to be named: "cấp xã, bản", "commune or village", "Cục … (C04)"; what else its brackets hold is a country. */
export function labelParts(label: string): readonly string[] {
  const [, plain = label, bracket = ""] = /^([^()]*)\(([^()]*)\)/.exec(label) ?? [];
  return [label, ...plain.split(/,| or | ຫຼື /), ...(/\d/.test(bracket) ? [bracket] : [])]
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
}
