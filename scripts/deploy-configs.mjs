// Example configurations of a web server, from deploy/security-headers.json. `npm run deploy-configs` writes those in deploy/, which fit a site
// with the Office client beside it at the root of its server; `--check` writes nothing and fails when they differ from what would be written.
// Every build writes those that fit it (its address, its flavour of Office.js) into build/deploy/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { contentSecurityPolicy, rules } from "./headers.mjs";
import { root } from "./setup.mjs";

const specialPages = Object.keys(rules.contentSecurityPolicy.pages);
const hashedFolders = ["scripts", "styles", "media", "office-js"];
/** What keeps its name when it changes. */
const otherPlaces = ["assets", "examples", "page.css", "unsupported-browser.js", "THIRD-PARTY-NOTICES.txt"];
const exampleSite = "https://hoptac.example.org/";

/** @param {{ officeJs?: "local" | "cdn", siteUrl?: string }} [site] where the site will be, with a slash at the end */
export function nginx({ officeJs = "local", siteUrl = exampleSite } = {}) {
  const { hostname, port, pathname: base } = new URL(siteUrl);
  const quote = (text) => `"${text}"`;
  const csp = (page) => quote(contentSecurityPolicy(page, officeJs));
  const pattern = base.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `# Made by "npm run deploy-configs" (deploy/) or "npm run build" (build/deploy/) from deploy/security-headers.json.
# For ${siteUrl}: copy the files of dist/ to ${base === "/" ? "/srv/hoptac/" : `/srv${base}`} and this one to /etc/nginx/conf.d/hoptac.conf,
# and change the server name and the certificate.

map $uri $hoptac_csp {
${specialPages.map((page) => `  ${base}${page} ${csp(page)};`).join("\n")}
  default ${csp("")};
}

map $uri $hoptac_cache {
  ~^${pattern}(${hashedFolders.join("|")})/ ${quote(rules.cache.hashed)};
  ~(/|\\.(html|xml|json))$ ${quote(rules.cache.pages)};
  default ${quote(rules.cache.other)};
}

server {
  listen ${port || "443"} ssl;
  server_name ${hostname};
  ssl_certificate /etc/ssl/hoptac/fullchain.pem;
  ssl_certificate_key /etc/ssl/hoptac/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

  root ${base === "/" ? "/srv/hoptac" : "/srv"};
  index workbench.html;
  error_page 404 ${base}404.html;
  gzip on;
  gzip_types text/css application/javascript text/xml application/json;

  # X-Frame-Options must stay absent: Excel on the web shows the pane in a frame; frame-ancestors says who may.
${Object.entries(rules.headers)
  .map(([name, value]) => `  add_header ${name} ${quote(value)} always;`)
  .join("\n")}
  add_header Content-Security-Policy $hoptac_csp always;
  add_header Cache-Control $hoptac_cache;

  location ${base} {
    limit_except GET {
      deny all;
    }
    try_files $uri $uri/ =404;
  }
}
`;
}

const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const addHeader = (name, value) => `        <add name="${name}" value="${escapeXml(value)}" />`;
const location = (path, lines) => `  <location path="${path}">
    <system.webServer>
${lines}
    </system.webServer>
  </location>`;
const cached = (age) => (path) =>
  location(
    path,
    `      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age}" />
      </staticContent>`,
  );

/** Its paths are those below its own folder, wherever that is. @param {{ officeJs?: "local" | "cdn" }} [site] */
export function iis({ officeJs = "local" } = {}) {
  const specialPage = (page) =>
    location(
      page,
      `      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
  ${addHeader("Content-Security-Policy", contentSecurityPolicy(page, officeJs))}
        </customHeaders>
      </httpProtocol>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by "npm run deploy-configs" (deploy/) or "npm run build" (build/deploy/) from deploy/security-headers.json. Copy it into the
     folder that holds the files of dist/, and bind the site to https with a certificate that the users' computers trust. X-Frame-Options
     must stay absent: Excel on the web shows the pane in a frame; frame-ancestors says who may. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="workbench.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(rules.headers)
  .map(([name, value]) => addHeader(name, value))
  .join("\n")}
${addHeader("Content-Security-Policy", contentSecurityPolicy("", officeJs))}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${specialPages.map(specialPage).join("\n")}
${hashedFolders.map(cached("365.00:00:00")).join("\n")}
${otherPlaces.map(cached("01:00:00")).join("\n")}
</configuration>
`;
}

/** Writes the configurations that fit a build beside it. @param {{ officeJs: "local" | "cdn", siteUrl: string }} site */
export function writeConfigurations(folder, site) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "nginx.conf"), nginx(site));
  writeFileSync(join(folder, "web.config"), iis(site));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes("--check");
  for (const [name, text] of Object.entries({ "nginx.conf": nginx(), "web.config": iis() })) {
    const file = join(root, "deploy", name);
    if (!check) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`deploy/${name} is not what deploy/security-headers.json asks for: npm run deploy-configs`);
      process.exitCode = 1;
    }
  }
}
