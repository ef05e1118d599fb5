// The board of then beside that of now (R27): only when it is asked for, after the new fiches, for
// everyone their own first, and nothing of it said about anybody.
import { HER, HIM } from "./case.mjs";
import { THIRD, agreed, dialog, openEarlier, outline, outlines, today, went } from "./back.mjs";
import { thirdMoment, twoMoments } from "./earlier.mjs";
import { bar, text } from "./files.mjs";
import { byHand, drawing, line } from "./pen.mjs";
import { Fingers, TABLET, touchscreen } from "./touch.mjs";
import {
  box, button, choose, door, forget, go, lay, more, offered, row, rowNames, save, slider, start, turn,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const JULY = "14 juli 2027";
const JANUARY = "14 januari 2027";
const LAY_BESIDE = "Leg het bord van toen ernaast";

/** All that the page has of the board. */
const everything = (page) => page.evaluate(() =>
  document.querySelector("wat-telt").shadowRoot.querySelector("main").outerHTML);

test("a file of an earlier conversation asks what to do, and shows nothing of its board", async ({ page }) => {
  await start(page);
  await openEarlier(page, text(twoMoments()));
  await expect(dialog(page)).toHaveAccessibleName(`Een eerder gesprek, van ${JULY}`);
  for (const name of ["Lezen", "Verder met dit gesprek", "Samen terugkijken", "Niet openen"]) {
    await expect(button(dialog(page), name)).toBeVisible();
  }
  const page_ = await page.evaluate(() => document.querySelector("wat-telt").shadowRoot.innerHTML);
  for (const trace of ["Mensen om me heen", "Ik mis mijn zus.", HER, "Een hek om de tuin."]) {
    expect(page_).not.toContain(trace);
  }
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("");
});

test("\"Lezen\" opens the story, \"Verder met dit gesprek\" the same moment", async ({ page }) => {
  await start(page);
  await openEarlier(page, text(twoMoments()));
  await button(dialog(page), "Lezen").click();
  await expect(page.getByRole("heading", { name: "Ons verhaal" })).toBeVisible();
  await page.reload();
  await forget(page);
  await openEarlier(page, text(twoMoments()));
  await button(dialog(page), "Verder met dit gesprek").click();
  await expect(slider(page, "Wonen", HER)).toHaveValue("15");
  await go(page, "Samen lezen");
  expect((await save(page)).file).toEqual(twoMoments());
});

test("a new moment begins with what was agreed, and with nothing chosen, laid or filled in", async ({ page }) => {
  await thirdMoment(page);
  await expect(agreed(page, JULY)).toBeVisible();
  await expect(agreed(page, JANUARY)).toHaveCount(0); // it was let go
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("textbox").filter({ hasText: /./ })).toHaveCount(0);
  await go(page, "Beginnen");
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("");
  await expect(page.getByText("De zomer.")).toBeVisible();
  await go(page, "Kiezen");
  const cards = page.getByRole("group", { name: "Kaarten" });
  await expect(cards.getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(button(page, "Wonen")).toHaveAccessibleDescription("vorige keer gekozen");
  await expect(button(page, "Geld")).toHaveAccessibleDescription("");
});

test("the board of then is nowhere in the page before it is asked for", async ({ page }) => {
  await thirdMoment(page, ["Mensen om me heen", "Op pad"]);
  await expect(button(page, LAY_BESIDE)).toHaveCount(0);
  await lay(page, "Mensen om me heen", 90, HER);
  await expect(button(page, LAY_BESIDE)).toHaveCount(0);
  const before = await everything(page);
  expect(before).not.toMatch(/class="[^"]*\bthen\b|only-then|Gezin en familie/);
  await lay(page, "Op pad", 20, HER);
  // All of hers lie: now it can be asked for, and still lies nowhere.
  await expect(button(page, LAY_BESIDE)).toBeVisible();
  await expect(outlines(page)).toHaveCount(0);
  expect(await everything(page)).not.toMatch(/class="[^"]*\bthen\b|only-then/);
  await button(page, LAY_BESIDE).click();
  await expect(outline(page, "Mensen om me heen", HER, JULY)).toHaveAccessibleName(/: meer naar de verdrietige smiley$/);
  await expect(row(page, "Wonen").getByText("vorige keer gekozen")).toBeVisible();
  await expect(row(page, "Op pad").getByText("nu gekozen")).toBeVisible();
  await expect(row(page, "Mensen om me heen").getByText("ook vorige keer gekozen")).toBeVisible();
  await expect(slider(page, "Mensen om me heen", HER)).toHaveValue("90");
  await button(page, "Leg het bord van toen weg").click();
  await expect(button(page, LAY_BESIDE)).toBeFocused();
  expect(await everything(page)).not.toMatch(/class="[^"]*\bthen\b|only-then/);
});

