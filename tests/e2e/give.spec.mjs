// Handing over to the page around the board (R24): people see what goes and to whom, say yes, and it is only said
// to have come when that page says so. Nothing of it gets out in any other way.
import { byAxe } from "./accessible.mjs";
import { conversation, text } from "./files.mjs";
import { errors, HEARS_ERRORS, visit } from "./guest.mjs";
import { box, button, choose, fileOf, go, lay, notice, openFile, row } from "./walk.mjs";
import { expect, question, test } from "./watch.mjs";

const NAME = "gemeente Voorbeeld";
const PURPOSE = "Uw consulent leest het voor het gesprek.";

const dialog = (page) => page.getByRole("dialog");
const give = (page, name = NAME) => button(page, `Geef aan ${name}`);

/** What a page does with each thing that it is given: `answer(detail, times)`. */
const takes = (answer) => `
  window.given = [];
  addEventListener("DOMContentLoaded", () => document.querySelector("wat-telt").addEventListener("wat-telt-give", ({ detail }) => {
    given.push(detail);
    (${answer})(detail, given.length);
  }));`;

const HAS_IT = takes((detail) => detail.waitUntil(Promise.resolve()));

const element = ({ name = NAME, purpose = PURPOSE, accepts = "file booklet" } = {}) =>
  `<wat-telt receiver="${name}" receiver-purpose="${purpose}" receiver-accepts="${accepts}"></wat-telt>`;

/** A short conversation in a page that does so with what it is given. */
async function held(page, script, how) {
  await visit(page, { script, body: element(how) });
  await question(page).fill("Hoe houd ik het fijn, hier in mijn eigen huis?");
  await button(page, "Begin").click();
  await choose(page, "Wonen", "Geld");
  await button(page, "Naar het bord").click();
  await lay(page, "Wonen", "verdrietige");
  await go(page, "Samen lezen");
}

async function gives(page) {
  await give(page).click();
  await button(dialog(page), "Ja, geef dit").click();
}

/** What the page was given, the last time, as soon as it was. */
async function given(page) {
  await page.waitForFunction(() => window.given.length > 0);
  return page.evaluate(async () => {
    const { id, receiver, file, booklet, size, signal } = window.given.at(-1);
    const of = async (one) => one && { name: one.name, type: one.type, text: await one.text() };
    return { id, receiver, file: await of(file), booklet: await of(booklet), size, stopped: signal.aborted };
  });
}

const times = (page) => page.evaluate(() => window.given.length);

test("a page that names nobody is offered nothing", async ({ page }) => {
  await held(page, "", { name: "" });
  await expect(page.getByRole("button", { name: /^Geef aan/ })).toHaveCount(0);
  await go(page, "Beginnen");
  await expect(page.getByText("Dit bord stuurt zelf niets weg. U kiest zelf wie het krijgt.")).toBeVisible();
});

test("who the page is of, and what they take it for, is said before anything and on each screen", async ({ page }) => {
  await visit(page, { body: element() });
  await expect(page.getByText("De pagina eromheen is van gemeente Voorbeeld.")).toContainText(PURPOSE);
  for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen"]) {
    await go(page, screen);
    await expect(notice(page, "De pagina eromheen is van gemeente Voorbeeld.").last()).toBeVisible();
  }
  await expect(give(page)).toHaveAccessibleDescription(`De pagina eromheen is van ${NAME}. Zij zeggen erbij: “${PURPOSE}”`);
});

test("what people saw goes, once they say yes, and it came when the page says so", async ({ page }) => {
  await held(page, takes((detail) => detail.waitUntil(new Promise((resolve) => { window.answer = resolve; }))));
  await give(page).click();
  await expect(dialog(page)).toContainText(`Dit krijgt ${NAME}, en niets anders.`);
  await expect(dialog(page)).toContainText(PURPOSE);
  await expect(dialog(page)).toContainText("Hoe houd ik het fijn, hier in mijn eigen huis?");
  await expect(dialog(page).getByRole("heading", { name: "Wonen" })).toBeAttached();
  expect(await byAxe(page)).toEqual([]);
  expect(await times(page)).toBe(0);
  await button(dialog(page), "Ja, geef dit").click();
  await expect(dialog(page).getByRole("status")).toHaveText(`Het gaat nu naar ${NAME}. Dat kan even duren.`);
  const { id, receiver, file, booklet, size } = await given(page);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(receiver).toBe(NAME);
  expect(file.name).toMatch(/^wat-telt-\d{4}-\d\d-\d\d\.wat-telt\.json$/);
  expect([file.type, booklet.type]).toEqual(["application/json", "text/html"]);
  expect(JSON.parse(file.text).momenten[0].bord.map((bar) => bar.leefgebied)).toEqual(["wonen", "geld"]);
  expect(booklet.text).toContain("Hoe houd ik het fijn, hier in mijn eigen huis?");
  expect(size).toBe(new Blob([file.text]).size + new Blob([booklet.text]).size);
  expect(file.text + booklet.text).not.toContain(id);
  await page.evaluate(() => window.answer({ reference: "WT-2026-42" }));
  await expect(dialog(page).getByRole("status")).toContainText(`${NAME} heeft het. Kenmerk: WT-2026-42`);
  expect(await byAxe(page)).toEqual([]);
  await button(dialog(page), "Klaar").click();
  await expect(give(page)).toBeFocused();
  await expect(page.getByText(`${NAME} heeft het, zoals u het gaf. Kenmerk: WT-2026-42`)).toBeVisible();
});

