// A language that nobody speaks: every text is longer and between brackets, so that what is not
// translated, and what has no room, is seen. It takes the place of English while this test runs.
import { readFileSync } from "node:fs";
import { rebuild } from "./pinned.mjs";
import { PHONE } from "./touch.mjs";
import { DUTCH, voices } from "./voices.mjs";
import { start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url)));

/** "Klaar" as "[Kláár·····]": a third longer, as languages are beside Dutch, with its parameters. */
function pseudo(text) {
  const plain = typeof text === "string" ? text : text.u;
  const accents = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };
  const parts = plain.split(/(\{\w+\})/);
  const said = parts.map((part) => part.startsWith("{") ? part : part.replace(/[aeiou]/g, (one) => accents[one]));
  return `[${said.join("")}${" ·".repeat(Math.ceil(plain.length / 8))}]`;
}

const WHOLE = { app_name: "Wat Telt", list_comma: ", ", list_and: "{first} & {last}" };

const texts = Object.fromEntries(Object.entries(json("locales/nl.json"))
  .map(([key, text]) => [key, WHOLE[key] ?? pseudo(text)]));
const domains = json("domains/nl.json").map((domain) => ({
  ...domain, label: pseudo(domain.label), line: pseudo(domain.line), prompts: domain.prompts.map(pseudo),
}));

async function speak(page) {
  const { order } = await (await page.request.get("/locales/en.json")).json();
  await rebuild(page, {
    "locales/en.json": JSON.stringify({ order, texts: Object.values(texts) }),
    "domains/en.json": JSON.stringify(domains),
  });
  await voices(page, [{ ...DUTCH, lang: "en-GB" }]);
  await start(page);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("[");
}

/** In the page: what is said without brackets, and what is wider than its room. */
function wrong() {
  const board = document.querySelector("wat-telt").shadowRoot;
  const walk = document.createTreeWalker(board.querySelector(".wat-telt"), NodeFilter.SHOW_TEXT);
  const found = [];
  const spoken = new Set(["Wat Telt", "i", "I", "[", "Nederlands", "English", "Türkçe", "Polski", "العربية"]);
  while (walk.nextNode()) {
    const text = walk.currentNode.data.trim();
    const said = text.startsWith("[") || spoken.has(text) || !/\p{L}/u.test(text);
    if (!said) found.push(`not translated: ${text}`);
  }
  for (const element of board.querySelectorAll("[aria-label]")) {
    if (!element.ariaLabel.includes("[")) found.push(`not translated: ${element.ariaLabel}`);
  }
  for (const element of board.querySelectorAll("button, h1, h2, h3, label, p")) {
    const tight = element.checkVisibility() && getComputedStyle(element).clipPath === "none"
      && !element.closest(".chips, .at-turn, .spoken-only") && element.scrollWidth > element.clientWidth + 2
      && getComputedStyle(element).display !== "inline";
    if (tight) found.push(`no room: ${element.textContent.slice(0, 60)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push("the page goes sideways");
  return found;
}

const SIZES = { "a tablet": { width: 1180, height: 820 }, "a tablet held upright": { width: 820, height: 1180 },
  "a phone": PHONE, "a small phone": { width: 320, height: 640 } };

for (const [called, viewport] of Object.entries(SIZES)) {
  test(`on ${called} every text is translated, and has room in a longer language`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await speak(page);
    const doors = page.getByRole("navigation").getByRole("button");
    const all = {};
    for (let screen = 0; screen < 5; screen += 1) {
      await doors.nth(screen).click();
      if (screen === 1) await page.getByRole("main").getByRole("button").first().click();
      if (screen === 2) await page.getByRole("button", { name: /^\[Méér, / }).click();
      const found = await page.evaluate(wrong);
      if (found.length) all[screen] = found;
    }
    expect(all).toEqual({});
  });
}
