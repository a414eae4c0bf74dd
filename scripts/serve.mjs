// The small server behind `npm start` and the browser tests: dist/ with the headers of deploy/security-headers.json.
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { join } from "node:path";
import { developmentHeaders } from "./headers.mjs";
import { root } from "./setup.mjs";

const dist = join(root, "dist");

function officeJsFlavour() {
  const file = join(dist, "build.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).officeJs : "local";
}

/**
 * Serves dist/ on the first free port from `port` on (0: any) and answers { address, port, close }.
 * @param {{ port?: number, host?: string, tries?: number, certificate?: { key: Buffer, cert: Buffer } }} [options]
 */
export async function serve({ port = 3000, host = "localhost", tries = 50, certificate } = {}) {
  const { default: sirv } = await import("sirv");
  const files = sirv(dist, { dev: true, etag: true, setHeaders });
  const handler = (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...developmentHeaders("/"), Allow: "GET, HEAD" }).end();
      return;
    }
    if (new URL(request.url ?? "/", "http://localhost").pathname === "/") {
      response.writeHead(302, { ...developmentHeaders("/"), Location: "/workbench.html" }).end();
      return;
    }
    files(request, response, () => {
      const page = join(dist, "404.html");
      response.writeHead(404, { ...developmentHeaders("/404.html"), "Content-Type": "text/html; charset=utf-8" });
      response.end(request.method === "HEAD" || !existsSync(page) ? undefined : readFileSync(page));
    });
  };
  function setHeaders(response, path) {
    for (const [name, value] of Object.entries(developmentHeaders(path, officeJsFlavour())))
      response.setHeader(name, value);
    if (path.endsWith(".xml")) response.setHeader("Content-Type", "text/xml; charset=utf-8");
  }

  for (let candidate = port, left = tries; ; candidate += 1, left -= 1) {
    const server = certificate ? https.createServer(certificate, handler) : http.createServer(handler);
    const error = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(candidate, host, () => resolve(undefined));
    });
    if (!error) {
      const actual = server.address().port;
      return {
        port: actual,
        address: `${certificate ? "https" : "http"}://${host}:${actual}/`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve(undefined));
            server.closeAllConnections();
          }),
      };
    }
    if (error.code !== "EADDRINUSE" || port === 0 || left <= 1) throw error;
    console.log(`start: port ${candidate} is taken, trying the next.`);
  }
}