test("who thinks better of it gives nothing", async ({ page }) => {
  await held(page, HAS_IT);
  for (const leave of [() => button(dialog(page), "Toch niet").click(), () => page.keyboard.press("Escape")]) {
    await give(page).click();
    await leave();
    await expect(dialog(page)).toHaveCount(0);
    await expect(give(page)).toBeFocused();
  }
  expect(await times(page)).toBe(0);
});

test("what is left out does not go, and what lies face down never does", async ({ page }) => {
  await held(page, HAS_IT);
  await go(page, "Bord");
  await lay(page, "Geld", "blije");
  await button(page, "Meer, Geld").click();
  await button(page, "Draai om, Geld").click();
  await go(page, "Samen lezen");
  await button(page, "Wat gaat er mee?").click();
  await page.getByRole("checkbox", { name: "Wonen" }).click();
  await give(page).click();
  await expect(dialog(page).getByRole("heading", { name: "Wonen" })).toHaveCount(0);
  await button(dialog(page), "Ja, geef dit").click();
  await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
  const { file, booklet } = await given(page);
  expect(file.text + booklet.text).not.toMatch(/wonen|plek/i);
});

test("the booklet goes only to who asks for it", async ({ page }) => {
  await held(page, HAS_IT, { accepts: "file" });
  await gives(page);
  await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
  expect((await given(page)).booklet).toBe(null);
});

test.describe("nobody takes it", () => {
  test.use({ expects: [/^Wat Telt \(give-unhandled\): /] });

  test("where nothing on the page hears it, it did not come, and the page is told why", async ({ page }) => {
    await held(page, HEARS_ERRORS);
    await gives(page);
    await expect(dialog(page).getByRole("status")).toContainText("Het is niet aangekomen. Er is niets verloren:");
    await expect.poll(() => errors(page)).toEqual({ board: [{ code: "give-unhandled", fatal: false }], page: [] });
    await button(dialog(page), "Toch niet").click();
    await expect(page.getByText("Hoe houd ik het fijn, hier in mijn eigen huis?").first()).toBeVisible();
  });

  test("who says too late that they will tell, says nothing", async ({ page }) => {
    await held(page, takes((detail) => setTimeout(() => {
      try {
        detail.waitUntil(Promise.resolve());
      } catch (error) {
        window.late = error.name;
      }
    })));
    await gives(page);
    await expect(dialog(page)).toContainText("Het is niet aangekomen.");
    await expect.poll(() => page.evaluate(() => window.late)).toBe("InvalidStateError");
  });

  test("a listener that throws takes nothing", async ({ page, watched }) => {
    watched.expects(/boem/);
    await held(page, takes(() => { throw new Error("boem"); }));
    await gives(page);
    await expect(dialog(page)).toContainText("Het is niet aangekomen.");
  });
});

const REFUSED = [
  ["signed-out", "u bent niet meer ingelogd"],
  ["too-large", `het is te groot voor ${NAME}`],
  ["offline", "er is nu geen verbinding"],
  ["refused", `${NAME} heeft het niet aangenomen.`],
  ["teapot", `${NAME} heeft het niet aangenomen.`],
];

for (const [code, sentence] of REFUSED) {
  test(`refused as ${code}: its own sentence, nothing lost, and the same again`, async ({ page }) => {
    await held(page, takes(`(detail, times) => detail.waitUntil(times < 4
      ? Promise.reject(["${code}", { code: "${code}" }, Object.assign(new Error("no"), { code: "${code}" })][times - 1])
      : Promise.resolve({ reference: 7 }))`));
    await give(page).click();
    const first = [];
    for (const press of ["Ja, geef dit", "Probeer opnieuw", "Probeer opnieuw"]) {
      await button(dialog(page), press).click();
      await expect(dialog(page).getByRole("status")).toContainText(sentence);
      await expect(dialog(page).getByRole("status")).toContainText("Er is niets verloren");
      first.push(await given(page));
    }
    await button(dialog(page), "Toch niet").click();
    await gives(page);
    await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
    await expect(dialog(page)).not.toContainText("Kenmerk");
    const last = await given(page);
    for (const one of first) expect({ ...one, stopped: false }).toEqual(last);
  });
}

