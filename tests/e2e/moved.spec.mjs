// The board in a page that moves things about: it is put away and comes back, goes into another document,
// and has nothing in the page that the page could trip over.
import { AxeBuilder } from "@axe-core/playwright";
import { visit } from "./guest.mjs";
import { addPerson, board, box, button, choose, door, end, go, offered, running, slider, wordsOnDevice } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const QUESTION = "De avonden zijn lang.";

/** A page of others, with the board in its main part. */
async function portal(page) {
  await visit(page, {
    body: '<main><h1>Gemeente</h1><wat-telt storage="device"></wat-telt></main><aside aria-label="Opzij"></aside>',
  });
  await running(page);
}

/** Takes the board out of the page, as a page does that keeps what it puts away. */
const putAway = async (page) => {
  await page.evaluate(() => {
    window.away = document.querySelector("wat-telt");
    window.away.remove();
  });
  await expect(button(page, "Even rust")).toHaveCount(0);
};

/** Puts a board away about which something lies on the device, and opens one in another tab. */
async function putAwayBesideAnother(page, context) {
  await portal(page);
  await question(page).fill(QUESTION);
  await expect.poll(() => wordsOnDevice(page)).toContain(QUESTION);
  await putAway(page);
  const other = await context.newPage();
  await other.goto("/");
  return other;
}

/** Puts it back, somewhere else. */
const putBack = (page) => page.evaluate(() => document.querySelector("aside").append(window.away));

test("a board that is put away and comes back has all that lay on it, and goes on", async ({ page }) => {
  await portal(page);
  await question(page).fill(QUESTION);
  await addPerson(page, "Henk");
  await choose(page, "Wonen");
  await go(page, "Bord");
  await end(page, "Wonen", "blije").click();
  await slider(page, "Wonen").fill("30");
  for (const _ of "12") {
    await putAway(page);
    await putBack(page);
    await expect(door(page, "Bord")).toHaveAttribute("aria-current", "page");
    await expect(slider(page, "Wonen")).toHaveValue("30");
    await expect(page.getByText(QUESTION)).toBeVisible();
  }
  await slider(page, "Wonen").fill("60");
  await button(page, "Stap terug").click();
  await expect(slider(page, "Wonen")).toHaveValue("30");
  await go(page, "Beginnen");
  await question(page).fill("Het hek.");
  await expect.poll(() => wordsOnDevice(page)).toContain("Het hek.");
  await expect(offered(page, "Verder")).toHaveCount(0);
});

test("a screen on which nothing was done yet comes back too", async ({ page }) => {
  await portal(page);
  await go(page, "Kiezen");
  await putAway(page);
  await putBack(page);
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
});

test("what is put away again before it lay there comes back after that", async ({ page }) => {
  await portal(page);
  await question(page).fill(QUESTION);
  await go(page, "Kiezen");
  await putAway(page);
  await page.evaluate(async () => {
    for (const _ of "123") {
      document.querySelector("aside").append(window.away);
      await new Promise((task) => setTimeout(task));
      window.away.remove();
      await new Promise((task) => setTimeout(task));
    }
  });
  await putBack(page);
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText(QUESTION)).toBeVisible();
});

test("what is covered stays covered", async ({ page }) => {
  await portal(page);
  await question(page).fill(QUESTION);
  await button(page, "Even rust").click();
  await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
  await expect(button(page, "Verder")).toHaveCount(0);
  await putBack(page);
  await button(page, "Verder").click();
  await expect(question(page)).toHaveValue(QUESTION);
});

test("the language comes back with it", async ({ page }) => {
  await portal(page);
  await question(page).fill(QUESTION);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await expect(button(page, "Wipe everything")).toBeVisible();
  await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
  await expect(button(page, "Wipe everything")).toHaveCount(0);
  await putBack(page);
  await expect(button(page, "Wipe everything")).toBeVisible();
});

test("what was wiped in another tab meanwhile does not come back", async ({ page, context }) => {
  const other = await putAwayBesideAnother(page, context);
  await running(other);
  await button(other, "Alles wissen").click();
  await button(other.getByRole("dialog"), "Ja, wis alles").click();
  await expect(other.getByRole("paragraph").filter({ hasText: "Alles is gewist." })).toBeVisible();
  await other.close();
  await putBack(page);
  await expect(page.getByRole("paragraph").filter({ hasText: "gewist" })).toBeVisible();
  await expect(question(page)).toHaveValue("");
  expect(await wordsOnDevice(page)).not.toContain(QUESTION);
});