test("only the resident says \"Klaar met leggen\"; then others look at theirs, or at all", async ({ page }) => {
  await thirdMoment(page, ["Mensen om me heen", "Geld"]);
  await lay(page, "Mensen om me heen", 90, HER);
  await turn(page, HIM);
  await expect(button(page, "Klaar met leggen")).toHaveCount(0);
  await expect(button(page, LAY_BESIDE)).toHaveCount(0);
  await turn(page, HER);
  await button(page, "Klaar met leggen").click();
  await expect(button(page, LAY_BESIDE)).toBeFocused();
  await button(page, LAY_BESIDE).click();
  await expect(outline(page, "Mensen om me heen", HER, JULY)).toBeVisible();
  await expect(outline(page, "Mensen om me heen", HIM, JULY)).toHaveCount(0);
  await turn(page, HIM);
  await expect(outline(page, "Mensen om me heen", HIM, JULY)).toBeVisible();
  await expect(outline(page, "Mensen om me heen", HER, JULY)).toHaveCount(0);
  await button(page, "Van iedereen").click();
  await expect(button(page, "Van iedereen")).toHaveAttribute("aria-pressed", "true");
  await expect(outlines(page)).toHaveCount(3);
});

test("a step goes to the moment before or after, and no further than there is", async ({ page }) => {
  await thirdMoment(page, ["Mensen om me heen"]);
  await lay(page, "Mensen om me heen", 90, HER);
  await button(page, LAY_BESIDE).click();
  const days = page.getByRole("status").filter({ hasText: "naast" });
  await expect(days).toHaveText(`${JULY} naast ${THIRD}`);
  await button(page, "Volgend moment").press("Enter");
  await expect(days).toHaveText(`${JULY} naast ${THIRD}`);
  await button(page, "Vorig moment").click();
  await expect(days).toHaveText(`${JANUARY} naast ${THIRD}`);
  await expect(outline(page, "Mensen om me heen", HER, JANUARY)).toHaveAccessibleName(/: dicht bij de verdrietige smiley$/);
  await expect(row(page, "Mensen om me heen").getByText(`ook op ${JANUARY} gekozen`)).toBeVisible();
  await expect(row(page, "Gezin en familie").getByText(`op ${JANUARY} gekozen`)).toBeVisible();
  await expect(page.getByText("vorige keer gekozen")).toHaveCount(0);
  await button(page, "Vorig moment").press("Enter");
  await expect(days).toHaveText(`${JANUARY} naast ${THIRD}`);
});

/** How many outlines are on their way. */
const moving = (page) => page.evaluate(() => {
  const root = document.querySelector("wat-telt").shadowRoot;
  return [...root.querySelectorAll(".fiche.then")].flatMap((one) => one.getAnimations()).length;
});

/** The outlines are on their way from one moment to the other until `arrive` of the page is called. */
async function onTheirWay(page) {
  await today(page, THIRD); // before the timer: the clock of the test brings its own
  await page.addInitScript((moves) => {
    const real = window.setTimeout;
    window.setTimeout = (act, ms, ...rest) => {
      if (ms !== moves) return real(act, ms, ...rest);
      window.arrive = act;
      return 0;
    };
  }, 1600);
  await thirdMoment(page, ["Mensen om me heen"]);
  await lay(page, "Mensen om me heen", 90, HER);
  await button(page, LAY_BESIDE).click();
  await expect(button(page, "Zet stil")).toBeDisabled();
  await button(page, "Vorig moment").click();
  await expect(button(page, "Zet stil")).toBeEnabled();
}

test("outlines move from one moment to the other, until \"Zet stil\"", async ({ page }) => {
  await onTheirWay(page);
  await button(page, "Zet stil").click();
  await expect(button(page, "Zet stil")).toBeDisabled();
  await expect(button(page, "Zet stil")).toBeFocused();
  expect(await moving(page)).toBe(0);
  await expect(outline(page, "Mensen om me heen", HER, JANUARY)).toBeVisible();
});

test("where they arrive, there is nothing left to stand still", async ({ page }) => {
  await onTheirWay(page);
  await page.evaluate(() => window.arrive());
  await expect(button(page, "Zet stil")).toBeDisabled();
});

test("who wants less motion sees outlines jump", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await thirdMoment(page, ["Mensen om me heen"]);
  await lay(page, "Mensen om me heen", 90, HER);
  await button(page, LAY_BESIDE).click();
  await button(page, "Vorig moment").click();
  await expect(outline(page, "Mensen om me heen", HER, JANUARY)).toBeVisible();
  expect(await moving(page)).toBe(0);
  await expect(button(page, "Zet stil")).toHaveCount(0);
});

test("a new fiche that lies face down does not show beside the board of then", async ({ page, browser }) => {
  const other = await browser.newPage({ locale: "nl-NL" });
  for (const [one, place] of [[page, 7], [other, 93]]) {
    await one.emulateMedia({ reducedMotion: "reduce" });
    await thirdMoment(one, ["Mensen om me heen"]);
    await lay(one, "Mensen om me heen", place, HER);
    await more(one, "Mensen om me heen");
    await button(one, "Draai om, Mensen om me heen").click();
    await button(one, LAY_BESIDE).click();
    await button(one, "Van iedereen").click();
    await expect(outlines(one)).toHaveCount(3);
    await expect(slider(one, "Mensen om me heen", HER)).toHaveCount(0);
  }
  expect(await everything(other)).toBe(await everything(page));
  for (const one of [page, other]) await turn(one, HIM);
  expect(await everything(other)).toBe(await everything(page));
  await other.close();
});

