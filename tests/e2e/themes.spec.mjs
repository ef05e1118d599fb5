// The board in the look of the page around it (R26), with the themes that municipalities really have; and that of a
// theme which is empty, see-through or hard to read nothing is taken.
import { byAxe } from "./accessible.mjs";
import { theCase } from "./case.mjs";
import { text } from "./files.mjs";
import { visit } from "./guest.mjs";
import { PORTAL, THEMES, portal, sheetOf } from "./portal.mjs";
import { box, button, choose, fileOf, go, goOn, openFile, row, running } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";
const SCREENS = ["Beginnen", "Kiezen", "Bord", "Blocnote", "Samen lezen"];

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** A page in a theme, light or dark; one that has no dark of its own keeps its light tokens on a dark page. */
async function inTheme(page, theme, scheme) {
  const classes = `portal ${(scheme === "dark" && theme.dark) || theme.light}`;
  const dark = scheme === "dark" && !theme.dark ? ".portal.portal { --ink: #eeeeee; --ground: #17181b; --link: #99bbff }" : "";
  await visit(page, {
    css: sheetOf(theme) + PORTAL + dark, body: portal(),
    script: `addEventListener("DOMContentLoaded", () => document.body.className = "${classes}")`,
  });
  await running(page);
}

/** A page with these tokens, and the board in it. */
async function withTokens(page, tokens = "", { body = "<main><wat-telt></wat-telt></main>", css = "" } = {}) {
  await visit(page, { css: `body { background: white } .theme { ${tokens} } ${css}`, body });
  await page.evaluate(() => document.body.classList.add("theme"));
  await running(page);
}

const styleOf = (locator, ...names) => locator.evaluate((element, all) => {
  const style = getComputedStyle(element);
  return all.map((name) => style.getPropertyValue(name));
}, names);

/** What a page makes of a colour, or of letters. */
const inPage = (page, property, value) => page.evaluate(([name, is]) => {
  const probe = document.body.appendChild(document.createElement("div"));
  probe.style.setProperty(name, is);
  const made = getComputedStyle(probe).getPropertyValue(name);
  probe.remove();
  return made;
}, [property, value]);

/** How all that is on the board looks: each colour, edge, letter and corner of it. */
const looks = (page) => page.locator("wat-telt").evaluate((host) => {
  const names = ["color", "background-color", "border-top-color", "border-top-left-radius", "box-shadow", "fill", "stroke",
    "font-family", "font-weight", "line-height", "display", "padding-top"];
  return [...host.shadowRoot.querySelectorAll(".wat-telt, .wat-telt *")].map((one) => {
    const style = getComputedStyle(one);
    return [one.getAttribute("class"), ...names.map((name) => style.getPropertyValue(name))].join(" | ");
  });
});

const primary = (page) => styleOf(button(page, "Begin"), "background-color", "color");
const question = (page) => page.getByRole("heading", { name: QUESTION });

/** The board's ground and what is written on it, and the edge of a box. */
const inks = async (page) => [
  ...await styleOf(box(page, QUESTION), "background-color", "color", "border-top-color"),
  ...await styleOf(question(page), "color"),
];

for (const [name, theme] of Object.entries(THEMES)) {
  for (const scheme of ["light", "dark"]) {
    test(`in the theme ${name} on a ${scheme} page, every screen with the case on it keeps to axe`, async ({ page }) => {
      test.setTimeout(300_000);
      await inTheme(page, theme, scheme);
      await openFile(page, fileOf(text(theCase())));
      await goOn(page);
      const wrong = [];
      const look = async (screen, width, rules) => {
        await page.evaluate((is) => document.body.style.setProperty("--column", `${is}px`), width);
        await go(page, screen);
        wrong.push(...(await byAxe(page, rules)).map((one) => `${screen} of ${width}: ${one}`));
      };
      for (const screen of SCREENS) await look(screen, 760, screen === "Bord" ? undefined : ["color-contrast"]);
      await look("Bord", 480, ["color-contrast"]);
      expect(wrong).toEqual([]);
    });
  }

  test(`the board is written in the letters of the theme ${name}, with its button and its ink`, async ({ page }) => {
    await inTheme(page, theme, "light");
    const { family, heading, ground, words, ink } = theme.has;
    expect(await primary(page)).toEqual([await inPage(page, "color", ground), await inPage(page, "color", words)]);
    expect(await styleOf(box(page, QUESTION), "font-family")).toEqual([await inPage(page, "font-family", family)]);
    expect(await styleOf(question(page), "font-family")).toEqual([await inPage(page, "font-family", heading)]);
    expect(await styleOf(box(page, QUESTION), "color")).toEqual([await inPage(page, "color", ink)]);
  });

  test(`the people at the table have their own colours in the theme ${name}`, async ({ page }) => {
    const hues = async () => {
      await openFile(page, fileOf(text(theCase())));
      await goOn(page);
      return row(page, "Mensen om me heen").locator(".token-body").evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).fill));
    };
    await withTokens(page);
    const own = await hues();
    expect(new Set(own).size).toBe(3);
    await inTheme(page, theme, "light");
    expect(await hues()).toEqual(own);
  });
}

