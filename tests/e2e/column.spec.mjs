// The board as a guest in a page of others: it measures its own box, keeps its own letters, and grows with what is
// in it (R26).
import { expectTheCase, hold } from "./case.mjs";
import { text } from "./files.mjs";
import { visit } from "./guest.mjs";
import { largeConversation } from "./large.mjs";
import { box, button, end, fileOf, go, goOn, openFile, row, save } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

/** As little as a page with the board can allow. */
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** A municipality's page with the board in a column, on a wide window; `css` is that page's own. */
async function guest(page, width, css = "") {
  await page.setViewportSize({ width: 1400, height: 900 });
  await visit(page, {
    headers: { "content-security-policy": POLICY },
    css: `body { margin: 0 } .column { width: ${width}px; margin: 2rem auto } ${css}`,
    body: '<h1>Mijn gemeente</h1><div class="column"><wat-telt></wat-telt></div><p>Onder aan de pagina</p>',
  });
  await expect(box(page, QUESTION)).toBeVisible();
}

async function withRows(page) {
  await openFile(page, fileOf(text(largeConversation("Dat wil ik graag weer zelf kunnen."))));
  await goOn(page);
  await expect(row(page, "Wonen")).toBeVisible();
}

const boxOf = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { left: x, right: x + width, top: y, bottom: y + height, width, height };
};

for (const width of [320, 480, 760, 800, 1100]) {
  test(`in a column of ${width} pixels the happy smiley is right of the sad one, with a bar between`, async ({ page }) => {
    await guest(page, width);
    await withRows(page);
    for (const domain of ["Wonen", "Wat me goed doet"]) {
      const [sad, happy] = [await boxOf(end(page, domain, "verdrietige")), await boxOf(end(page, domain, "blije"))];
      expect(happy.left - sad.right).toBeGreaterThan(100);
      expect(Math.abs(happy.top - sad.top)).toBeLessThan(1);
    }
    for (const screen of ["Beginnen", "Kiezen", "Bord", "Blocnote", "Samen lezen"]) {
      await go(page, screen);
      const column = await boxOf(page.locator("wat-telt"));
      const out = await page.getByRole("button").evaluateAll((all, { left, right }) => all.filter((one) => {
        const seen = one.getBoundingClientRect();
        const slides = one.closest(".header, .tools, .walk, .chips, .at-turn, .around");
        return seen.width && !slides && (seen.left < left - 1 || seen.right > right + 1);
      }).map((one) => one.textContent), column);
      expect(out, screen).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1400);
  });
}

test("the whole conversation is held in a column of 480 pixels, under a policy that allows little", async ({ page }) => {
  await guest(page, 480, "h1 { position: sticky; top: 0; z-index: 9; margin: 0; background: white } " +
    "wat-telt { --wat-telt-inset-block-start: 3rem }");
  await hold(page);
  expectTheCase((await save(page)).file);
});

test("the board is as high as what is in it, and what follows it on the page comes under it", async ({ page }) => {
  await guest(page, 760);
  const first = await boxOf(page.locator("wat-telt"));
  await withRows(page);
  const long = await boxOf(page.locator("wat-telt"));
  expect(long.height).toBeGreaterThan(first.height);
  expect((await boxOf(page.getByText("Onder aan de pagina"))).top).toBeGreaterThan(long.bottom);
});

test("a frame that fits its height to the board comes to rest", async ({ page }) => {
  await guest(page, 760);
  const heights = [];
  for (const height of [600, 1_200, 2_400]) {
    await page.setViewportSize({ width: 1400, height });
    heights.push((await boxOf(page.locator("wat-telt"))).height);
  }
  expect(new Set(heights.map(Math.round)).size).toBe(1);
});

test("a page that makes its own letters small does not make those of the board small", async ({ page }) => {
  await guest(page, 760);
  const plain = await boxOf(button(page, "Begin"));
  await guest(page, 760, "html { font-size: 62.5% }");
  const small = await boxOf(button(page, "Begin"));
  expect(small.height).toBe(plain.height);
});

test("who asks for larger letters gets them, and the bar keeps its length", async ({ page }) => {
  await guest(page, 820, "html { font-size: 28px }");
  await withRows(page);
  const [sad, happy] = [await boxOf(end(page, "Wonen", "verdrietige")), await boxOf(end(page, "Wonen", "blije"))];
  expect(happy.left - sad.right).toBeGreaterThan(250);
});

test("how a page writes stays outside, and the room between letters and words comes in", async ({ page }) => {
  await guest(page, 760, `body { text-transform: uppercase; text-align: center; text-indent: 3em; font-style: italic;
    -webkit-text-fill-color: red; text-shadow: 1px 1px red; letter-spacing: 0.12em; word-spacing: 0.16em }`);
  const how = await page.getByRole("heading", { name: QUESTION }).evaluate((heading) => {
    const of = getComputedStyle(heading);
    return {
      transform: of.textTransform, align: of.textAlign, indent: of.textIndent, style: of.fontStyle,
      shadow: of.textShadow, filled: of.webkitTextFillColor === of.color, letters: of.letterSpacing !== "normal",
      words: of.wordSpacing !== "0px",
    };
  });
  expect(how).toEqual({
    transform: "none", align: "start", indent: "0px", style: "normal", shadow: "none", filled: true,
    letters: true, words: true,
  });
});
