import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, type XmlElement } from "../support/manifest/parseXml";
import { nginxHeaders } from "../support/site/nginxHeaders";
import { scriptModule } from "../support/site/scriptModule";

type OfficeJs = "local" | "cdn";
type Headers = Readonly<Record<string, string>>;
interface HeaderRules {
  readonly headersFor: (path: string, officeJs?: OfficeJs) => Headers;
  readonly developmentHeaders: (path: string, officeJs?: OfficeJs) => Headers;
}
interface Generator {
  readonly nginx: (site?: { readonly officeJs?: OfficeJs; readonly siteUrl?: string }) => string;
  readonly iis: (site?: { readonly officeJs?: OfficeJs }) => string;
}

const root = join(__dirname, "..", "..");
const { headersFor, developmentHeaders } = scriptModule("headers.mjs") as HeaderRules;
const { nginx, iis } = scriptModule("deploy-configs.mjs") as Generator;

/** One of every kind of file a site holds. */
const PATHS = [
  "/workbench.html",
  "/taskpane.html",
  "/commands.html",
  "/message.html",
  "/404.html",
  "/manifest.xml",
  "/build.json",
  "/scripts/taskpane.0123456789ab.js",
  "/styles/workbench.0123456789ab.css",
  "/media/picture.0123456789ab.png",
  "/office-js/1.1.110/office.js",
  "/assets/icon-32.png",
  "/examples/sh09.xlsx",
  "/THIRD-PARTY-NOTICES.txt",
  ...readdirSync(join(root, "src/main/static")).map((name) => `/${name}`),
];
const FLAVOURS: readonly OfficeJs[] = ["local", "cdn"];

test("deploy/ holds what is generated", () => {
  const result = spawnSync(process.execPath, [join(root, "scripts", "deploy-configs.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect([result.status, result.stderr]).toEqual([0, ""]);
  const read = (name: string) => readFileSync(join(root, "deploy", name), "utf8");
  expect([read("nginx.conf"), read("web.config")]).toEqual([nginx(), iis()]);
});

describe.each(FLAVOURS)("with the Office client %s", (officeJs) => {
  describe.each(["https://hoptac.example.org/", "https://stat.example.gov.vn/so-lieu/hoptac/"])("at %s", (siteUrl) => {
    const text = nginx({ officeJs, siteUrl });

    test.each(PATHS)("nginx gives %s the headers it should have", (path) => {
      expect(nginxHeaders(text, new URL(siteUrl + path.slice(1)).pathname)).toEqual(headersFor(path, officeJs));
    });

    test("nginx answers there and nowhere else, from the folder of its path", () => {
      const { hostname, pathname } = new URL(siteUrl);
      expect(text).toContain(`  server_name ${hostname};\n`);
      expect(text).toContain(`  location ${pathname} {\n`);
      expect(text).toContain(`  error_page 404 ${pathname}404.html;\n`);
      expect(text).toContain(pathname === "/" ? "  root /srv/hoptac;\n" : "  root /srv;\n");
    });
  });

  test.each(PATHS)("IIS gives %s the headers it should have", (path) => {
    const { "Cache-Control": cache, ...headers } = iisHeaders(parseXml(iis({ officeJs })), path.slice(1));
    const { "Cache-Control": wanted, ...others } = headersFor(path, officeJs);
    expect(headers).toEqual(others);
    // IIS has no words for public and immutable; a page it caches less is no harm.
    expect(cache).toBe(/max-age=\d+/.exec(wanted ?? "")?.[0] ?? wanted);
  });

  test.each(["nginx.conf", "web.config"])(
    "%s lets no inline script or eval through, sets no X-Frame-Options",
    (name) => {
      const text = name === "nginx.conf" ? nginx({ officeJs }) : iis({ officeJs });
      expect(text).not.toMatch(/unsafe-(inline|eval)/);
      expect(text).not.toMatch(/X-Frame-Options["' ]+(value=|DENY|SAMEORIGIN)/i);
    },
  );
});

test("the policy lets pages fetch Microsoft's client exactly where a build asks for it", () => {
  const [local, cdn] = FLAVOURS.map((flavour) => headersFor("/taskpane.html", flavour)["Content-Security-Policy"]);
  expect(local).not.toContain("appsforoffice");
  expect(cdn).toMatch(/script-src [^;]*https:\/\/appsforoffice\.microsoft\.com/);
});

test("the server for development says nothing a browser would remember of localhost", () => {
  const { "Strict-Transport-Security": years, ...others } = headersFor("/taskpane.html");
  expect(years).toMatch(/max-age=\d/);
  expect(developmentHeaders("/taskpane.html")).toEqual(others);
});

/** What IIS adds to an answer: the site's headers, and what the places on the way to the file change. */
function iisHeaders(configuration: XmlElement, path: string): Headers {
  const found = new Map<string, string>();
  const places = configuration.children.filter(({ name, attributes }) => {
    const place = attributes["path"] ?? "";
    return name !== "location" || path === place || path.startsWith(`${place}/`);
  });
  for (const place of places) {
    for (const element of flat(place)) {
      if (element.name === "clientCache") found.set("Cache-Control", cacheOf(element.attributes));
    }
    for (const { children } of flat(place).filter(({ name }) => name === "customHeaders")) {
      for (const { name, attributes } of children) {
        if (name === "remove") found.delete(attributes["name"] ?? "");
        else found.set(attributes["name"] ?? "", attributes["value"] ?? "");
      }
    }
  }
  return Object.fromEntries(found);
}

/** An element and all below it, those of other places left out. */
const flat = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(flat)];

function cacheOf({ cacheControlMode, cacheControlMaxAge = "" }: Readonly<Record<string, string>>): string {
  if (cacheControlMode === "DisableCache") return "no-cache";
  const [, days, hours, minutes, seconds] = /^(?:(\d+)\.)?(\d+):(\d+):(\d+)$/.exec(cacheControlMaxAge) ?? [];
  const sum = ((Number(days ?? 0) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return `max-age=${String(sum)}`;
}
