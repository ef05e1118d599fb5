// Serves the examples, and the board beside them: `node examples/serve.mjs`, from the top folder of the project.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BOARD = fileURLToPath(new URL("../dist/", import.meta.url));

// As little as a page with the board can allow, and what each example needs besides.
const STRICT = {
  "default-src": "'none'", "script-src": "'self' 'wasm-unsafe-eval'", "style-src": "'self'", "connect-src": "'self'",
  "img-src": "'self'", "frame-src": "'self'", "base-uri": "'none'", "form-action": "'self'",
  "require-trusted-types-for": "'script'", "trusted-types": "'none'",
};
const EXAMPLES = {
  plain: {},
  hostile: {},
  frame: {},
  react: {},
  vue: { "trusted-types": "vue" },
  htmx: { "require-trusted-types-for": null, "trusted-types": null }, // it parses what it swaps in
  receiver: {},
};

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2",
};

const policyOf = (name) => Object.entries({ ...STRICT, ...EXAMPLES[name] })
  .filter(([, value]) => value !== null).map((pair) => pair.join(" ")).join("; ");

/** What a page demands of the script of the board: with that, every file of the board is pinned. */
const integrityOf = async (board) =>
  `sha384-${createHash("sha384").update(await readFile(join(board, "wat-telt.js"))).digest("base64")}`;

/** Serves them on a port, and gives the address. `options` go to the examples that have a server of their own. */
export async function serve({ port = 8090, board = BOARD, options = {} } = {}) {
  const integrity = await integrityOf(board);
  const servers = {};
  for (const name of ["react", "vue", "htmx", "receiver"]) {
    const { start } = await import(pathToFileURL(join(HERE, name, "server.mjs")));
    servers[name] = await start({ integrity, ...options });
  }
  const server = createServer((request, response) => {
    answer(request, response, { board, integrity, servers }).catch((error) => {
      if (error.code !== "ENOENT" && error.code !== "EISDIR") console.error(error);
      response.writeHead(error.code === "ENOENT" || error.code === "EISDIR" ? 404 : 500).end();
    });
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); }),
  };
}

async function answer(request, response, { board, integrity, servers }) {
  const { pathname } = new URL(request.url, "http://localhost");
  const [, name, ...rest] = decodeURIComponent(pathname).split("/");
  const path = rest.join("/");
  if (name === "favicon.ico") return response.writeHead(204).end();
  if (rest.includes("..") || !(name in EXAMPLES || ["bord", "portal.css"].includes(name))) {
    return response.writeHead(404).end();
  }
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-cache");
  if (name === "bord") return send(response, join(board, path));
  if (name === "portal.css") return send(response, join(HERE, name));
  response.setHeader("Content-Security-Policy", policyOf(name));
  if (await servers[name]?.(request, response, path)) return undefined;
  return send(response, join(HERE, name, path || "index.html"), (page) => page.replaceAll("{integrity}", integrity));
}

async function send(response, file, filled = (page) => page) {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const bytes = await readFile(file);
  response.setHeader("Content-Type", type);
  response.end(type.startsWith("text/html") ? filled(bytes.toString()) : bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 8090) });
  for (const name of Object.keys(EXAMPLES)) console.log(`${url}${name}/`);
}