const PAIR = "--utrecht-document-color: #002244; --utrecht-document-background-color: #ffffff;";
const ALL = ["utrecht-document-color", "utrecht-document-background-color", "utrecht-textbox-border-color", "utrecht-link-color",
  "nl-button-primary-background-color", "nl-button-primary-color", "nl-button-border-radius", "nl-paragraph-font-family",
  "nl-heading-level-2-color", "nl-heading-level-2-font-family", "nl-heading-level-2-font-weight"];
const each = (tokens, value) => tokens.map((token) => `--${token}: ${value};`).join(" ");

for (const [what, tokens, css] of [
  ["empty", each(ALL, " ")],
  ["see-through", each(ALL.filter((token) => token.endsWith("color")), "transparent")],
  ["in no language of colours or letters", each(ALL, "1px 2px #ggg")],
  ["white on white", "--utrecht-document-color: #ffffff; --utrecht-document-background-color: #ffffff; " +
    "--nl-button-primary-background-color: #fff; --nl-button-primary-color: #fefefe"],
  ["an ink without a paper", "--utrecht-document-color: #002244"],
  ["a paper without an ink", "--utrecht-document-background-color: #eeffee"],
  ["for a dark page", "--utrecht-document-color: #eeeeee; --utrecht-document-background-color: #101010"],
  ["of a middling paper, on which the names of people are not read", "--utrecht-document-color: #000000; " +
    "--utrecht-document-background-color: #9ab0c4"],
  ["registered, and never set", "", ["utrecht-document-color", "utrecht-document-background-color"].map((token) =>
    `@property --${token} { syntax: "<color>"; inherits: true; initial-value: transparent }`).join(" ")],
]) {
  test(`in a theme that is ${what}, the board looks as ours`, async ({ page }) => {
    await withTokens(page);
    const ours = await looks(page);
    await withTokens(page, tokens, { css });
    expect(await looks(page)).toEqual(ours);
    // Of a theme that can be read it is taken: what is compared here can differ.
    await withTokens(page, PAIR);
    expect(await looks(page)).not.toEqual(ours);
  });
}

test("a button that cannot be read is ours with its words, whatever else is the page's", async ({ page }) => {
  await withTokens(page, `${PAIR} --nl-button-primary-background-color: #ffdd00; --nl-button-primary-color: #ffffff`);
  expect(await primary(page)).toEqual(["rgb(0, 34, 68)", "rgb(255, 255, 255)"]);
  await withTokens(page, `${PAIR} --nl-button-primary-background-color: #ffdd00; --nl-button-primary-color: #111111`);
  expect(await primary(page)).toEqual(["rgb(255, 221, 0)", "rgb(17, 17, 17)"]);
});

test("an edge that does not show on the page's paper is mixed from its ink", async ({ page }) => {
  await withTokens(page, `${PAIR} --utrecht-textbox-border-color: #dddddd`);
  const [, , edge] = await inks(page);
  expect(edge).not.toBe("rgb(221, 221, 221)");
  await withTokens(page, `${PAIR} --utrecht-textbox-border-color: #556677`);
  expect((await inks(page))[2]).toBe("rgb(85, 102, 119)");
});