test("how it went is told by whoever was there, each in their own words", async ({ page }) => {
  await thirdMoment(page);
  await went(page, JULY, "Wonen").box.fill("Het hek staat er.");
  await went(page, JULY, "Wonen").choice("Dit blijft").check();
  await go(page, "Bord");
  await turn(page, HIM);
  await go(page, "Blocnote");
  await expect(went(page, JULY, "Wonen").box).toHaveValue("");
  await expect(agreed(page, JULY).getByText("Het hek staat er.")).toBeVisible();
  await went(page, JULY, "Wonen").box.fill("Ik zaagde de palen.");
  await go(page, "Samen lezen");
  const { file } = await save(page);
  expect(file.momenten[2].terugblik).toEqual([{ moment: "m2", briefje: "b2", teltNog: "blijft", gegaan: [
    { van: ["p1"], tekst: "Het hek staat er." }, { van: ["p2"], tekst: "Ik zaagde de palen." }] }]);
  expect(file.momenten.slice(0, 2)).toEqual(twoMoments().momenten);
});

test.describe("with a finger", () => {
  test.use(touchscreen(TABLET));

  test("how it went is written by hand, and stays", async ({ page }) => {
    await thirdMoment(page);
    const fingers = await Fingers.on(page);
    await byHand(page, "Hoe is het gegaan?, briefje over Wonen");
    await line(page, fingers);
    await button(page, "Klaar").tap();
    await expect(drawing(agreed(page, JULY))).toHaveCount(1);
    await page.reload();
    await offered(page, "Verder").tap();
    await expect(drawing(agreed(page, JULY))).toHaveCount(1);
    await go(page, "Samen lezen");
    await button(page, "Ons verhaal").tap();
    await expect(drawing(page.getByRole("article").first())).toHaveCount(1);
    const { file } = await save(page);
    expect(file.momenten[2].terugblik[0].gegaan[0].inkt.lijnen).toHaveLength(1);
  });
});

test("a second language stands beside, and breaks no name", async ({ page }) => {
  await thirdMoment(page);
  await go(page, "Beginnen");
  await page.getByRole("combobox", { name: "Tweede taal" }).selectOption("en");
  await expect(page.locator(".second:visible").first()).toBeVisible();
  await go(page, "Blocnote");
  await went(page, JULY, "Wonen").box.fill("Het hek staat er.");
  await went(page, JULY, "Wonen").choice("Dit hoeft niet meer").check();
  await choose(page, "Wonen");
  await go(page, "Bord");
  await button(page, "Klaar met leggen").click();
  await button(page, LAY_BESIDE).click();
  await expect(outline(page, "Wonen", HER, JULY)).toBeVisible();
  await button(page, "Van iedereen").click();
  await button(page, "Vorig moment").click();
  await button(page, "Leg het bord van toen weg").click();
  await go(page, "Samen lezen");
  await button(page, "Ons verhaal").click();
  await expect(page.getByRole("heading", { name: "Ons verhaal" })).toBeVisible();
});

test("people and domains that are no more lie there as they were called then", async ({ page }) => {
  const content = text(twoMoments((file, moment) => {
    file.deelnemers.push({ id: "p3", bewoner: false, vorm: "zeshoek" });
    moment.aanTafel.push({ wie: "p3", naam: "Jeannette" });
    moment.bord.push(bar("oud-gebied", "Tuinieren", [{ van: "p1", plek: 0.5 }, { van: "p3", plek: 0.2 }]));
    moment.bord.push(bar("wonen-2", "Onze boot", [{ van: "p1", plek: 0.5 }]));
  }));
  await thirdMoment(page, [], content);
  await go(page, "Beginnen");
  await button(page, "Jeannette gaat van tafel").click();
  await choose(page, "Tuinieren");
  await go(page, "Bord");
  await lay(page, "Tuinieren", 60, HER);
  await button(page, LAY_BESIDE).click();
  await button(page, "Van iedereen").click();
  await expect(outline(page, "Tuinieren", "Jeannette", JULY)).toBeVisible();
  await expect(outline(page, "Onze boot", HER, JULY)).toBeVisible();
  expect(await rowNames(page)).toEqual(["Tuinieren"]);
});

test("moments without a board, and of the same day, are looked back at as any other", async ({ page }) => {
  const content = text(twoMoments((file, moment) => {
    moment.datum = "2027-01-14";
    delete moment.bord;
    delete moment.blocnote;
    delete file.momenten[0].blocnote;
    delete moment.terugblik;
  }));
  await thirdMoment(page, [], content);
  // Nothing was agreed: it begins with the question.
  await expect(door(page, "Beginnen")).toHaveAttribute("aria-current", "page");
  await choose(page, "Wonen");
  await go(page, "Bord");
  await button(page, "Klaar met leggen").click();
  await button(page, LAY_BESIDE).click();
  await expect(outlines(page)).toHaveCount(0);
  await button(page, "Vorig moment").click();
  await expect(outline(page, "Op pad", HER, JANUARY)).toBeVisible();
});
