// Taking back what was typed, in the box itself: the same steps as "Stap terug", and what stands in a
// box is always what stands in the conversation.
import { expect, test } from "./watch.mjs";
import { board, box, button, go, more, notice, row, start, turn } from "./walk.mjs";

const QUESTION = "Waar wilt u het over hebben?";
const WORDS = ["Ik wil weer zelf ", "naar mijn ", "zus."];

const caret = (box) => box.evaluate((it) => [it.selectionStart, it.selectionEnd]);

/** What stands on the strip at the top of the next screen, which is what the conversation has. */
async function expectSaid(page, text) {
  await go(page, "Kiezen");
  await expect(page.locator(".about-words")).toHaveText(text);
  await go(page, "Beginnen");
}

test("Ctrl+Z in a box takes back the last words and no more", async ({ page }) => {
  await start(page);
  const question = box(page, QUESTION);
  const left = WORDS[0] + WORDS[1];
  await question.focus();
  for (const words of WORDS) await page.keyboard.insertText(words);
  await expect(question).toHaveValue(WORDS.join(""));
  await page.keyboard.press("Control+z");
  await expect(question).toBeFocused();
  await expect(question).toHaveValue(left);
  expect(await caret(question)).toEqual([left.length, left.length]);
  await page.keyboard.press("Control+Shift+z");
  await expect(question).toHaveValue(WORDS.join(""));
  await button(page, "Stap terug").click();
  await expect(question).toHaveValue(left);
  await expectSaid(page, left.trim());
});

test("the caret is where the step was, also in the middle", async ({ page }) => {
  await start(page);
  const question = box(page, QUESTION);
  await question.fill("Ik mis mijn zus.");
  await question.evaluate((it) => it.setSelectionRange(7, 7));
  await page.keyboard.insertText("ook ");
  await page.keyboard.press("Control+z");
  await expect(question).toHaveValue("Ik mis mijn zus.");
  expect(await caret(question)).toEqual([7, 7]);
  await page.keyboard.insertText("heel ");
  await expect(question).toHaveValue("Ik mis heel mijn zus.");
});

const TOO_LONG = "Hier past niet meer tekst. Wat er stond, staat er nog. Neem een korter stuk.";

test("a megabyte that is pasted stays on the clipboard, and what stood there stays there", async ({ page }) => {
  await start(page);
  const question = box(page, QUESTION);
  await question.fill("Ik mis mijn zus.");
  await page.evaluate(() => {
    const copied = document.body.appendChild(document.createElement("textarea"));
    copied.value = "lang ".repeat(200_000);
    copied.select();
    document.execCommand("copy");
    copied.remove();
    document.querySelector("wat-telt").addEventListener("input", () => { window.laidOut = true; });
  });
  await question.press("End");
  await question.press("Control+v");
  await expect(notice(page, TOO_LONG)).toBeVisible();
  await expect(question).toHaveValue("Ik mis mijn zus.");
  expect(await page.evaluate(() => window.laidOut)).toBeUndefined();
  await expectSaid(page, "Ik mis mijn zus.");
});

test("a place for words takes ten pages; the letter after that does not come in", async ({ page }) => {
  await start(page);
  const question = box(page, QUESTION);
  await question.focus();
  await page.keyboard.insertText("lang ".repeat(4_000));
  await expect(question).toHaveValue("lang ".repeat(4_000));
  await page.keyboard.insertText("e");
  await expect(notice(page, TOO_LONG)).toBeVisible();
  await expect(question).toHaveValue("lang ".repeat(4_000));
  await question.press("Backspace");
  await expect(question).toHaveValue("lang ".repeat(4_000).slice(0, -1));
});

test("the browser's own way back is ours too", async ({ page }) => {
  await start(page);
  const question = box(page, QUESTION);
  await question.fill("Een");
  await question.fill("Een twee drie vier vijf zes zeven acht");
  await page.evaluate(() => document.execCommand("undo"));
  await expect(question).toHaveValue("Een");
  await page.evaluate(() => document.execCommand("redo"));
  await expect(question).toHaveValue("Een twee drie vier vijf zes zeven acht");
  await expectSaid(page, "Een twee drie vier vijf zes zeven acht");
});

test("after somebody else is at turn, nothing that was typed before comes back in a box", async ({ page }) => {
  await board(page, ["Wonen"], ["Henk"]);
  await more(page, "Wonen");
  const words = box(page, "Woorden bij Wonen");
  await words.fill("Te klein.");
  await words.fill("");
  await turn(page, "Henk");
  await more(page, "Wonen");
  await words.focus();
  await page.keyboard.press("Control+z");
  await page.evaluate(() => document.execCommand("undo"));
  await expect(words).toHaveValue("");
});

test("a name and a word of one's own are taken back in their boxes", async ({ page }) => {
  await start(page);
  await button(page, "Verander, Ik").click();
  const name = box(page, "Naam");
  await name.fill("Truus");
  await name.press("Backspace");
  await page.keyboard.press("Control+z");
  await expect(name).toHaveValue("Truus");
  await button(page, "Klaar").click();
  await go(page, "Kiezen");
  await button(page, "Iets anders").click();
  const own = box(page, "Wat telt er nog meer?");
  await own.fill("Onze hondd");
  await own.press("Backspace");
  await page.keyboard.press("Control+z");
  await expect(own).toHaveValue("Onze hondd");
  await page.keyboard.press("Control+z");
  await expect(own).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await own.press("Backspace");
  await expect(own).toHaveValue("Onze hond");
  await own.press("Enter");
  await expect(button(page, "Onze hond")).toHaveAttribute("aria-pressed", "true");
});

test("a step back that changed another screen goes there", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await board(page, ["Wonen"]);
  await go(page, "Blocnote");
  await button(page, "Schrijf erbij").click();
  await box(page, "In uw eigen woorden").fill("Bellen.");
  await button(page, "Klaar").click();
  await go(page, "Bord");
  await button(page, "Stap terug").click();
  await expect(page.getByRole("heading", { name: "Blocnote" })).toBeVisible();
  await expect(page.getByText("Bellen.")).toHaveCount(0);
});

test("beside the board a note is seen to go, and people stay where they are", async ({ page }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await board(page, ["Wonen"]);
  await button(page, "Schrijf erbij").click();
  await box(page, "In uw eigen woorden").fill("Bellen.");
  await button(page, "Klaar").click();
  await button(page, "Stap terug").click();
  await expect(page.getByText("Bellen.")).toHaveCount(0);
  await expect(row(page, "Wonen")).toBeVisible();
});