test("the first token that says something counts, in the order that the manual has", async ({ page }) => {
  const css = '@property --utrecht-document-background-color { syntax: "<color>"; inherits: true; initial-value: transparent }';
  await withTokens(page, `--utrecht-document-color: ; --utrecht-body-color: transparent; --utrecht-root-color: #003311;
    --of-color-fg: #000000; --of-color-bg: #fffffa`, { css });
  expect((await inks(page)).slice(0, 2)).toEqual(["rgb(255, 255, 250)", "rgb(0, 51, 17)"]);
});

test("what the page sets for the board itself goes before its theme, unless it cannot be read", async ({ page }) => {
  const asked = (ink) => `${PAIR} --wat-telt-ink: ${ink}; --wat-telt-button: #004400; --wat-telt-button-text: white`;
  await withTokens(page, asked("#330000"));
  expect((await inks(page))[1]).toBe("rgb(51, 0, 0)");
  expect(await primary(page)).toEqual(["rgb(0, 68, 0)", "rgb(255, 255, 255)"]);
  await withTokens(page, asked("#fefefe"));
  expect((await inks(page))[1]).toBe("rgb(0, 34, 68)");
  await withTokens(page, "--wat-telt-ink: #fefefe");
  expect((await inks(page))[1]).not.toBe("rgb(254, 254, 254)");
});

test("a light theme is not worn by a dark board, which is as ours but for what does not need light", async ({ page }) => {
  const body = '<main><wat-telt color-scheme="dark"></wat-telt></main>';
  await withTokens(page, "", { body });
  const ours = await looks(page);
  await withTokens(page, PAIR, { body });
  expect(await looks(page)).toEqual(ours);
});

for (const [where, put] of [
  ["on the root", "document.documentElement"], ["on the body", "document.body"], ["on what is around the board", "document.querySelector('main')"],
]) {
  test(`a theme that is put on later, ${where}, is worn at once, and taken off with it`, async ({ page }) => {
    await withTokens(page, "", { css: `.later { ${PAIR} }` });
    const ours = await inks(page);
    await page.evaluate(`${put}.classList.add("later")`);
    await expect.poll(async () => (await inks(page))[1]).toBe("rgb(0, 34, 68)");
    await page.evaluate(`${put}.classList.remove("later")`);
    await expect.poll(() => inks(page)).toEqual(ours);
  });
}

test("a theme whose sheet comes after the board is worn when it is there", async ({ page }) => {
  await withTokens(page);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, `:root { ${PAIR} }`);
  await expect.poll(async () => (await inks(page))[1]).toBe("rgb(0, 34, 68)");
});

test("a policy that lets nobody write a style leaves the board its look, and nothing is written on the element", async ({ page }) => {
  await visit(page, { headers: { "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'" } });
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, `:root { background: white; ${PAIR} }`);
  await running(page);
  await expect.poll(async () => (await inks(page))[1]).toBe("rgb(0, 34, 68)");
  expect(await page.locator("wat-telt").evaluate((host) => host.getAttributeNames())).toEqual([]);
});

test("the lines of a page that are further apart come in, and closer ones do not", async ({ page }) => {
  const lines = async (is) => {
    await withTokens(page, `line-height: ${is}`);
    const [height, size] = await styleOf(page.getByText("Wat u zegt, kan niet fout zijn."), "line-height", "font-size");
    return Math.round(100 * parseFloat(height) / parseFloat(size)) / 100;
  };
  expect(await lines("1")).toBe(1.36);
  expect(await lines("1.8")).toBe(1.8);
  expect(await lines("9")).toBe(2);
});

test("a page can dress the parts that have a name", async ({ page }) => {
  const css = ["header", "nav", "primary-button", "board"].map((part) => `wat-telt::part(${part}) { outline: 2px solid red }`).join(" ");
  await withTokens(page, "", { css });
  const outlined = (locator) => expect(locator).toHaveCSS("outline-color", "rgb(255, 0, 0)");
  await outlined(page.getByRole("navigation", { name: "Gesprek" }));
  await outlined(page.locator("wat-telt header"));
  await outlined(button(page, "Begin"));
  await choose(page, "Wonen");
  await go(page, "Bord");
  await outlined(row(page, "Wonen").locator("xpath=ancestor::*[@part]"));
});

test("the page of the board itself fetches no look of another", async ({ page, watched }) => {
  await page.goto("/");
  await running(page);
  expect(watched.requests.filter((url) => /wat-telt-theme/.test(url))).toEqual([]);
});
