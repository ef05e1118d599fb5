// Reading aloud, with a voice that the test plays.
import { DUTCH, voices } from "./voices.mjs";
import { box, board, button, choose, end, go, more, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const ENGLISH = { name: "Amy", lang: "en-GB", localService: true };
const AWAY = { name: "Cloud", lang: "nl-NL", localService: false };

const aloud = (page) => button(page, "Lees voor");
const said = (page) => page.evaluate(() => window.said);
const texts = async (page) => (await said(page)).map((one) => one.text);
const finish = (page) => page.evaluate(() => window.speaking.onend(new Event("end")));
const controls = (page) => page.getByRole("group", { name: "Voorlezen" });

test("it is offered only where the device has a voice of its own", async ({ page }) => {
  await voices(page, [AWAY, ENGLISH]);
  await start(page);
  await expect(aloud(page)).toHaveCount(0);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("English");
  await expect(button(page, "Read aloud")).toBeVisible();
});

test("a whole screen is read, in its order, by the voice on board", async ({ page }) => {
  await voices(page, [AWAY, DUTCH]);
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("Hoe gaat het nu? Met de scootmobiel.");
  await aloud(page).click();
  await expect.poll(() => texts(page)).toContain("U kiest zelf wie het krijgt.");
  await expect(controls(page)).toHaveCount(0);
  const all = await texts(page);
  expect(all[0]).toBe("Waar wilt u het over hebben?");
  expect(all).toContain("Hoe gaat het nu?");
  expect(all).toContain("Met de scootmobiel.");
  expect(all.join(" ")).toContain("Een gesprek, geen test. Wat u zegt, kan niet fout zijn.");
  expect(all.join(" ")).not.toMatch(/Alles wissen|Stap terug|Openen/);
  expect(new Set((await said(page)).map((one) => one.voice))).toEqual(new Set(["Femke"]));
});

test("a face is read as a place, and a face-down one not at all", async ({ page }) => {
  await voices(page, [DUTCH]);
  await board(page, ["Wonen", "Geld"]);
  await end(page, "Wonen", "blije").click();
  await end(page, "Geld", "verdrietige").click();
  await more(page, "Geld");
  await button(page, "Draai om, Geld").click();
  await button(page, "Lees voor, Wonen").click();
  await expect.poll(() => texts(page)).toEqual(["Wonen", "Wonen, mijn fiche: bij de blije smiley."]);
  await page.evaluate(() => { window.said = []; });
  await button(page, "Lees voor, Geld").click();
  await expect.poll(() => texts(page)).toEqual(["Geld"]);
});

test("a card, its questions and a note are read by themselves", async ({ page }) => {
  await voices(page, [DUTCH]);
  await start(page);
  await go(page, "Kiezen");
  await button(page, "Lees voor, Wonen").click();
  await expect.poll(() => texts(page)).toEqual(["Wonen"]);
  await button(page, "Waar gaat Wonen over?").click();
  await page.getByRole("dialog").getByRole("button", { name: "Lees voor, Waar gaat Wonen over?" }).click();
  await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(4);
  await button(page, "Sluiten").click();
  await go(page, "Blocnote");
  await button(page, "Schrijf erbij").click();
  await box(page, "In uw eigen woorden").fill("Ik bel mijn zus.");
  await button(page, "Klaar").click();
  await page.evaluate(() => { window.said = []; });
  await page.getByRole("button", { name: /^Lees voor, briefje/ }).click();
  await expect.poll(() => texts(page)).toContain("Ik bel mijn zus.");
});

test("it stops, and goes slower and faster, at any moment", async ({ page }) => {
  await voices(page, [DUTCH], { hold: true });
  await start(page);
  await aloud(page).click();
  await expect(controls(page)).toBeVisible();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await button(page, "Langzamer").click();
  await expect.poll(() => texts(page)).toHaveLength(2);
  const [first, again] = await said(page);
  expect(again.text).toBe(first.text);
  expect(again.rate).toBeLessThan(first.rate);
  await finish(page);
  await expect.poll(() => texts(page)).toHaveLength(3);
  await button(page, "Stop").click();
  await expect(controls(page)).toHaveCount(0);
  await aloud(page).click();
  await expect(controls(page)).toBeVisible();
  await button(page, "Even rust").click();
  await expect.poll(() => page.evaluate(() => window.speaking)).toBeNull();
  await expect(button(page, "Stop")).toHaveCount(0);
});

test("what is being read is marked", async ({ page }) => {
  await voices(page, [DUTCH], { hold: true });
  await start(page);
  await aloud(page).click();
  await expect.poll(() => page.evaluate(() =>
    [...CSS.highlights.get("wat-telt-reading") ?? []].map(String).join())).toBe("Waar wilt u het over hebben?");
  await button(page, "Stop").click();
  expect(await page.evaluate(() => CSS.highlights.has("wat-telt-reading"))).toBe(false);
});

test("a voice that stops in the middle is said to, and nothing is lost", async ({ page }) => {
  await voices(page, [DUTCH], { hold: true });
  await start(page);
  await box(page, "Waar wilt u het over hebben?").fill("De avonden.");
  await aloud(page).click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await page.evaluate(() => window.speaking.onerror({ error: "synthesis-failed" }));
  await expect(page.getByText("Het voorlezen is gestopt. Alles ligt er nog.", { exact: false })).toBeVisible();
  await button(page, "Stop").click();
  await expect(controls(page)).toHaveCount(0);
  await expect(box(page, "Waar wilt u het over hebben?")).toHaveValue("De avonden.");
});

test("after a voice that stopped, the first press reads again", async ({ page }) => {
  await voices(page, [DUTCH], { hold: true });
  await start(page);
  await aloud(page).click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await page.evaluate(() => window.speaking.onerror({ error: "synthesis-failed" }));
  await expect(page.getByText("Het voorlezen is gestopt.", { exact: false })).toBeVisible();
  await aloud(page).click();
  await expect.poll(() => texts(page)).toHaveLength(2);
  await expect(page.getByText("Het voorlezen is gestopt.", { exact: false })).toBeHidden();
});

test("words are read in the language they were written in, or not at all", async ({ page }) => {
  await voices(page, [DUTCH, ENGLISH]);
  await start(page);
  await choose(page, "Wonen");
  await page.evaluate(() => {
    const heading = document.querySelector("wat-telt").shadowRoot.querySelector("h1");
    const words = Object.assign(document.createElement("p"), { lang: "en", textContent: "My house." });
    heading.after(words, Object.assign(document.createElement("p"), { lang: "ar", textContent: "بيتي." }));
  });
  await aloud(page).click();
  await expect.poll(() => texts(page)).toContain("My house.");
  await expect(controls(page)).toHaveCount(0);
  const all = await said(page);
  expect(all.find((one) => one.text === "My house.").voice).toBe("Amy");
  expect(all.map((one) => one.text)).not.toContain("بيتي.");
});
