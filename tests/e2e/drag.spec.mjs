// A drag is cheap and can be broken off: one row changes and no other, and Escape lets go.
import { middle, onBar, onFiche } from "./touch.mjs";
import { board, button, lay, row, slider, trayFiche, turn } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const DOMAINS = ["Wonen", "Geld", "Gezondheid", "Hoe ik me voel", "Mijn dag"];

/** Counts, from now on, what changes inside each row, and rows or people that come and go. */
const watchRows = (page) => page.evaluate(() => {
  const root = document.querySelector("wat-telt").shadowRoot;
  const main = root.querySelector("main");
  const tray = root.querySelector("[aria-pressed]");
  window.changed = { rows: {}, elsewhere: 0, children: 0 };
  const rowOf = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element?.closest("[role=group]")?.querySelector("h2")?.textContent;
  };
  new MutationObserver((all) => {
    for (const { target, type } of all) {
      const name = rowOf(target);
      if (name) window.changed.rows[name] = (window.changed.rows[name] ?? 0) + 1;
      else if (!target.contains(tray) && !tray.contains(target)) window.changed.elsewhere += 1;
      if (type === "childList") window.changed.children += 1;
    }
  }).observe(main, { attributes: true, childList: true, characterData: true, subtree: true });
});

const changed = (page) => page.evaluate(() => window.changed);

// Nothing slides or drops, so that a fiche can be taken as soon as it lies.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test.describe("while a fiche is dragged", () => {
  test("along its bar, only that row changes, and nothing comes or goes", async ({ page }) => {
    await board(page, DOMAINS, ["Henk"]);
    for (const domain of DOMAINS) await lay(page, domain, 50);
    await turn(page, "Henk");
    for (const domain of DOMAINS) await lay(page, domain, 20, "Henk");
    const from = await onFiche(page, "Gezondheid", "Henk");
    const to = await onBar(page, "Gezondheid", 95);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y, { steps: 2 });
    await watchRows(page);
    await page.mouse.move(to.x, to.y, { steps: 40 });
    await expect.poll(async () => (await changed(page)).rows.Gezondheid ?? 0).toBeGreaterThan(20);
    const { rows, elsewhere, children } = await changed(page);
    expect(Object.keys(rows)).toEqual(["Gezondheid"]);
    expect(elsewhere).toBe(0);
    expect(children).toBe(0);
    await page.mouse.up();
    await expect.poll(async () => Number(await slider(page, "Gezondheid", "Henk").inputValue()))
      .toBeGreaterThan(85);
  });

  test("from the tray over one bar, no other row changes", async ({ page }) => {
    await board(page, DOMAINS);
    const from = await middle(trayFiche(page));
    const [start, end] = [await onBar(page, "Geld", 20), await onBar(page, "Geld", 80)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(start.x, start.y, { steps: 8 });
    await watchRows(page);
    await page.mouse.move(end.x, end.y, { steps: 30 });
    await expect.poll(async () => (await changed(page)).rows.Geld ?? 0).toBeGreaterThan(10);
    expect(Object.keys((await changed(page)).rows)).toEqual(["Geld"]);
    expect((await changed(page)).children).toBe(0);
    await page.mouse.up();
    await expect(slider(page, "Geld")).toHaveCount(1);
  });
});

test("a drag is one step back", async ({ page }) => {
  await board(page, ["Wonen"]);
  await drag(page, await middle(trayFiche(page)), await onBar(page, "Wonen", 70));
  await expect(slider(page, "Wonen")).toHaveCount(1);
  await button(page, "Stap terug").click();
  await expect(slider(page, "Wonen")).toHaveCount(0);
});

test("Escape lets go of a fiche that is carried, and all is as it was", async ({ page }) => {
  await board(page, ["Wonen", "Geld"]);
  await lay(page, "Geld", 40);
  const tray = await middle(trayFiche(page));
  await page.mouse.move(tray.x, tray.y);
  await page.mouse.down();
  const to = await onBar(page, "Wonen", 60);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(slider(page, "Wonen")).toHaveCount(0);
  const fiche = await onFiche(page, "Geld");
  await page.mouse.move(fiche.x, fiche.y);
  await page.mouse.down();
  await page.mouse.move(fiche.x + 120, fiche.y, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(slider(page, "Geld")).toHaveValue("40");
  await expect(row(page, "Geld")).toBeVisible();
});

test("a mouse lays by a click on the fiche and a click on the bar", async ({ page }) => {
  await board(page, ["Wonen"]);
  const tray = await middle(trayFiche(page));
  await page.mouse.click(tray.x, tray.y);
  const bar = await onBar(page, "Wonen", 50);
  await page.mouse.click(bar.x, bar.y);
  await expect.poll(() => slider(page, "Wonen").count()).toBe(1);
  const fiche = await onFiche(page, "Wonen");
  const other = await onBar(page, "Wonen", 10);
  await expect(async () => {
    await page.mouse.click(fiche.x, fiche.y);
    await page.mouse.click(other.x, other.y);
    expect(Number(await slider(page, "Wonen").inputValue())).toBeLessThan(20);
  }).toPass();
});

test("a right click takes no fiche", async ({ page }) => {
  await board(page, ["Wonen"]);
  const tray = await middle(trayFiche(page));
  const bar = await onBar(page, "Wonen", 50);
  await page.mouse.move(tray.x, tray.y);
  await page.mouse.down({ button: "right" });
  await page.mouse.move(bar.x, bar.y, { steps: 5 });
  await page.mouse.up({ button: "right" });
  await expect(slider(page, "Wonen")).toHaveCount(0);
});

test("on a board turned to who sits across, a fiche lies where it is let go", async ({ page }) => {
  await board(page, ["Wonen"]);
  await button(page, "Draai het bord").click();
  const sad = await onBar(page, "Wonen", 20);
  await drag(page, await middle(trayFiche(page)), sad);
  await expect.poll(async () => Number(await slider(page, "Wonen").inputValue())).toBeLessThan(35);
  await button(page, "Draai het bord").click();
  await expect(slider(page, "Wonen")).toHaveCount(1);
});

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
