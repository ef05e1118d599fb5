// Nothing goes out (R23): through a whole conversation the page asks for its own files and no more.
import { hold, mouse } from "./case.mjs";
import { OWN, button, fileOf, go, goOn, openFile, save, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

test("through a whole conversation, only the board's own files are asked for", async ({
  page, context, watched,
}) => {
  const asked = [];
  context.on("request", (request) => asked.push(request));
  const sockets = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await start(page);
  await hold(page, mouse(page));
  const { bytes } = await save(page);
  await go(page, "Beginnen");
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("English");
  await page.getByRole("combobox", { name: "Language", exact: true }).selectOption("Nederlands");
  await openFile(page, fileOf(bytes));
  await button(page.getByRole("dialog"), "Openen").click();
  await goOn(page);
  await go(page, "Beginnen");
  await button(page, "Alles wissen").click();
  await button(page.getByRole("dialog"), "Ja, wis alles").click();

  const here = new URL(page.url()).origin;
  for (const request of asked) {
    const { origin, pathname, search, protocol } = new URL(request.url());
    if (protocol === "blob:") continue; // the resident's file, from this page to this device
    expect(origin).toBe(here);
    expect(pathname).toMatch(OWN);
    expect(search).toBe("");
    expect(request.method()).toBe("GET");
    expect(request.postData()).toBeNull();
  }
  expect(sockets).toEqual([]);
  expect(watched.violations).toEqual([]);
  expect(watched.console).toEqual([]);
});

test("the board has no way out: what would send is never called", async ({ page }) => {
  await page.addInitScript(() => {
    window.sent = [];
    const watch = (holder, name) => {
      const usual = holder[name];
      holder[name] = function (...given) {
        if (name !== "fetch" || given[1]?.body) window.sent.push(`${name} ${given[0]}`);
        return usual?.apply(this, given);
      };
    };
    watch(Navigator.prototype, "sendBeacon");
    watch(XMLHttpRequest.prototype, "send");
    watch(window, "fetch");
    watch(window, "postMessage");
    watch(window, "open");
    for (const name of ["WebSocket", "EventSource", "BroadcastChannel", "RTCPeerConnection"]) {
      window[name] = function () { window.sent.push(name); };
    }
  });
  await start(page);
  await hold(page, mouse(page));
  await save(page);
  expect(await page.evaluate(() => window.sent)).toEqual([]);
});

test("the only fonts are the page's own", async ({ page }) => {
  await start(page);
  const own = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family);
  });
  expect(own.length).toBeGreaterThan(0);
  for (const family of own) expect(family).toContain("Atkinson Hyperlegible Next");
  const used = await page.locator("wat-telt").evaluate((host) =>
    getComputedStyle(host.shadowRoot.querySelector("main")).fontFamily);
  expect(used).toMatch(/^"?Atkinson Hyperlegible Next/);
});

test("it says on the first screen that it sends nothing away", async ({ page }) => {
  await start(page);
  await expect(page.getByText("Dit bord stuurt niets weg. U kiest zelf wie het krijgt.")).toBeVisible();
});

test("once it is there, a whole conversation is held without a network", async ({
  page, context,
}) => {
  await start(page);
  await context.setOffline(true);
  await hold(page, mouse(page));
  const { bytes } = await save(page);
  expect(bytes.length).toBeGreaterThan(100);
  await context.setOffline(false);
});

test("no file of the board points outside", async ({ page, request }) => {
  await start(page);
  for (const name of ["/", "/wat-telt.js", "/wat-telt.css", "/page.css"]) {
    const text = await (await request.get(name)).text();
    const outside = text.match(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}[^\s"'`)]*/gi) ?? [];
    expect(outside.filter((url) => !url.includes("www.w3.org"))).toEqual([]);
  }
});

