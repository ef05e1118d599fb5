// From the second visit the standalone page works without a network, and it is always whole: what
// people get is of one build, and a new one comes at a start, never in the middle of a conversation.
import { expectTheCase, hold, mouse } from "./case.mjs";
import { expect, test, visit } from "./deployed.mjs";
import { box, button, cached, choose, go, nameResident, save, offered } from "./walk.mjs";

// What is not there without a network is a line in the console too.
test.use({ expects: [/^Failed to load resource/] });

const QUESTION = "Waar wilt u het over hebben?";
const FAILED = "Het bord kon niet geladen worden. Er is niets verloren. Probeer het nog een keer.";
const NO_LANGUAGE = "Die taal kon niet opgehaald worden. Het gesprek ligt er nog.";
const NO_START =
  "Het bord kan nu niet beginnen, want er is geen internet. Probeer het later nog een keer.";

/** The first visit, until the board is kept. */
async function firstVisit(page, site) {
  await visit(page, site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => worker(page, "active")).toBe("activated");
}

/** The state of the worker that is `installing`, `waiting` or `active`, if there is one. */
const worker = (page, which) => page.evaluate(async (which) =>
  (await navigator.serviceWorker.getRegistration())?.[which]?.state, which);

const lookForNew = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());

/** How many pages of the site a browser counts, as its workers see them. */
const pagesOf = (context) => context.serviceWorkers()[0].evaluate(async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).length);

const cacheNames = (page) => page.evaluate(() => caches.keys());

const lose = (page, ...names) => page.evaluate(async (names) => {
  for (const cache of await caches.keys()) {
    for (const name of names) await (await caches.open(cache)).delete(name);
  }
}, names);

// A device that is busy gives the old worker its time: it asks once a second, and not for ever.
const SWAP = { timeout: 25_000 };

const next = (html) => html.replace("<title>Wat Telt</title>", "<title>Wat Telt, anders</title>");

test("without a network, the second visit holds a whole conversation", async ({ page, site, watched }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await firstVisit(page, site);
  await site.down();
  await visit(page, site);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("English");
  await page.getByRole("combobox", { name: "Language", exact: true }).selectOption("Nederlands");
  await hold(page, mouse(page));
  await button(page, "Afdrukken").click();
  await expect.poll(() => page.evaluate(() => window.printed)).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expectTheCase((await save(page)).file);
  const faces = await page.evaluate(async () =>
    (await document.fonts.load("16px Atkinson Hyperlegible Next")).length);
  expect(faces).toBeGreaterThan(0);
  expect(watched.violations).toEqual([]);
  expect(watched.console).toEqual([]);
});

for (const address of ["index.html", "?n=1", "index.html#bord"]) {
  test(`without a network, the board is also at ${address}`, async ({ page, site }) => {
    await firstVisit(page, site);
    await site.down();
    await page.goto(site.url + address);
    await expect(button(page, "Begin")).toBeVisible();
  });
}

test("a new version waits for the next start, and then takes the place of the old", async ({
  page, site,
}) => {
  test.slow();
  await firstVisit(page, site);
  await visit(page, site);
  const [old] = await cacheNames(page);
  await site.change("/", next);
  await box(page, QUESTION).fill("De avonden");
  await lookForNew(page);
  await expect.poll(() => worker(page, "waiting")).toBe("installed");
  await page.evaluate(() => { window.same = true; });
  await nameResident(page, "Mevrouw E.");
  await go(page, "Bord");
  await expect(page).toHaveTitle(/ - Wat Telt$/);
  expect(await page.evaluate(() => window.same)).toBe(true);
  expect(await cacheNames(page)).toContain(old);

  await page.reload();
  await expect(page).toHaveTitle(/ - Wat Telt, anders$/, SWAP);
  await offered(page, "Verder").click();
  await go(page, "Beginnen");
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
  expect(await cacheNames(page)).not.toContain(old);
  expect(await worker(page, "waiting")).toBeUndefined();
});

test("a new version is taken without a network too, once it is there", async ({ page, site }) => {
  test.slow();
  await firstVisit(page, site);
  await visit(page, site);
  await site.change("/", next);
  await lookForNew(page);
  await expect.poll(() => worker(page, "waiting")).toBe("installed");
  await site.down();
  await page.reload();
  await expect(page).toHaveTitle(/ - Wat Telt, anders$/, SWAP);
  await expect(button(page, "Begin")).toBeVisible();
});

test("a second page does not bring a new version under a conversation", async ({ page, context, site }) => {
  test.slow();
  await firstVisit(page, site);
  await visit(page, site);
  await site.change("/", next);
  await lookForNew(page);
  await expect.poll(() => worker(page, "waiting")).toBe("installed");
  const second = await context.newPage();
  for (const come of [() => visit(second, site), () => second.reload(), () => page.reload()]) {
    await come();
    await expect(second).toHaveTitle(/ - Wat Telt$/);
    expect(await worker(page, "waiting")).toBe("installed");
  }
  await second.close();
  // A browser counts a page for a moment after it is closed.
  await expect.poll(() => pagesOf(context)).toBe(1);
  await page.reload();
  await expect(page).toHaveTitle(/ - Wat Telt, anders$/, SWAP);
  await expect(button(page, "Begin")).toBeVisible();
});

