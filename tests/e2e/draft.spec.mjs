// Nothing is lost by accident: what lies on the device comes back, and is offered without a name.
import { readFileSync } from "node:fs";
import { HER, HIM, JEANNETTE, QUESTION, begin, choosing, laying, mouse, words } from "./case.mjs";
import {
  notice, NOTHING_KEPT, addPerson, board, box, button, choose, forget, go, kept, lay, more, offer, offered, onDevice,
  row, slider, start, turn, wordsOnDevice,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** As a board before this one kept it. */
const OLD = JSON.stringify({
  soort: "wat-telt-klad", versie: 1, gewijzigd: Date.now(), scherm: "beginnen", aanZet: "p1",
  omgedraaid: [], zonderFiche: [], vanHetBord: [], vanTafel: [],
  gesprek: {
    soort: "wat-telt-gesprek", versie: 1, gemaaktMet: "wat-telt 0.1.0", id: "oud", taal: "nl", aanspreekvorm: "u",
    deelnemers: [{ id: "p1", bewoner: true, vorm: "cirkel" }],
    momenten: [{
      id: "m1", datum: "2027-01-14", aanTafel: [{ wie: "p1", naam: "" }], bord: [], blocnote: [],
      hierGaatHetOver: { tekst: "De avonden", van: ["p1"] },
    }],
  },
});

const DAY = 24 * 60 * 60 * 1000;

const today = () => new Intl.DateTimeFormat("nl-NL", {
  day: "numeric", month: "long", timeZone: "Europe/Amsterdam" }).format(new Date());

/** What is on the screen for whoever sees or hears it. */
const shown = (page) => page.getByRole("main").ariaSnapshot();

/** Writes what it is about, and waits until the device has it: a reload may come at once. */
async function write(page, words) {
  await box(page, "Waar wilt u het over hebben?").fill(words);
  await expect.poll(() => wordsOnDevice(page)).toContain(words);
}

async function reload(page) {
  await page.reload();
  await expect(button(page, "Begin")).toBeVisible();
}

test("after a reload in the middle, a conversation is offered by its day alone", async ({ page }) => {
  await start(page);
  const hand = mouse(page);
  await begin(page, hand);
  await choosing(page, hand);
  await reload(page);
  await expect(offer(page)).toContainText(`Er ligt nog een gesprek van ${today()}.`);
  const whole = await page.locator("body").ariaSnapshot();
  for (const words of [HER, HIM, JEANNETTE, QUESTION, "Haar", "scootmobiel"]) {
    expect(whole).not.toContain(words);
  }
  await expect(offer(page)).not.toContainText(/u het over hebben|partner/);
});

test("\"Verder\" brings everything back, also what lies face down and what was taken off", async ({
  page,
}) => {
  test.slow();
  await start(page);
  const hand = mouse(page);
  await begin(page, hand);
  await choosing(page, hand);
  await laying(page, hand);
  await words(page, hand);
  await more(page, "Op pad");
  await button(page, "Draai om, Op pad").click();
  await more(page, "Mijn dag");
  await button(page, "Van het bord, Mijn dag").click();
  await expect(row(page, "Mijn dag")).toHaveCount(0);
  await turn(page, HIM);
  const before = await shown(page);
  await reload(page);
  await offered(offer(page), "Verder").click();
  await expect(row(page, "Op pad")).toBeVisible();
  expect(await shown(page)).toBe(before);
  await turn(page, HER);
  await button(page, "Laat mijn fiche zien, Op pad").click();
  await expect(slider(page, "Op pad", HER)).toHaveValue("80");
  await choose(page, "Mijn dag");
  await go(page, "Bord");
  await expect(slider(page, "Mijn dag", HER)).toHaveValue("35");
  await expect(page.getByText(QUESTION)).toBeVisible();
});

test("what was typed a moment before a reload is there again", async ({ page }) => {
  await start(page);
  await write(page, "De avonden");
  await box(page, "Waar wilt u het over hebben?").pressSequentially(" zijn lang");
  await page.reload();
  await offered(offer(page), "Verder").click();
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden zijn lang");
});

test("a conversation in which nothing was said leaves nothing on the device", async ({ page }) => {
  await start(page);
  for (const screen of ["Kiezen", "Bord", "Blocnote", "Samen lezen"]) await go(page, screen);
  expect(await kept(page)).toEqual(NOTHING_KEPT);
  await reload(page);
  await expect(offer(page)).toHaveCount(0);
});

test("\"Wissen\" takes the offered conversation off the device", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await reload(page);
  await forget(page);
  await expect(offer(page)).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual(NOTHING_KEPT);
  await reload(page);
  await expect(offer(page)).toHaveCount(0);
});

