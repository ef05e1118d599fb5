// A server of a test's own, which hands on what BASE_URL serves: it can be down, have another build
// on it, or be in the middle of changing from one build to another.
import { createServer } from "node:http";
import { hashOf, rebuilt } from "./pinned.mjs";
import { button } from "./walk.mjs";
import { expect, test as base } from "./watch.mjs";

export { expect };

/** As everywhere, with a `site` of the test's own. */
export const test = base.extend({
  site: async ({ baseURL }, use) => {
    const site = await deploy(baseURL);
    await use(site);
    await site.down();
  },
});

/** Opens the page of a site, and waits until the board stands. */
export async function visit(page, site) {
  await page.goto(site.url);
  await expect(button(page, "Begin")).toBeVisible();
}

/**
 * Serves what `from` serves, until it is `down`. `change` puts another build there: one file with
 * another text, and whatever says its hash. With `half` the worker is there before the others, which
 * come by what `change` gives. `host` puts a page of a host beside it, at gastheer.html; `asked` is
 * every path that was asked for.
 */
async function deploy(from) {
  const put = new Map();
  const asked = [];
  const original = async (path) => {
    const answer = await fetch(new URL(path, from));
    const headers = Object.fromEntries(answer.headers);
    delete headers["content-length"];
    delete headers.connection;
    return [answer.status, headers, Buffer.from(await answer.arrayBuffer())];
  };
  const file = async (path) => {
    if (path.endsWith("gastheer.html")) return [200, { "content-type": "text/html" }, put.get(path)];
    const [status, headers, body] = await original(path);
    return [status, headers, put.get(path) ?? body];
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, from).pathname;
    asked.push(path);
    const [status, headers, body] = await file(path);
    response.writeHead(status, headers).end(body);
  });
  const listen = (port) => new Promise((done) => server.listen(port, "127.0.0.1", done));
  await listen(0);
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    host: (html) => put.set("/gastheer.html", Buffer.from(html)),
    async change(path, text, { half = false } = {}) {
      const had = async (name) => (await file(`/${name}`))[2];
      const name = path.slice(1);
      const after = text((await had(name)).toString("utf8"));
      const built = await rebuilt({ [name]: after }, had);
      const worker = (await had("sw.js")).toString("utf8");
      let listed = worker;
      for (const [name, bytes] of built) listed = listed.replace(hashOf(await had(name)), hashOf(bytes));
      if (listed === worker) throw new Error(`${path} is not in the list of the worker`);
      put.set("/sw.js", Buffer.from(renamed(listed, hashOf(Buffer.from(after)).slice(7, 23))));
      const arrives = () => built.forEach((bytes, name) => put.set(`/${name}`, bytes));
      if (!half) arrives();
      return arrives;
    },
    async down() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    up: () => listen(port),
  };
}

/** The worker with another version, which the build gives it last, as 16 signs in quotes. */
const renamed = (worker, version) => worker.replace(/"[A-Za-z0-9+/]{16}"/, `"${version}"`);