test("of a deployment that is half there, nothing is taken", async ({ page, site }) => {
  const arrives = await site.change("/wat-telt.css", (css) => `${css}\n`, { half: true });
  await visit(page, site);
  await expect.poll(() => site.asked.filter((path) => path === "/wat-telt.css").length)
    .toBeGreaterThan(2); // by the page, by the worker, and by the worker once more
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect(button(page, "Begin")).toBeVisible();
  arrives();
  await firstVisit(page, site);
  await site.down();
  await visit(page, site);
});

test("while a new version is half there, the old one goes on", async ({ page, site }) => {
  await firstVisit(page, site);
  await visit(page, site);
  const before = await cacheNames(page);
  await site.change("/wat-telt-app.js", (glue) => `${glue}\n`, { half: true });
  await lookForNew(page).catch(() => {});
  await expect.poll(() => worker(page, "installing")).toBeUndefined();
  expect(await worker(page, "waiting")).toBeUndefined();
  await expect.poll(() => cacheNames(page)).toEqual(before);
  await visit(page, site);
  await site.down();
  await visit(page, site);
});

test("looking for a new version without a network changes nothing", async ({ page, site }) => {
  await firstVisit(page, site);
  await site.down();
  await visit(page, site);
  await lookForNew(page).catch(() => {});
  expect(await worker(page, "active")).toBe("activated");
  await visit(page, site);
});

test("a cache that lost files is whole again after a visit with a network", async ({ page, site }) => {
  await firstVisit(page, site);
  const whole = (await cached(page)).sort();
  await lose(page, "./", "wat-telt-app.wasm", "locales/en.json");
  await visit(page, site);
  await expect.poll(async () => (await cached(page)).sort()).toEqual(whole);
  await site.down();
  await visit(page, site);
});

/** Changes one sign in the middle of what is kept, as an old disk does. */
const damage = (page, ...names) => page.evaluate(async (names) => {
  for (const cache of await caches.keys()) {
    const kept = await caches.open(cache);
    for (const name of names) {
      const answer = await kept.match(name);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      bytes[bytes.length >> 1] ^= 1;
      await kept.put(name, new Response(bytes, answer));
    }
  }
}, names);

test("a cache in which something was damaged is whole again after a visit with a network", async ({
  page, site,
}) => {
  await firstVisit(page, site);
  const before = site.asked.length;
  await damage(page, "./", "wat-telt-app.wasm", "wat-telt-later.wasm", "locales/en.json");
  await visit(page, site);
  await expect.poll(() => site.asked.slice(before).filter((path) => path !== "/sw.js").sort())
    .toEqual(["/", "/locales/en.json", "/wat-telt-app.wasm", "/wat-telt-later.wasm"]);
  await site.down();
  await visit(page, site);
  await choose(page, "Wonen");
});

test("what is damaged is never run: without a network one sentence says so", async ({ page, site }) => {
  await firstVisit(page, site);
  await site.down();
  await damage(page, "wat-telt-app.wasm");
  await page.goto(site.url);
  await expect(page.getByRole("alert")).toHaveText(FAILED);
  await site.up();
  await button(page, "Probeer opnieuw").click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a cache that lost files which are no longer on the server gives way to the server", async ({
  page, site,
}) => {
  await firstVisit(page, site);
  const changed = await site.change("/wat-telt-app.js", (glue) => `${glue}\n`, { half: true });
  changed();
  await lose(page, "wat-telt-app.js");
  await visit(page, site);
  await expect.poll(() => worker(page, "waiting")).toBe("installed");
  await page.reload();
  await expect(button(page, "Begin")).toBeVisible(SWAP);
  await site.down();
  await visit(page, site);
});

test("a cache that lost files says so in a sentence when there is no network", async ({ page, site }) => {
  await firstVisit(page, site);
  await site.down();
  await lose(page, "locales/en.json");
  await visit(page, site);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("English");
  await expect(page.getByRole("paragraph").filter({ hasText: NO_LANGUAGE })).toBeVisible();
  await lose(page, "wat-telt-app.wasm");
  await page.reload();
  await expect(page.getByRole("alert")).toHaveText(FAILED);
  await lose(page, "./");
  await page.reload();
  await expect(page.getByText(NO_START)).toBeVisible();
  await site.up();
  await visit(page, site);
});

test("a cache that is gone altogether comes back from the server", async ({ page, site }) => {
  await firstVisit(page, site);
  await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
  await visit(page, site);
});