test("a new conversation beside an offered one: both are offered, each with its own name", async ({ page }) => {
  const question = box(page, "Waar wilt u het over hebben?");
  await start(page);
  await write(page, "Het eerste gesprek");
  await reload(page);
  await write(page, "Het tweede gesprek");
  await offered(page, "Verder").click();
  await expect(question).toHaveValue("Het eerste gesprek");
  // What lay on the table is offered in its place.
  await offered(page, "Verder").click();
  await expect(question).toHaveValue("Het tweede gesprek");
  await reload(page);
  await expect(offer(page)).toHaveCount(2);
  await button(page, `Verder, ${today()}, de tweede`).click();
  await expect(question).toHaveValue("Het eerste gesprek");
  await reload(page);
  await forget(page, page.getByRole("group", { name: /, de eerste$/ }));
  await expect(offer(page)).toHaveCount(1);
  await reload(page);
  await offered(page, "Verder").click();
  await expect(question).toHaveValue("Het tweede gesprek");
});

test("a conversation that two days agree on is untouched for seven is wiped, and that is said", async ({
  page,
}) => {
  await start(page);
  await write(page, "De avonden");
  const day = today();
  const now = Date.now();
  for (const days of [6.9, 7.1, 7.1]) {
    await page.clock.setFixedTime(now + days * DAY);
    await reload(page);
    await expect(offer(page)).toContainText(day);
  }
  await page.clock.setFixedTime(now + 8.1 * DAY);
  await reload(page);
  await expect(notice(page, "zeven dagen niets gedaan")).toContainText(`Aan het gesprek van ${day}`);
  await expect(offer(page)).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual(NOTHING_KEPT);
  await reload(page);
  await expect(page.getByText("zeven dagen niets gedaan")).toHaveCount(0);
});

test("a clock that was wrong once wipes nothing", async ({ page }) => {
  const now = Date.now();
  await page.clock.setFixedTime(0); // and then today twice, eight days ahead, and back again
  await start(page);
  await write(page, "De avonden");
  for (const days of [0, 0, 8, 1]) {
    await page.clock.setFixedTime(now + days * DAY);
    await reload(page);
    await offered(offer(page), "Verder").click();
    await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden");
  }
});

test("going on with a conversation makes it seven days young again", async ({ page }) => {
  await start(page);
  await write(page, "De avonden");
  const now = Date.now();
  await page.clock.setFixedTime(now + 5 * DAY);
  await reload(page);
  await offered(offer(page), "Verder").click();
  await page.clock.setFixedTime(now + 11 * DAY);
  await reload(page);
  await expect(offer(page)).toBeVisible();
});

/** Makes the newest of two writings, or both, something else than was written. */
const flip = (page, all) => page.evaluate(async (all) => {
  const done = (asked) => new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
  const database = await done(indexedDB.open("wat-telt"));
  const rows = database.transaction("gesprekken", "readwrite").objectStore("gesprekken");
  for (const [id, part] of await done(rows.getAllKeys())) {
    const row = await done(rows.get([id, part]));
    if (!row.sealed || (!all && part !== "1")) continue;
    new Uint8Array(row.sealed)[20] ^= 1;
    await done(rows.put(row, [id, part]));
  }
  database.close();
}, all);

async function twice(page) {
  await start(page);
  await write(page, "De avonden");
  await addPerson(page, "Henk");
  await expect.poll(() => wordsOnDevice(page)).toContain("Henk");
}

test("one bit that flipped in the last writing costs the last act alone", async ({ page }) => {
  await start(page);
  await write(page, "De avonden");
  await addPerson(page, "Henk");
  await expect.poll(() => wordsOnDevice(page)).toContain("Henk");
  await flip(page, false);
  await reload(page);
  await offered(offer(page), "Verder").click();
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden");
});

test("what cannot be read is never deleted: it is saved as a file, and goes when people say so", async ({
  page,
}) => {
  await twice(page);
  await flip(page, true);
  for (let again = 0; again < 2; again += 1) {
    await reload(page);
    await expect(offer(page)).toContainText("Er ligt nog een gesprek dat dit bord niet kan lezen.");
  }
  const coming = page.waitForEvent("download");
  await offered(offer(page), "Bewaren als bestand").click();
  expect(readFileSync(await (await coming).path(), "utf8")).not.toBe("");
  await button(page, "Begin").click();
  await button(page, "Wonen").click();
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  await go(page, "Beginnen");
  await forget(page);
  await reload(page);
  await expect(offer(page)).toHaveCount(1);
  await expect(offer(page)).toContainText(today());
});

