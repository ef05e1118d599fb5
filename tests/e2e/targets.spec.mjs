// What a finger must hit is at least 48 pixels, and nothing runs out of a narrow screen.
import { WALKS } from "./names.mjs";
import { PHONE, onFiche, touchscreen } from "./touch.mjs";
import { board, lay } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const SIZES =
  [{ width: 1180, height: 820 }, { width: 820, height: 1180 }, PHONE, { width: 320, height: 568 }];

/** In the page: everything that can be pressed and is smaller than a finger needs. */
function tooSmall() {
  const LEAST = 48;
  const root = document.querySelector("wat-telt").shadowRoot;
  const controls = "button, input:not([type=range]), select, textarea, summary, a";
  const dialog = root.querySelector("dialog[open]");
  return [...(dialog ?? root).querySelectorAll(controls)].flatMap((control) => {
    const shown = control.matches("[type=radio], [type=checkbox]") ? control.closest("label") : control;
    if (!shown.checkVisibility({ visibilityProperty: true })) return [];
    const { width, height } = shown.getBoundingClientRect();
    if (width > LEAST - 0.5 && height > LEAST - 0.5) return [];
    // Smaller than it takes: then the room around it must be its own as well.
    shown.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const [x, y, far] = [(left + right) / 2, (top + bottom) / 2, LEAST / 2 - 1];
    const around = [[x - far, y], [x + far, y], [x, y - far], [x, y + far]];
    if (around.every(([px, py]) => shown.contains(root.elementFromPoint(px, py)))) return [];
    const name = control.getAttribute("aria-label") ?? shown.textContent;
    return `${control.localName} "${name}" is ${Math.round(width)} x ${Math.round(height)}`;
  });
}

/**
 * In the page: what is wider than its screen. Doors, tools and the people at the table may stand in one
 * line that slides, as in telefoon.png: each is a choice of its own, and no sentence runs out of sight.
 */
function sideways() {
  const LINES = ".header, .walk, .tools, .at-turn, .chips, .around, .scribe";
  const page = document.documentElement;
  const root = document.querySelector("wat-telt").shadowRoot;
  const wide = [...root.querySelectorAll("*")].filter((element) =>
    ["auto", "scroll"].includes(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1 && !element.matches(LINES));
  const out = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth}`] : [];
  return [...out, ...wide.map((element) => `${element.className} is ${element.scrollWidth}`)];
}

for (const [of, walk] of Object.entries(WALKS)) {
  test(`on every screen of ${of}, what can be pressed is at least 48 pixels`, async ({ page }) => {
    test.slow();
    const [usual] = SIZES;
    await page.emulateMedia({ reducedMotion: "reduce" });
    const wrong = [];
    await walk(page, async (screen) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const what of await page.evaluate(tooSmall)) {
          wrong.push(`${screen}, ${size.width} wide: ${what}`);
        }
      }
      await page.setViewportSize(usual);
    });
    expect(wrong).toEqual([]);
  });

  test(`nothing of ${of} runs out of a screen of 320 pixels, which is one enlarged four times`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const wrong = [];
    await walk(page, async (screen) => {
      await page.setViewportSize({ width: 320, height: 568 });
      for (const what of await page.evaluate(sideways)) wrong.push(`${screen}: ${what}`);
      await page.setViewportSize({ width: 1180, height: 820 });
    });
    expect(wrong).toEqual([]);
  });
}

test.describe("with a finger", () => {
  test.use(touchscreen(PHONE));

  test("a fiche that lies is at least 48 pixels to a finger", async ({ page }) => {
    await board(page, ["Wonen"]);
    await lay(page, "Wonen", 50);
    const at = await onFiche(page, "Wonen");
    const one = await page.evaluate(({ x, y }) => {
      const root = document.querySelector("wat-telt").shadowRoot;
      const fiche = (px, py) => root.elementFromPoint(px, py)?.closest("[aria-hidden=true]");
      const middle = fiche(x, y);
      const far = 23;
      const around = [[x - far, y], [x + far, y], [x, y - far], [x, y + far]];
      return Boolean(middle) && around.every(([px, py]) => fiche(px, py) === middle);
    }, at);
    expect(one).toBe(true);
  });
});
