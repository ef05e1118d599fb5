// The board in the page of a host: keys that people use on it are not the page's too, and what has the
// focus does not lie under what sticks to the edges of the page.
import { visit } from "./guest.mjs";
import { expectFocusSeen } from "./keys.mjs";
import { button, box, choose, door, end, go, holdUp, row, running } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

/** A page with keys of its own, which keeps what it heard. It knows a field by what it is called. */
const SHORTCUTS = `
  window.heard = [];
  for (const kind of ["keydown", "keypress", "keyup"]) document.addEventListener(kind, (event) => {
    heard.push(kind + " " + event.key);
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (/^[a-z/? ]$/.test(event.key)) event.preventDefault();
  });`;

const heard = (page) => page.evaluate(() => [...new Set(window.heard.splice(0))]);

const WORDS = "soms slaap ik niet / waarom?";

test("what people type in the board stands there, whatever keys a page has of its own", async ({ page }) => {
  await visit(page, { script: SHORTCUTS });
  await running(page);
  await question(page).click();
  await page.keyboard.type(WORDS);
  await expect(question(page)).toHaveValue(WORDS);
  await page.keyboard.press("Control+k");
  await page.keyboard.press("ArrowLeft");
  expect(await heard(page)).toEqual([]);
});

test("what people type before the board runs stands there too", async ({ page }) => {
  const comes = await holdUp(page, "**/wat-telt-app.wasm");
  await visit(page, { script: SHORTCUTS });
  await question(page).click();
  await page.keyboard.type(WORDS);
  await expect(question(page)).toHaveValue(WORDS);
  comes();
  await running(page);
  await expect(question(page)).toHaveValue(WORDS);
  expect(await heard(page)).toEqual([]);
});

test("buttons and rows of the board work by keys that a page uses too", async ({ page }) => {
  await visit(page, { script: SHORTCUTS });
  await running(page);
  await choose(page, "Wonen", "Geld");
  await go(page, "Bord");
  await heard(page);
  await row(page, "Wonen").focus();
  await page.keyboard.press("ArrowDown");
  await expect(row(page, "Geld")).toBeFocused();
  await end(page, "Geld", "blije").focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("slider")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+z");
  await door(page, "Blocnote").focus();
  await page.keyboard.press("Enter");
  await expect(door(page, "Blocnote")).toHaveAttribute("aria-current", "page");
  expect((await heard(page)).filter((line) => !line.endsWith(" Control"))).toEqual([]);
});

test("Tab, Escape with nothing open, and letters that nothing on the board takes go on to the page", async ({
  page,
}) => {
  await visit(page, { script: SHORTCUTS });
  await running(page);
  await question(page).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await door(page, "Kiezen").focus();
  await page.keyboard.press("k");
  await page.keyboard.press("F2");
  const keys = ["Escape", "Tab", "k", "F2"];
  expect(await heard(page)).toEqual(keys.flatMap((key) => [`keydown ${key}`, `keyup ${key}`]));
});

/** A board in a dialog of the page, which the page closes by Escape itself as well. */
async function inDialog(page) {
  await visit(page, {
    script: SHORTCUTS,
    body: `<button onclick="this.nextElementSibling.showModal()">Open het bord</button>
      <dialog aria-label="Van de gemeente"><wat-telt></wat-telt></dialog>`,
  });
  await page.getByRole("button", { name: "Open het bord" }).click();
  await running(page);
}

const ofThePage = (page) => page.getByRole("dialog", { name: "Van de gemeente" });

/** What can be open on the board: how it is opened, and what shows that it is. */
const OPEN = {
  "a form": {
    open: (page) => button(page, "Nog iemand").click(),
    shows: (page) => box(page, "Naam"),
  },
  "a question": {
    open: (page) => button(page, "Alles wissen").click(),
    shows: (page) => page.getByRole("heading", { name: "Alles wissen?" }),
  },
  "what a card is about": {
    open: async (page) => {
      await go(page, "Kiezen");
      await button(page, "Waar gaat Wonen over?").click();
    },
    shows: (page) => page.getByRole("heading", { name: "Wonen" }),
  },
};

for (const [called, { open, shows }] of Object.entries(OPEN)) {
  test(`Escape closes ${called} on the board, and not the dialog of the page that it stands in`, async ({ page }) => {
    await inDialog(page);
    await open(page);
    await expect(shows(page)).toBeVisible();
    await heard(page);
    await page.keyboard.press("Escape");
    await expect(shows(page)).toHaveCount(0);
    await expect(ofThePage(page)).toBeVisible();
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(ofThePage(page)).toHaveCount(0);
  });
}

test("Escape that is held down closes one thing", async ({ page }) => {
  await inDialog(page);
  await button(page, "Nog iemand").click();
  await expect(box(page, "Naam")).toBeFocused();
  await page.keyboard.down("Escape");
  await expect(box(page, "Naam")).toHaveCount(0);
  await page.keyboard.down("Escape");
  await page.keyboard.up("Escape");
  await expect(ofThePage(page)).toBeVisible();
  expect((await heard(page)).filter((line) => line.endsWith(" Escape"))).toEqual([]);
});

/** A page with something at its head and at its foot that stays in sight. */
async function betweenBars(page) {
  const bar = "position: sticky; z-index: 9; background: #ddd;";
  await visit(page, {
    body: `<style>body { margin: 0; }
        wat-telt { --wat-telt-inset-block-start: 150px; --wat-telt-inset-block-end: 120px; }</style>
      <div style="${bar} top: 0; height: 150px">Gemeente</div>
      <p style="height: 500px">Welkom</p><wat-telt></wat-telt><p style="height: 500px">Tot ziens</p>
      <div style="${bar} bottom: 0; height: 120px">Koekjes</div>`,
  });
  await running(page);
}

const scrollToBoard = (page) => page.locator("wat-telt").evaluate((board) => {
  scrollBy(0, board.getBoundingClientRect().top);
});

test("the title of a screen that one walks to is not under what sticks to the head of the page", async ({ page }) => {
  await betweenBars(page);
  await door(page, "Kiezen").focus();
  await scrollToBoard(page);
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Wat telt voor u, nu?");
  await expect.poll(async () => (await title.boundingBox()).y).toBeGreaterThanOrEqual(150);
});

test("what gets the focus by Tab is not under what sticks to the page", async ({ page }) => {
  await betweenBars(page);
  await scrollToBoard(page);
  await question(page).focus();
  const within = () => page.evaluate(() => document.activeElement?.localName === "wat-telt");
  for (const way of ["Tab", "Shift+Tab"]) {
    let steps = 0;
    for (await page.keyboard.press(way); await within(); await page.keyboard.press(way)) {
      await expectFocusSeen(page);
      steps += 1;
    }
    expect(steps).toBeGreaterThan(5);
  }
});