test("another conversation is another thing that is given", async ({ page }) => {
  await held(page, HAS_IT);
  await gives(page);
  await button(dialog(page), "Klaar").click();
  const { id } = await given(page);
  await box(page, "Klopt dit zo, in uw woorden?").fill("Ja, zo is het.");
  await gives(page);
  await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
  const again = await given(page);
  expect(again.id).not.toBe(id);
  expect(again.file.text).toContain("Ja, zo is het.");
});

test("who hears nothing for half a minute is told that it is not known, and hears it when it comes late", async ({ page }) => {
  await page.clock.install();
  await held(page, takes((detail) => detail.waitUntil(new Promise((resolve) => { window.answer = resolve; }))));
  await gives(page);
  await expect(dialog(page)).toContainText("Het gaat nu naar");
  await expect.poll(() => times(page)).toBe(1);
  await page.clock.fastForward(29_000);
  await expect(dialog(page)).toContainText("Het gaat nu naar");
  await page.clock.fastForward(2_000);
  await expect(dialog(page)).toContainText("We weten niet of het is aangekomen. Er is niets verloren.");
  await page.evaluate(() => window.answer());
  await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
});

test("who does not want to wait is told that it is not known, and the page is told to stop", async ({ page }) => {
  await held(page, takes((detail) => detail.waitUntil(new Promise(() => {}))));
  await gives(page);
  await expect.poll(() => times(page)).toBe(1);
  await button(dialog(page), "Niet langer wachten").click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(notice(page, "We weten niet of het is aangekomen.")).toBeVisible();
  expect((await given(page)).stopped).toBe(true);
});

test("an element that leaves the page waits for nothing", async ({ page }) => {
  await held(page, takes((detail) => detail.waitUntil(new Promise(() => {}))));
  await gives(page);
  await expect.poll(() => times(page)).toBe(1);
  await page.evaluate(() => document.querySelector("wat-telt").remove());
  await expect.poll(async () => (await given(page)).stopped).toBe(true);
});

test("another receiver closes what was shown for the first, and gets nothing", async ({ page }) => {
  await held(page, HAS_IT);
  await give(page).click();
  await page.evaluate(() => document.querySelector("wat-telt").setAttribute("receiver", "Zorgplein"));
  await expect(dialog(page)).toHaveCount(0);
  await expect(notice(page, "Deze pagina is nu van Zorgplein. Er is niets gegeven")).toBeVisible();
  expect(await times(page)).toBe(0);
  await give(page, "Zorgplein").click();
  await page.evaluate(() => document.querySelector("wat-telt").removeAttribute("receiver"));
  await expect(notice(page, "Deze pagina neemt nu niets meer aan.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Geef aan/ })).toHaveCount(0);
});

test("a name of any length, and with markup, is shown as a name", async ({ page }) => {
  await visit(page, { body: element() });
  await expect(question(page)).toBeVisible();
  const name = (name) => page.evaluate((name) => document.querySelector("wat-telt").setAttribute("receiver", name), name);
  await go(page, "Samen lezen");
  await name("<img src=x onerror=alert(1)><b>Zorgplein</b>");
  await expect(give(page, "<img src=x onerror=alert(1)><b>Zorgplein</b>")).toBeVisible();
  await name("gemeente ".repeat(1_111));
  const button = page.getByRole("button", { name: /^Geef aan gemeente gemeente/ });
  await expect(button).toBeVisible();
  expect((await button.textContent()).length).toBeLessThan(100);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const width of [320, 1180]) {
    await page.setViewportSize({ width, height: 820 });
    expect(await wide()).toBeLessThanOrEqual(0);
  }
});

test("nothing else yields what people say", async ({ page }) => {
  await held(page, `${HAS_IT}
    window.heard = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent && this.localName === "wat-telt") heard.push([event.type, event.bubbles, event.composed]);
      return dispatch.call(this, event);
    };`);
  await gives(page);
  await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
  const heard = await page.evaluate(() => window.heard);
  expect(new Set(heard.map(([type]) => type))).toEqual(new Set(["wat-telt-ready", "wat-telt-unsaved", "wat-telt-give"]));
  expect(heard.every(([, bubbles, composed]) => !bubbles && !composed)).toBe(true);
});

test("a conversation with earlier moments is shown whole before it goes", async ({ page }) => {
  await visit(page, { script: HAS_IT, body: element() });
  const file = conversation((file, moment) => {
    file.momenten.unshift({ ...moment, id: "m0", datum: "2026-01-14", hierGaatHetOver: { van: ["p1"], tekst: "Vorig jaar." } });
  });
  await openFile(page, fileOf(text(file)));
  await button(page, "Verder met dit gesprek").click();
  await expect(row(page, "Op pad")).toBeVisible();
  await go(page, "Samen lezen");
  await give(page).click();
  await expect(dialog(page)).toContainText("Vorig jaar.");
  await expect(dialog(page)).toContainText("De avonden.");
  await button(dialog(page), "Ja, geef dit").click();
  await expect(dialog(page)).toContainText(`${NAME} heeft het.`);
  expect(JSON.parse((await given(page)).file.text).momenten).toHaveLength(2);
});