test("a draft of a newer board is put aside with its words, and lies there for that board", async ({ page }) => {
  await start(page);
  await page.evaluate(() => localStorage.setItem("wat-telt.klad.later",
    JSON.stringify({ soort: "wat-telt-klad", versie: 99, gesprek: "De avonden" })));
  await reload(page);
  await expect(offer(page)).toContainText("dat dit bord niet kan lezen");
  const coming = page.waitForEvent("download");
  await offered(offer(page), "Bewaren als bestand").click();
  expect(readFileSync(await (await coming).path(), "utf8")).toContain("De avonden");
  expect(Object.keys((await kept(page)).local)).toEqual(["wat-telt.klad.later"]);
});

for (const [called, script] of [
  ["throws", () => { Storage.prototype.getItem = () => { throw new Error("no"); }; }],
  ["is empty", () => { Storage.prototype.getItem = () => ""; }],
]) {
  test(`a device that ${called} once when it is asked, keeps what lies there`, async ({ page }) => {
    await start(page);
    await page.evaluate((draft) => localStorage.setItem("wat-telt.klad.oud", draft), OLD);
    const broken = await page.context().newPage();
    await broken.addInitScript(script);
    await start(broken);
    await expect(offer(broken)).toBeVisible();
    await broken.close();
    await reload(page);
    await offered(offer(page), "Verder").click();
    await go(page, "Beginnen");
    await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden");
  });
}

test("a draft of a board before this one is offered, and lies here as it does from now on", async ({ page }) => {
  await start(page);
  await page.evaluate((draft) => localStorage.setItem("wat-telt.klad.oud", draft), OLD);
  await reload(page);
  await expect(offer(page)).toContainText("14 januari");
  await offered(offer(page), "Verder").click();
  await expect.poll(async () => (await kept(page)).local).toEqual({});
  expect(await wordsOnDevice(page)).toContain("De avonden");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("avonden");
});

test("two boards on one page keep two conversations", async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    const other = document.createElement("wat-telt");
    other.setAttribute("storage", "device");
    document.body.append(other);
  });
  const question = box(page, "Waar wilt u het over hebben?");
  await expect(question).toHaveCount(2);
  await question.first().fill("Het ene");
  await question.last().fill("Het andere");
  await expect.poll(() => onDevice(page)).toHaveLength(2);
  await expect(question.first()).toHaveValue("Het ene");
});

test("a step of the keys on the board is on the device at once", async ({ page }) => {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 30);
  await slider(page, "Wonen").press("ArrowRight");
  await reload(page);
  await offered(offer(page), "Verder").click();
  await expect(slider(page, "Wonen")).toHaveValue("35");
});

test("what is taken back and done again at once stays, however often", async ({ page }) => {
  await start(page);
  await choose(page, "Wonen");
  for (let times = 0; times < 12; times += 1) {
    await page.keyboard.press("Control+z");
    await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "false");
    await page.keyboard.press("Control+Shift+z");
    await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
  }
  await expect.poll(() => wordsOnDevice(page)).toContain("wonen");
  await expect(notice(page, "gewist")).toHaveCount(0);
});

test("a conversation that is wiped and written again in one go lies there, and was wiped by nobody", async ({ page }) => {
  await page.goto("/leeg-bord.html");
  const told = await page.evaluate(async () => {
    const { Keeper, isKept } = await import("/wat-telt-keep.js");
    const told = [];
    const keeper = new Keeper({ getAttribute: (name) => (name === "storage" ? "device" : null) }, (what) => told.push(what));
    const gone = [];
    for (let times = 0; times < 8; times += 1) {
      keeper.write("een", "", `de avonden ${times}`);
      gone.push(keeper.forget("een"));
      keeper.write("een", "", `de ochtenden ${times}`);
    }
    const all = await Promise.all(gone);
    await isKept();
    const found = await keeper.look();
    await keeper.end();
    return { told, all, found };
  });
  expect(new Set(told.told)).toEqual(new Set(["kept"]));
  expect(new Set(told.all)).toEqual(new Set([true]));
  expect(JSON.stringify(told.found)).toContain("de ochtenden 7");
  expect(JSON.stringify(told.found)).not.toContain("avonden");
});
