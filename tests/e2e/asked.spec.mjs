// What a page asks of its board by attributes, which may change while it stands, and which the board never writes.
import { visit } from "./guest.mjs";
import { conversation, text } from "./files.mjs";
import { addPerson, button, choose, go, goOn, holdUp, radio, running } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const FORMAL = "Waar wilt u het over hebben?";
const INFORMAL = "Waar wil je het over hebben?";
const ENGLISH = "What would you like to talk about?";
const asked = (page, name) => page.getByRole("textbox", { name, exact: true });
const languages = (page) => page.getByRole("combobox").first();

async function guest(page, attributes) {
  await visit(page, { body: `<main><h1>Mijn gemeente</h1><wat-telt ${attributes}></wat-telt></main>` });
  await running(page);
}

const set = (page, name, value) => page.evaluate(([name, value]) => {
  const board = document.querySelector("wat-telt");
  if (value === null) board.removeAttribute(name);
  else board.setAttribute(name, value);
}, [name, value]);

/** The attributes of the element, as the page has them. */
const attributes = (page) => page.evaluate(() =>
  Object.fromEntries([...document.querySelector("wat-telt").attributes].map(({ name, value }) => [name, value])));

test("a page says how people are spoken to, until they choose that themselves", async ({ page }) => {
  await guest(page, 'address="je"');
  await expect(asked(page, INFORMAL)).toBeVisible();
  await expect(radio(page, "je")).toBeChecked();
  await set(page, "address", "u");
  await expect(asked(page, FORMAL)).toBeVisible();
  await set(page, "address", "jij");
  await expect(asked(page, FORMAL)).toBeVisible();
  await radio(page, "je").check();
  await set(page, "address", "je");
  await set(page, "address", "u");
  await expect(asked(page, INFORMAL)).toBeVisible();
  expect(await attributes(page)).toEqual({ address: "u" });
});

test("what people typed before the board stood stays, and they are spoken to as the page asks", async ({ page }) => {
  const come = await holdUp(page, "**/wat-telt-app.wasm");
  await visit(page, { body: '<wat-telt address="je" lang="en"></wat-telt>' });
  await question(page).fill("De avonden.");
  come();
  await running(page);
  await expect(asked(page, ENGLISH)).toHaveValue("De avonden.");
  await languages(page).selectOption("nl");
  await expect(asked(page, INFORMAL)).toHaveValue("De avonden.");
});

test("a page says in which language the board begins, and people choose another", async ({ page }) => {
  await guest(page, 'lang="en"');
  await expect(asked(page, ENGLISH)).toBeVisible();
  await asked(page, ENGLISH).fill("The evenings.");
  await set(page, "lang", "pl");
  await expect(languages(page)).toHaveValue("pl");
  await set(page, "lang", "xx");
  await expect(asked(page, FORMAL)).toHaveValue("The evenings.");
  await languages(page).selectOption("tr");
  await expect(languages(page)).toHaveValue("tr");
  await set(page, "lang", "en");
  await page.waitForLoadState("networkidle");
  await expect(languages(page)).toHaveValue("tr");
  expect(await attributes(page)).toEqual({ lang: "en" });
});

test("the language and the side it is read from stand in the board, and not on what is the page's", async ({ page }) => {
  await guest(page, 'lang="nl" dir="ltr"');
  await languages(page).selectOption("ar");
  const part = page.getByRole("navigation").first();
  await expect.poll(() => part.evaluate((one) => [one.closest("[lang]").lang, one.matches(":dir(rtl)")])).toEqual(["ar", true]);
  const said = page.getByRole("status").first();
  await expect.poll(() => said.evaluate((said) => said.closest("[lang]").lang)).toBe("ar");
  expect(await attributes(page)).toEqual({ lang: "nl", dir: "ltr" });
});