test("what was gone on with in another tab meanwhile comes back as it is now", async ({ page, context }) => {
  const other = await putAwayBesideAnother(page, context);
  await offered(other, "Verder").click();
  await question(other).fill("Het hek.");
  await expect.poll(() => wordsOnDevice(other)).toContain("Het hek.");
  await other.close();
  await putBack(page);
  await expect(question(page)).toHaveValue("Het hek.");
});

test("the board puts nothing into the page around it, and what it says is heard all the same", async ({ page }) => {
  await portal(page);
  const board = page.locator("wat-telt");
  expect(await board.evaluate((host) => host.childNodes.length)).toBe(0);
  await board.evaluate((host) => host.replaceChildren()); // as a page does that draws itself anew
  await choose(page, "Wonen");
  await expect(page.getByRole("status").filter({ hasText: "Wonen ligt op het bord." })).toHaveCount(1);
});

test("each pictogram is there once, however often the board was put away", async ({ page }) => {
  await portal(page);
  const pictograms = () => page.locator("wat-telt").evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("symbol")].map(({ id }) => id).sort());
  await choose(page, "Wonen");
  const before = await pictograms();
  expect(before).toEqual([...new Set(before)].sort());
  for (const _ of "123") {
    await putAway(page);
    await putBack(page);
    await choose(page);
    await expect(button(page, "Geld")).toBeVisible();
    expect(await pictograms()).toEqual(before);
  }
});

test("the main part of a page of others stays its own; the screen is a part with a name", async ({ page }) => {
  await portal(page);
  const main = page.getByRole("main");
  await expect(main).toHaveCount(1);
  await expect(main.getByRole("heading", { name: "Gemeente" })).toBeVisible();
  await go(page, "Kiezen");
  await expect(page.getByRole("region", { name: "Wat telt voor u, nu?" })).toBeFocused();
  await button(page, "Even rust").click();
  await expect(main).toHaveCount(1);
  const rules = ["landmark-one-main", "landmark-no-duplicate-main", "landmark-main-is-top-level", "landmark-unique"];
  const found = await new AxeBuilder({ page }).withRules(rules).setLegacyMode(true).analyze();
  expect(found.violations).toEqual([]);
});

test("the board's own page has one main part: the screen, or what covers it", async ({ page }) => {
  await board(page, ["Wonen"]);
  const rules = ["landmark-one-main", "landmark-no-duplicate-main", "landmark-main-is-top-level"];
  for (const name of ["Bord", "Even rust"]) {
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("main", { name })).toBeVisible();
    const found = await new AxeBuilder({ page }).withRules(rules).setLegacyMode(true).analyze();
    expect(found.violations).toEqual([]);
    if (name === "Bord") await button(page, "Even rust").click();
  }
});

test("a board that goes into another document, and back, keeps its looks and goes on", async ({ page }) => {
  await portal(page);
  await question(page).fill(QUESTION);
  const look = (page) => button(page, "Begin").evaluate((button) => {
    const { backgroundColor, borderRadius, minHeight, fontWeight } = getComputedStyle(button);
    return { backgroundColor, borderRadius, minHeight, fontWeight };
  });
  const before = await look(page);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.title = "Opzij";
    frame.width = 1000;
    frame.height = 700;
    document.querySelector("aside").append(frame);
    frame.contentDocument.body.append(document.querySelector("wat-telt"));
  });
  const frame = page.frameLocator("iframe");
  expect(await look(frame)).toEqual(before);
  await expect(box(frame, "Waar wilt u het over hebben?")).toHaveValue(QUESTION);
  await choose(frame, "Wonen");
  await page.evaluate(() => document.querySelector("main").append(
    document.querySelector("iframe").contentDocument.querySelector("wat-telt")));
  await go(page, "Beginnen");
  expect(await look(page)).toEqual(before);
  await expect(question(page)).toHaveValue(QUESTION);
});
