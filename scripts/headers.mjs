// The security headers of every page, from deploy/security-headers.json: read by `npm start`, the example
// configurations in deploy/ and the tests, so that all of them say the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

export const rules = JSON.parse(readFileSync(join(root, "deploy", "security-headers.json"), "utf8"));

/** The content security policy of a page ("" for all other files). @param {'local' | 'cdn'} officeJs */
export function contentSecurityPolicy(page, officeJs = "local") {
  const { common, cdn, pages } = rules.contentSecurityPolicy;
  const additions = [officeJs === "cdn" ? cdn : {}, pages[page] ?? {}];
  const directives = Object.entries(common).map(([name, sources]) => {
    const more = additions.flatMap((addition) => addition[name] ?? []);
    return [name, ...new Set([...sources, ...more])].join(" ");
  });
  for (const addition of additions) {
    for (const [name, sources] of Object.entries(addition)) {
      if (!(name in common)) directives.push([name, ...sources].join(" "));
    }
  }
  return directives.join("; ");
}

/** What kind of file a path of the site is: pages change in place, hashed files never do. */
export function cacheKind(path) {
  if (path.endsWith("/") || /\.(html|xml|json)$/.test(path)) return "pages";
  return /^\/(scripts|styles|media)\/|^\/office-js\/\d/.test(path) ? "hashed" : "other";
}

/** What a browser remembers of a whole host, for a year: it must not come from localhost, where every other project lives too. */
const hostWide = "Strict-Transport-Security";

/** The headers of the server for development. */
export const developmentHeaders = (path, officeJs = "local") =>
  Object.fromEntries(Object.entries(headersFor(path, officeJs)).filter(([name]) => name !== hostWide));

/** All headers for a path such as "/taskpane.html". */
export function headersFor(path, officeJs = "local") {
  return {
    ...rules.headers,
    "Content-Security-Policy": contentSecurityPolicy(path.replace(/^\//, ""), officeJs),
    "Cache-Control": rules.cache[cacheKind(path)],
  };
}