test("a conversation of before is in the language of then", async ({ page }) => {
  await guest(page, 'lang="en" address="u"');
  await expect(asked(page, ENGLISH)).toBeVisible();
  const file = text(conversation((file) => { file.aanspreekvorm = "je"; }));
  await page.evaluate((text) => { document.querySelector("wat-telt").open(text); }, file);
  await page.getByRole("dialog").getByRole("button").nth(1).click();
  await go(page, "Beginnen");
  await expect(asked(page, INFORMAL)).toHaveValue("De avonden.");
  await set(page, "address", "je");
  await set(page, "address", "u");
  await expect(asked(page, INFORMAL)).toBeVisible();
});

test("an empty table after *Alles wissen*, and after clear(), is as the page asks again", async ({ page }) => {
  await guest(page, 'address="je" lang="en"');
  await expect(asked(page, ENGLISH)).toBeVisible();
  await languages(page).selectOption("nl");
  await radio(page, "u").check();
  await question(page).fill("De avonden.");
  await button(page, "Alles wissen").click();
  await button(page.getByRole("dialog"), "Ja, wis alles").click();
  await expect(asked(page, INFORMAL)).toHaveValue("");
  await asked(page, INFORMAL).fill("De ochtenden.");
  await page.evaluate(() => document.querySelector("wat-telt").clear());
  await expect(asked(page, ENGLISH)).toHaveValue("");
});

test("a board that was put away hears what the page asks when it is back", async ({ page }) => {
  await guest(page, "");
  await question(page).fill("De avonden.");
  await page.evaluate(() => { window.away = document.querySelector("wat-telt"); window.away.remove(); });
  await expect(button(page, "Even rust")).toHaveCount(0);
  await page.evaluate(() => {
    window.away.setAttribute("address", "je");
    document.querySelector("main").append(window.away);
  });
  await expect(asked(page, INFORMAL)).toHaveValue("De avonden.");
});

/** The levels of the headings that a browser hands to assistive technology, but for the one of the page. */
const levels = async (page) => {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const headings = nodes.filter(({ ignored, role, name }) =>
    !ignored && role?.value === "heading" && name?.value !== "Mijn gemeente");
  return headings.map(({ properties }) => properties.find(({ name }) => name === "level").value.value);
};

test("the headings of the board are of the level that they have on the page", async ({ page }) => {
  await guest(page, "");
  await addPerson(page, "Henk");
  await choose(page, "Wonen");
  const steps = async () => {
    const all = [];
    for (const screen of ["Beginnen", "Kiezen", "Bord", "Blocnote", "Samen lezen"]) {
      await go(page, screen);
      all.push(await levels(page));
    }
    return all;
  };
  const drawn = await steps();
  expect(drawn.flat()).toContain(1);
  await set(page, "heading-level", "3");
  expect(await steps()).toEqual(drawn.map((screen) => screen.map((level) => level + 2)));
  await set(page, "heading-level", "7");
  expect(await steps()).toEqual(drawn);
});

test("a property that is set before there is a class, and an attribute after, are both heard", async ({ page }) => {
  await visit(page, { body: '<wat-telt></wat-telt>', script: `
    document.addEventListener("DOMContentLoaded", () => { document.querySelector("wat-telt").lang = "en"; });` });
  await running(page);
  await expect(asked(page, ENGLISH)).toBeVisible();
  await set(page, "address", "je");
  await set(page, "lang", null);
  await expect(asked(page, INFORMAL)).toBeVisible();
});

test("a file is put before people from the class alone, as a page with a framework does", async ({ page }) => {
  await visit(page, { body: "<div id=app></div>" });
  await page.evaluate((text) => {
    const board = document.createElement("wat-telt");
    board.setAttribute("address", "je");
    document.querySelector("#app").append(board);
    customElements.whenDefined("wat-telt").then(() => board.open(text)).then((word) => { window.told = word; });
  }, text(conversation()));
  await goOn(page);
  await expect.poll(() => page.evaluate(() => window.told)).toBe("opened");
});
