import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  GUIDE_LANGUAGES,
  GUIDE_PICTURES,
  type GuideLanguage,
  guidePath,
  picturesFolder,
} from "../support/pictures/guidePictures";

const README = join(__dirname, "../../README.md");
/** A picture of a page, 256 colours: more is a picture that was not taken by `npm run pictures`. */
const MOST_BYTES = 200_000;
const FEWEST_WORDS = 4;

interface ShownPicture {
  readonly words: string;
  readonly path: string;
}

/** The pictures a Markdown file shows, in its order. */
const picturesIn = (file: string): readonly ShownPicture[] =>
  [...readFileSync(file, "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = "", path = ""]) => ({
    words: words.trim(),
    path: join(dirname(file), path),
  }));

const nameOf = ({ path }: ShownPicture): string => basename(path, ".png");
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

describe.each(GUIDE_LANGUAGES)("the guide in %s", (language: GuideLanguage) => {
  const shown = picturesIn(guidePath(language));

  test("shows every task, every table and every chart of the catalogue once, in its own language", () => {
    expect(sorted(shown.map(nameOf))).toEqual(sorted(GUIDE_PICTURES));
    expect(shown.filter(({ path }) => dirname(path) !== picturesFolder(language))).toEqual([]);
  });

  test("says in words what each picture shows", () => {
    expect(shown.filter(({ words }) => words.split(/\s+/).length < FEWEST_WORDS)).toEqual([]);
    expect(new Set(shown.map(({ words }) => words)).size).toBe(shown.length);
  });

  test("leaves no picture lying about, and none is heavy", () => {
    const files = readdirSync(picturesFolder(language));
    expect(sorted(files)).toEqual(sorted(GUIDE_PICTURES.map((name) => `${name}.png`)));
    const heavy = files.filter((file) => readFileSync(join(picturesFolder(language), file)).length > MOST_BYTES);
    expect(heavy).toEqual([]);
  });
});

test("the picture in README is there", () => {
  expect(picturesIn(README).map(({ path }) => existsSync(path))).toEqual([true]);
});
