// Every screen at every size that a board is met at: by real clicks, with nothing covered, cut off or
// empty, and "Even rust" always in view (R28, R29).
import { faults, overlaid, small } from "./look.mjs";
import { PHONE } from "./touch.mjs";
import { addPerson, button, choose, door, go, lay, more, row, start, trayFiche } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const NINE = ["Wonen", "Geld", "Gezondheid", "Mensen om me heen", "Op pad", "Mijn dag", "Gezin en familie",
  "Hoe ik me voel", "Huishouden"];
const SIZES = ["844x390", "667x375", "683x328", "590x410", "320x256", "1180x420", "1024x500", "820x1180",
  "390x844", "1180x820 with letters of 28"];

/** A size in words: the window, and how large somebody set the letters of their browser. */
async function resize(page, size) {
  const [, width, height, letters] = /^(\d+)x(\d+)(?: with letters of (\d+))?$/.exec(size);
  await page.setViewportSize({ width: Number(width), height: Number(height) });
  const browser = await page.context().newCDPSession(page);
  const px = Number(letters ?? 16);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: px } });
}

/** Walks every screen by clicks, and calls `look(name)` on each, with what opens on it. */
async function everyScreen(page, look) {
  await look("Beginnen");
  await addPerson(page, "Henk");
  await addPerson(page, "Jeannette (WIJteam)");
  await look("Beginnen, met drie aan tafel");
  await choose(page, ...NINE);
  await look("Kiezen");
  await button(page, "Naar het bord").click();
  await look("Bord");
  await lay(page, "Wonen", 20);
  await trayFiche(page).click();
  await row(page, "Huishouden").click();
  await expect(row(page, "Huishouden").getByRole("slider")).toBeAttached();
  await more(page, "Geld");
  await look("Bord, met Meer open");
  await button(page, "Geef door aan Henk").click();
  await look("Bord, wie aan de beurt is");
  await button(page, "Ik ben er").click();
  await look("Bord, bij een ander");
  await go(page, "Blocnote");
  await button(page, "Schrijf erbij").click();
  await look("Blocnote, met een briefje open");
  await button(page, "Klaar").click();
  await go(page, "Samen lezen");
  await button(page, "Wat gaat er mee?").click();
  await look("Samen lezen, wat er meegaat");
  await button(page, "Alles wissen").click();
  await look("Alles wissen");
  await button(page, "Nee").click();
  await button(page, "Even rust").click();
  await look("Even rust");
  await button(page, "Verder").click();
}

for (const size of SIZES) {
  test(`in a window of ${size}, every screen is seen and nothing of it is covered or cut off`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await resize(page, size);
    await start(page);
    const wrong = {};
    await everyScreen(page, async (screen) => {
      const found = await page.evaluate(faults);
      if (!size.includes("letters")) found.push(...await page.evaluate(small));
      if (found.length) wrong[screen] = found;
    });
    expect(wrong).toEqual({});
  });
}

test("twelve people leave at least three whole rows of the board in view, in two languages too", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await start(page);
  for (const name of ["Henk", "Jeannette (WIJteam)", "Fatma", "Kim", "Joop", "Els", "Piet", "Sanne", "Bram", "Mo", "Ans"]) {
    await addPerson(page, name);
  }
  await choose(page, ...NINE);
  await go(page, "Bord");
  const whole = () => page.evaluate(() => {
    const root = document.querySelector("wat-telt").shadowRoot;
    return [...root.querySelectorAll("[role=group][data-row]")].filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const at = (y) => root.elementFromPoint((left + right) / 2, y)?.closest("[data-row]") === one;
      return at(top + 2) && at(bottom - 2);
    }).length;
  });
  await page.getByRole("radio", { name: "Ans" }).check();
  expect(await whole()).toBeGreaterThanOrEqual(3);
  await expect(page.getByText("Ans", { exact: true }).first()).toBeInViewport({ ratio: 1 });
  await button(page, "Geef door aan Bram").click();
  await button(page, "Ik ben er").click();
  await expect(page.getByRole("radio", { name: "Bram" })).toBeInViewport({ ratio: 1 });
  await go(page, "Beginnen");
  await page.getByRole("combobox", { name: "Tweede taal" }).selectOption("en");
  await go(page, "Bord");
  await expect(row(page, "Wonen").getByText("My home")).toBeVisible();
  expect(await whole()).toBeGreaterThanOrEqual(3);
});

test("every door and tool can be pressed, turned or not, with larger letters", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await start(page);
  await page.getByRole("textbox", { name: "Waar wilt u het over hebben?" }).fill("Hoe gaat het nu, met de scootmobiel?");
  const wrong = [];
  for (const size of ["820x1180", "1024x768", "390x844"]) {
    for (const letters of [20, 24, 32]) {
      await resize(page, `${size} with letters of ${letters}`);
      for (const turned of [true, false]) {
        await page.getByRole("button", { name: "Draai het bord", exact: true }).click();
        for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen", "Beginnen"]) {
          await door(page, screen).click();
          const covered = (await page.evaluate(faults)).filter((one) => one.startsWith("covered"));
          wrong.push(...covered.map((one) => `${size}, ${letters}, turned ${turned}, ${screen}: ${one}`));
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** In the page: how much of what has the focus can be seen, from 0 to 1; and what it is. */
function seen() {
  const root = document.querySelector("wat-telt").shadowRoot;
  const active = root.activeElement;
  if (!active) return null;
  const shown = active.closest("label") ?? active;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const own = (hit) => hit && (shown.contains(hit) || (active.type === "range" && hit.closest("[data-row]")?.contains(active)));
  const hits = parts.flatMap((x) => parts.map((y) => own(root.elementFromPoint(left + width * x, top + height * y))));
  return { name: active.getAttribute("aria-label") ?? shown.textContent.trim(), part: hits.filter(Boolean).length / hits.length };
}

test("on a phone with large letters, what has the focus is seen for at least half", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await resize(page, "390x844 with letters of 24");
  await start(page);
  await addPerson(page, "Henk");
  await choose(page, ...NINE.slice(0, 4));
  const hidden = [];
  for (const screen of ["Kiezen", "Bord"]) {
    await go(page, screen);
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let press = 0; press < 42; press += 1) {
        await page.keyboard.press(key);
        const focus = await page.evaluate(seen);
        if (focus && focus.part < 0.5) hidden.push(`${screen}, ${key}: ${focus.name} ${focus.part}`);
      }
    }
  }
  expect(hidden).toEqual([]);
  await page.setViewportSize(PHONE);
  const torn = await page.evaluate(() => {
    const root = document.querySelector("wat-telt").shadowRoot;
    return [...root.querySelectorAll("nav button")].flatMap((one) => {
      const text = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    });
  });
  expect(torn).toEqual([]);
  for (const words of ["Even rust", "Een vraag"]) {
    await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
  }
});

test("with more room between letters and lines, and with more contrast, words do not run into each other", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce", contrast: "more" });
  await start(page);
  await page.evaluate(() => {
    const room = new CSSStyleSheet();
    room.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      "p { margin-block-end: 2em !important }");
    const root = document.querySelector("wat-telt").shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, room];
  });
  const wrong = {};
  await everyScreen(page, async (screen) => {
    for (const size of ["1180x820", "390x844"]) {
      await resize(page, size);
      const found = await page.evaluate(overlaid);
      found.push(...(await page.evaluate(faults)).filter((one) => !one.startsWith("empty")));
      if (found.length) wrong[`${screen}, ${size}`] = found;
    }
    await resize(page, "1180x820");
  });
  expect(wrong).toEqual({});
});
