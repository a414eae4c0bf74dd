import { act, render, screen } from "@testing-library/react";
import { PaneFrame } from "../../../src/ui/theme/PaneFrame";
import { themeFor } from "../../../src/ui/theme/themes";

const system = (dark: boolean) => {
  const query = Object.assign(new EventTarget(), { matches: dark });
  jest.spyOn(window, "matchMedia").mockReturnValue(query as unknown as MediaQueryList);
  return query;
};
const show = (isDarkTheme?: () => boolean | undefined) =>
  render(
    <PaneFrame language="lo" isDarkTheme={isDarkTheme}>
      text
    </PaneFrame>,
  );
const scheme = () => screen.getByText("text").closest<HTMLElement>("[lang]")!.style.colorScheme;

afterEach(() => jest.restoreAllMocks());

test.each([
  ["light program on a dark system", () => false, true, "light"],
  ["dark program on a light system", () => true, false, "dark"],
  ["program that does not know, dark system", () => undefined, true, "dark"],
  ["no program to ask, light system", undefined, false, "light"],
])("%s", (_case, isDarkTheme, systemDark, drawn) => {
  system(systemDark);
  show(isDarkTheme);
  expect(scheme()).toBe(drawn);
});

test.each([
  ["focus", window],
  ["visibilitychange", document],
] as const)("the program's theme is asked again on %s", (event, target) => {
  system(false);
  let dark = false;
  show(() => dark);
  dark = true;
  expect(scheme()).toBe("light");
  act(() => void target.dispatchEvent(new Event(event)));
  expect(scheme()).toBe("dark");
});

test("a change of the system is followed", () => {
  const query = system(false);
  show();
  query.matches = true;
  act(() => void query.dispatchEvent(new Event("change")));
  expect(scheme()).toBe("dark");
});

test("the language stands on the pane and on the page", () => {
  show();
  expect(screen.getByText("text").closest("[lang]")).toHaveAttribute("lang", "lo");
  expect(document.documentElement.lang).toBe("lo");
});

test("Lao has its fonts and room above and below its letters", () => {
  const theme = themeFor(false, "lo");
  expect(theme.fontFamilyBase).toMatch(/'Leelawadee UI'.*'Phetsarath OT'.*'Noto Sans Lao'/);
  for (const size of ["200", "300", "400", "500"] as const) {
    const ratio = parseInt(theme[`lineHeightBase${size}`]) / parseInt(theme[`fontSizeBase${size}`]);
    expect(ratio).toBeGreaterThanOrEqual(1.5);
  }
});
