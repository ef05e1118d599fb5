// The first screen is in the page itself: it is seen before any code is there, what people do on it is
// kept, and the board takes its place without a flash. Without scripts the page says what there is.
import { conversation, text } from "./files.mjs";
import { box, button, door, fileOf, holdUp, notice, running } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

test.use({ serviceWorkers: "block" });

const WASM = "**/wat-telt-app.wasm";
const QUESTION = "Waar wilt u het over hebben?";
const WAITS = "Het bord wordt klaargelegd.";
const FAILED = "Het bord kon niet geladen worden. Er is niets verloren. Probeer het nog een keer.";
const HOST = '<!doctype html><html lang="nl"><title>Gemeente</title><meta charset="utf-8">' +
  '<script type="module" src="wat-telt.js"></script><h1>Mijn gemeente</h1><wat-telt></wat-telt>';

/** Opens a page whose code comes when it is let. */
async function held(page, path = "/") {
  const comes = await holdUp(page, WASM);
  await page.goto(path, { waitUntil: "domcontentloaded" });
  return async () => {
    comes();
    await running(page);
  };
}

const language = (page) => page.getByRole("combobox", { name: "Taal", exact: true });

test("the question is seen and can be answered before the code is there, and the words stay", async ({ page }) => {
  const come = await held(page);
  await expect(page.getByRole("heading", { level: 1, name: QUESTION })).toBeVisible();
  await box(page, QUESTION).click();
  await page.keyboard.type("De avonden zijn lang");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowLeft");
  await come();
  await expect(box(page, QUESTION)).toBeFocused();
  await page.keyboard.type("nog te ");
  await expect(box(page, QUESTION)).toHaveValue("De avonden zijn nog te lang");
  await button(page, "Begin").click();
  await expect(page.getByText("De avonden zijn nog te lang")).toBeVisible();
});

test("a press before the code is there is answered by a calm word, and then does what it says", async ({ page }) => {
  const come = await held(page);
  await box(page, QUESTION).fill("De avonden");
  await button(page, "Begin").click();
  await expect(notice(page, WAITS)).toBeVisible();
  await come();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("De avonden")).toBeVisible();
  await expect(notice(page, WAITS)).toHaveCount(0);
});

test("a press before there is any script at all is kept", async ({ page }) => {
  const comes = await holdUp(page, "**/wat-telt.js");
  await page.goto("/", { waitUntil: "commit" });
  await box(page, QUESTION).fill("De avonden");
  await button(page, "Begin").click();
  comes();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("De avonden")).toBeVisible();
});

test("a button that only has the focus is not pressed", async ({ page }) => {
  const comes = await holdUp(page, "**/wat-telt.js");
  await page.goto("/", { waitUntil: "commit" });
  await box(page, QUESTION).focus();
  await page.keyboard.press("Tab");
  await expect(button(page, "Met de hand, Waar wilt u het over hebben?")).toBeFocused();
  comes();
  await page.waitForFunction(() => customElements.get("wat-telt"));
  await running(page);
  await expect(button(page, "Met de hand, Waar wilt u het over hebben?")).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a press by keyboard is kept as well", async ({ page }) => {
  const come = await held(page);
  await button(page, "Nog iemand").press("Enter");
  await come();
  await expect(box(page, "Naam")).toBeVisible();
});

test("a finger that is down while the board comes presses what it lies on", async ({ page }) => {
  const come = await held(page);
  const { x, y, width, height } = await button(page, "Begin").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  const came = page.waitForResponse(WASM);
  const stands = come();
  await (await came).finished();
  await page.mouse.up();
  await stands;
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
});

test("how people are spoken to, and the languages, are kept", async ({ page }) => {
  const come = await held(page);
  await page.getByRole("radio", { name: "je" }).check();
  await page.getByRole("combobox", { name: "Tweede taal" }).selectOption("pl");
  await come();
  await expect(page.getByRole("radio", { name: "je" })).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Waar wil je het over hebben?");
  await expect(page.getByRole("combobox", { name: "Tweede taal" })).toHaveValue("pl");
});

test("a language that is chosen before the code is there is spoken", async ({ page }) => {
  const come = await held(page);
  await language(page).selectOption("en");
  await come();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would you like to talk about?");
});

