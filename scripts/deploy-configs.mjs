// Writes deploy/nginx.conf and deploy/web.config from deploy/security-headers.json: `npm run deploy-configs`.
// `--check` writes nothing and fails when they differ from what would be written.
// With OFFICE_JS=cdn they allow the pages that site to load the Office client from (see webpack.config.js).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy, rules } from "./headers.mjs";
import { root } from "./setup.mjs";

const officeJs = process.env.OFFICE_JS === "cdn" ? "cdn" : "local";
const specialPages = Object.keys(rules.contentSecurityPolicy.pages);
const hashedFolders = ["scripts", "styles", "media", "office-js"];

function nginx() {
  const quote = (text) => `"${text}"`;
  const csp = (page) => quote(contentSecurityPolicy(page, officeJs));
  return `# Made by "npm run deploy-configs" from deploy/security-headers.json.
# Copy to /etc/nginx/conf.d/hoptac.conf and change the server name, the certificate and the root (the folder dist/).

map $uri $hoptac_csp {
${specialPages.map((page) => `  /${page} ${csp(page)};`).join("\n")}
  default ${csp("")};
}

map $uri $hoptac_cache {
  ~^/(${hashedFolders.join("|")})/ ${quote(rules.cache.hashed)};
  ~\\.(html|xml|json)$ ${quote(rules.cache.pages)};
  default ${quote(rules.cache.other)};
}

server {
  listen 443 ssl;
  server_name hoptac.example.org;
  ssl_certificate /etc/ssl/hoptac/fullchain.pem;
  ssl_certificate_key /etc/ssl/hoptac/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

  root /srv/hoptac;
  index workbench.html;
  gzip on;
  gzip_types text/css application/javascript text/xml application/json;

  # X-Frame-Options must stay absent: Excel on the web shows the pane in a frame; frame-ancestors says who may.
${Object.entries(rules.headers)
  .map(([name, value]) => `  add_header ${name} ${quote(value)} always;`)
  .join("\n")}
  add_header Content-Security-Policy $hoptac_csp always;
  add_header Cache-Control $hoptac_cache;

  location / {
    limit_except GET {
      deny all;
    }
    try_files $uri $uri/ =404;
  }
}
`;
}

function iis() {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const add = (name, value) => `        <add name="${name}" value="${escape(value)}" />`;
  const location = (path, lines) => `  <location path="${path}">
    <system.webServer>
${lines}
    </system.webServer>
  </location>`;
  const specialPage = (page) =>
    location(
      page,
      `      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
  ${add("Content-Security-Policy", contentSecurityPolicy(page, officeJs))}
        </customHeaders>
      </httpProtocol>`,
    );
  const hashedFolder = (folder) =>
    location(
      folder,
      `      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by "npm run deploy-configs" from deploy/security-headers.json. Copy it into the folder that holds the files of dist/,
     and bind the site to https with a certificate that the users' computers trust. X-Frame-Options must stay absent:
     Excel on the web shows the pane in a frame; frame-ancestors says who may. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="workbench.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(rules.headers)
  .map(([name, value]) => add(name, value))
  .join("\n")}
${add("Content-Security-Policy", contentSecurityPolicy("", officeJs))}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${specialPages.map(specialPage).join("\n")}
${[...hashedFolders, "assets"].map(hashedFolder).join("\n")}
</configuration>
`;
}

const wanted = { "nginx.conf": nginx(), "web.config": iis() };
const check = process.argv.includes("--check");
for (const [name, text] of Object.entries(wanted)) {
  const file = join(root, "deploy", name);
  if (!check) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`deploy/${name} is not what deploy/security-headers.json asks for: npm run deploy-configs`);
    process.exitCode = 1;
  }
}
