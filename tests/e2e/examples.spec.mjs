// The pages of examples/: in each the conversation is held as in our own page, under a policy that allows as little
// as can be, and the page's own ways take nothing from it.
import { expectTheCase, hold } from "./case.mjs";
import { sheetOf, THEMES } from "./portal.mjs";
import { serve } from "../../examples/serve.mjs";
import { box, button, choose, row, running, save } from "./walk.mjs";
import { expect, question, test as base } from "./watch.mjs";

const test = base.extend({
  site: [async ({}, use) => {
    const site = await serve({ port: 0 });
    await use(site.url);
    await site.close();
  }, { scope: "worker" }],
});

/** Two themes of municipalities, one in the light and one in the dark. */
const LOOKS = [["Voorbeeld", "light"], ["Ma", "dark"]];
const WORDS = "De avonden zijn lang.";

/** The letters of a theme, as a browser names them. */
const fontIn = (theme) => new RegExp(THEMES[theme].has.family.match(/[\w ]+/)[0].trim());

/** Opens an example on a wide window; the board is in a column of 480 pixels. */
async function open(page, url, look = "light") {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: look });
  await page.goto(url);
}

/** Puts a theme on the page itself, which wears none. */
async function wear(page, name, scheme) {
  const theme = THEMES[name];
  const classes = (theme[scheme] ?? theme.light).split(" ").reverse();
  const sheet = classes.reduce((sheet, one) => sheet.replaceAll(`.${one}`, ":root"), sheetOf(theme));
  await page.route("**/portal.css", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n${sheet}` });
  });
}

/** The board in a frame, for who walks through a conversation: downloads are the page's. */
function inside(page, frame) {
  const of = (name) => (...given) => frame[name](...given);
  return {
    getByRole: of("getByRole"), getByText: of("getByText"), evaluate: of("evaluate"),
    waitForEvent: (...given) => page.waitForEvent(...given),
  };
}

for (const [theme, look] of LOOKS) {
  for (const name of ["plain", "hostile", "react"]) {
    test(`the case is held in the ${name} page, in the ${look} theme ${theme}`, async ({ page, site }) => {
      test.slow();
      await wear(page, theme, look);
      await open(page, `${site}${name}/`, look);
      await running(page);
      await expect(button(page, "Begin")).toHaveCSS("font-family", fontIn(theme));
      expect(await page.locator("wat-telt").evaluate((board) => board.getBoundingClientRect().width)).toBe(480);
      await hold(page);
      expectTheCase((await save(page)).file);
    });
  }

  test(`the case is held in a sandboxed frame, in the ${look} theme ${theme}`, async ({ page, site, watched }) => {
    test.slow();
    watched.expects(/'web-share'|allow-same-origin/); // what Chromium thinks of any such frame
    await wear(page, theme, look);
    await open(page, `${site}frame/`, look);
    const frame = page.frame({ url: /board\.html$/ });
    const board = inside(page, frame);
    await running(frame);
    expect(await frame.evaluate(() => innerWidth)).toBe(480);
    await hold(board);
    expectTheCase((await save(board)).file);
  });
}

test("the shortcuts and rules of a hostile page take no letter, no size and no place", async ({ page, site }) => {
  await open(page, `${site}hostile/`);
  await running(page);
  await question(page).click();
  await page.keyboard.type("hb/z");
  await expect(question(page)).toHaveValue("hb/z");
  await expect(page.locator("#went")).toBeEmpty();
  const seen = await page.getByRole("heading", { name: "Waar wilt u het over hebben?" }).evaluate((part) => {
    const { fontStyle, textTransform, fontSize, textAlign } = getComputedStyle(part);
    return { fontStyle, textTransform, textAlign, large: parseFloat(fontSize) >= 20 };
  });
  expect(seen).toEqual({ fontStyle: "normal", textTransform: "none", textAlign: "start", large: true });
  await button(page, "Begin").click();
  await expect(page.locator("wat-telt").locator(":focus")).toBeVisible();
  const top = await page.locator("wat-telt").locator(":focus").evaluate((part) => part.getBoundingClientRect().top);
  const bar = await page.locator(".bar").evaluate((part) => part.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(bar);
});

test("React finds the page as the server drew it, and draws it anew around a conversation", async ({
  page, site, watched,
}) => {
  const development = await serve({ port: 0, options: { development: true } });
  await open(page, `${development.url}react/`);
  await running(page);
  await question(page).fill(WORDS);
  await expect(page.getByText("Er ligt iets op tafel dat in geen bestand staat.")).toBeVisible();
  await page.getByRole("button", { name: /^Opnieuw tekenen/ }).click();
  await page.getByRole("button", { name: "Opnieuw tekenen (1)" }).click();
  await expect(question(page)).toHaveValue(WORDS);
  expect(watched.console).toEqual([]); // where React says what does not fit
  await development.close();
});

test("a tab of Vue that is kept alive has its conversation again", async ({ page, site }) => {
  await open(page, `${site}vue/`);
  await running(page);
  await question(page).fill(WORDS);
  await choose(page, "Wonen");
  await page.getByRole("button", { name: "Berichten" }).click();
  await expect(page.getByText("U heeft geen berichten.")).toBeVisible();
  await expect(page.locator("wat-telt")).toHaveCount(0);
  await page.getByRole("button", { name: "Gesprek", exact: true }).click();
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText(WORDS)).toBeVisible();
});

test("a part that htmx swaps in leaves the conversation as it lies", async ({ page, site }) => {
  await open(page, `${site}htmx/`);
  await running(page);
  await question(page).fill(WORDS);
  await choose(page, "Wonen");
  await button(page, "Naar het bord").click();
  await page.getByRole("button", { name: "Berichten" }).click();
  await expect(page.getByRole("heading", { name: "Uw berichten" })).toBeVisible();
  await expect(row(page, "Wonen")).toBeVisible();
  await page.getByRole("button", { name: "Gesprek", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Uw gesprek" })).toBeVisible();
  await expect(row(page, "Wonen")).toBeVisible();
  await expect(page.getByText(WORDS)).toBeVisible();
});
