// What the standalone page does besides holding the board, and what a page that embeds it does not:
// a service worker, asking the browser to keep what lies here, opening a file of the device.
import { expectTheCase, hold, mouse } from "./case.mjs";
import { expect, test, visit } from "./deployed.mjs";
import { conversation, text } from "./files.mjs";
import { box, button, go, goOn, row, save, offered, wordsOnDevice } from "./walk.mjs";

// A page of a host has no icon.
test.use({ expects: [/^Failed to load resource/] });

const QUESTION = "Waar wilt u het over hebben?";
const cacheNames = (page) => page.evaluate(() => caches.keys());

test.describe("where service workers are not allowed", () => {
  test.use({ serviceWorkers: "block" });
  test("the board works", async ({ page, site }) => {
    await visit(page, site);
    await box(page, QUESTION).fill("De avonden");
    await expect.poll(() => wordsOnDevice(page)).toContain("De avonden");
    await page.reload();
    await expect(offered(page, "Verder")).toBeVisible();
    expect(await cacheNames(page)).toEqual([]);
  });
});

for (const [called, take] of [
  ["are not known", () => { delete Navigator.prototype.serviceWorker; }],
  ["are refused", () => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException("no", "SecurityError"));
  }],
]) {
  test(`where service workers ${called}, nothing is said and the board works`, async ({
    page, site, watched,
  }) => {
    await page.addInitScript(take);
    await visit(page, site);
    await hold(page, mouse(page));
    expectTheCase((await save(page)).file);
    expect(watched.console).toEqual([]);
  });
}

for (const [called, html] of [
  ["a page that holds the element",
    '<script type="module" src="wat-telt.js"></script><wat-telt></wat-telt>'],
  ["a frame of another page", '<iframe src="./" width="1000" height="700"></iframe>'],
]) {
  test(`${called} installs nothing, and is asked nothing`, async ({ page, site }) => {
    await page.addInitScript(() => {
      StorageManager.prototype.persist = async () => { window.top.asked = true; };
      ServiceWorkerContainer.prototype.register = async () => { window.top.registered = true; };
    });
    site.host(`<!doctype html><html lang="nl"><meta charset="utf-8">${html}`);
    await page.goto(`${site.url}gastheer.html`);
    const board = page.frames().at(-1);
    await box(board, QUESTION).fill("De avonden");
    await button(board, "Begin").click();
    await expect(button(board, "Wonen")).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.asked ?? window.registered)).toBeUndefined();
    expect(await cacheNames(page)).toEqual([]);
  });
}

test("the browser is asked once to keep what lies here, and not before people save", async ({
  page, site,
}) => {
  await page.addInitScript(() => {
    window.asked = 0;
    StorageManager.prototype.persist = async () => { window.asked += 1; return false; };
  });
  const asked = () => page.evaluate(() => window.asked);
  await visit(page, site);
  await box(page, QUESTION).fill("De avonden");
  await go(page, "Kiezen");
  await button(page, "Wonen").click();
  await go(page, "Bord");
  await go(page, "Samen lezen");
  expect(await asked()).toBe(0);
  for (const times of [1, 2]) {
    await save(page);
    expect(await asked(), `saved ${times} times`).toBe(1);
  }
});

test("the page is called by the screen that is open", async ({ page, site }) => {
  await visit(page, site);
  for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen", "Beginnen"]) {
    await go(page, screen);
    await expect(page).toHaveTitle(`${screen} - Wat Telt`);
  }
  await button(page, "Even rust").click();
  await expect(page).toHaveTitle("Wat Telt");
  await button(page, "Verder").click();
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await expect(page).toHaveTitle("Start - Wat Telt");
});

test.describe("a file that the device opens with the board", () => {
  const launch = (page, content) => page.evaluate((content) => window.launch({
    files: content === undefined ? [] : [{
      getFile: async () => {
        if (content === null) throw new DOMException("gone", "NotFoundError");
        return new File([content], "gesprek.wat-telt.json");
      },
    }],
  }), content);

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const value = { setConsumer: (consumer) => { window.launch = consumer; } };
      Object.defineProperty(window, "launchQueue", { value });
    });
  });

  test("comes on the empty table", async ({ page, site }) => {
    await visit(page, site);
    await launch(page);
    await launch(page, text(conversation()));
    await goOn(page);
    await expect(row(page, "Op pad")).toBeVisible();
  });

  test("comes also when the board does not stand yet", async ({ page, site }) => {
    await page.addInitScript((content) => {
      window.launchQueue.setConsumer = (consumer) => consumer({
        files: [{ getFile: async () => new File([content], "gesprek.wat-telt.json") }],
      });
    }, text(conversation()));
    await page.goto(site.url);
    await goOn(page);
    await expect(row(page, "Op pad")).toBeVisible();
  });

  test("is asked about first when something lies on the table", async ({ page, site }) => {
    await visit(page, site);
    await box(page, QUESTION).fill("De avonden");
    await launch(page, text(conversation()));
    await button(page.getByRole("dialog"), "Openen").click();
    await goOn(page);
    await expect(row(page, "Op pad")).toBeVisible();
  });

  test("and cannot be had, is told", async ({ page, site }) => {
    await visit(page, site);
    await launch(page, null);
    await expect(page.getByRole("paragraph").filter({ hasText: "geen bestand" })).toBeVisible();
  });
});