test("a file can be opened before the code is there", async ({ page }) => {
  const come = await held(page);
  const choosing = page.waitForEvent("filechooser");
  await button(page, "Openen").click();
  await (await choosing).setFiles(fileOf(text(conversation())));
  await come();
  await expect(page.getByRole("dialog")).toContainText("Niet openen");
});

test("a file that is dropped before the code is there is opened, and never takes the place of the page", async ({
  page,
}) => {
  const come = await held(page);
  const stayed = await button(page, "Begin").evaluate((begin, content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "gesprek.json", { type: "application/json" }));
    const how = { dataTransfer: data, bubbles: true, composed: true, cancelable: true };
    return ["dragover", "drop"].map((kind) => !begin.dispatchEvent(new DragEvent(kind, how)));
  }, text(conversation()));
  expect(stayed).toEqual([true, true]);
  await come();
  await expect(page.getByRole("dialog")).toContainText("Niet openen");
});

test("where the code does not come the words stay, and a second try goes where people were going", async ({
  page, watched,
}) => {
  watched.expects(/^Failed to load resource/);
  await page.route(WASM, (route) => route.abort());
  await page.goto("/", { waitUntil: "domcontentloaded" });
  await box(page, QUESTION).fill("De avonden");
  await button(page, "Begin").click();
  await expect(page.getByRole("alert")).toHaveText(FAILED);
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
  await page.unroute(WASM);
  await button(page, "Probeer opnieuw").click();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("De avonden")).toBeVisible();
});

test("nothing is filled in after a reload that people did not just type", async ({ page }) => {
  const come = await held(page);
  await box(page, QUESTION).fill("De avonden");
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(box(page, QUESTION)).toHaveValue("");
  await come();
  await expect(box(page, QUESTION)).toHaveValue("");
});

for (const [width, height] of [[1180, 820], [390, 844], [844, 390]]) {
  test(`nothing moves when the board takes its place, at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const come = await held(page);
    await page.evaluate(() => document.fonts.ready);
    const places = () => page.locator("wat-telt").evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll(".whole *")].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.localName, part.className.baseVal ?? part.className, x, y, width, height];
      }));
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts.push(value);
      }).observe({ type: "layout-shift" });
    });
    const before = await places();
    expect(before.length).toBeGreaterThan(100);
    await come();
    expect(await places()).toEqual(before);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

test("in another page the element shows the first screen too, and keeps what is done there", async ({ page }) => {
  await page.route("**/gemeente.html", (route) => route.fulfill({ contentType: "text/html", body: HOST }));
  const come = await held(page, "/gemeente.html");
  await box(page, QUESTION).fill("De avonden");
  await button(page, "Begin").click();
  await come();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("De avonden")).toBeVisible();
});

test("an element that leaves the page before the board stands comes back with the words", async ({ page }) => {
  const come = await held(page);
  await box(page, QUESTION).fill("De avonden");
  await page.evaluate(() => { window.board = document.querySelector("wat-telt"); window.board.remove(); });
  await expect(box(page, QUESTION)).toHaveCount(0);
  await page.evaluate(() => document.body.append(window.board));
  await come();
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, expects: [/was preloaded using link preload but not used/] });

  test("the page says that the board needs them, and has an empty board for paper", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("Dit bord werkt met JavaScript")).toBeVisible();
    await expect(button(page, "Begin")).toBeHidden();
    await page.getByRole("link", { name: "een leeg bord om af te drukken" }).click();
    await expect(page.getByRole("heading", { name: "Wonen" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Blocnote" })).toBeVisible();
  });
});

test("where the script of the board does not come, the page says so as well", async ({ page, watched }) => {
  watched.expects(/^Failed to load resource|was preloaded using link preload but not used/);
  await page.route("**/wat-telt.js", (route) => route.abort());
  await page.goto("/");
  const word = page.getByText("Dit bord werkt met JavaScript");
  await expect(word).toBeVisible({ timeout: 20_000 });
  const { x, y } = await button(page, "Begin").boundingBox();
  const over = await page.evaluate(([x, y]) => document.elementFromPoint(x, y).id, [x + 9, y + 9]);
  expect(over, "nothing of the board is left to press").toBe("without");
});
