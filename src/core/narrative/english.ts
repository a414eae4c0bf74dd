/** Plurals of names in the catalogue that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = { knives: "knife", women: "woman" };
const PHRASES: Readonly<Record<string, string>> = {
  "conferences and talks": "conference or talk",
  "grenades and mines": "grenade or mine",
};

/** What one of several is called in English: "trafficking lines broken up" is "trafficking line broken up", "bricks" is "brick". */
export function singularOf(noun: string): string {
  const phrase = PHRASES[noun];
  if (phrase !== undefined) return phrase;
  let isDone = false;
  return noun.replace(/(?<!\()\b[a-z-]+\b(?!')/g, (word) => {
    const one = isDone ? word : (IRREGULAR[word] ?? oneOf(word));
    isDone ||= one !== word;
    return one;
  });
}

function oneOf(word: string): string {
  if (!/[^su]s$/.test(word) || word.length < 4) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<=ch|sh|x)es$|s$/, "");
}
