// The rest of the board is fetched once the first screen stands: and when it does not come, or is of
// another build, the conversation goes on and one sentence says so.
import { conversation, text } from "./files.mjs";
import {
  box, button, choose, door, fileOf, go, holdUp, notice, offered, openFile, start, wordsOnDevice,
} from "./walk.mjs";
import { expect, test } from "./watch.mjs";

// What does not come is a line in the console too.
test.use({ expects: [/^Failed to load resource|integrity/] });

test.use({ serviceWorkers: "block" }); // it would have kept it

const LATER = "**/wat-telt-later.wasm";
const QUESTION = "Waar wilt u het over hebben?";
const IS_LATE = "Dit deel van het bord laat op zich wachten. Uw gesprek ligt er nog.";
const SENTENCE = "Dit deel van het bord kon niet opgehaald worden. Uw gesprek ligt er nog.";

test("the first screen comes without what it does not use, which follows by itself, once", async ({
  page,
}) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const later = () => asked.filter((path) => path.endsWith("later.wasm"));
  await start(page);
  await expect.poll(later).toHaveLength(1);
  const before = asked.slice(0, asked.indexOf(later()[0]));
  expect(before.some((path) => path.endsWith("app.wasm"))).toBe(true);
  await box(page, QUESTION).fill("De avonden");
  await choose(page, "Wonen");
  await go(page, "Samen lezen");
  await expect(page.getByRole("article").getByText("De avonden")).toBeVisible();
  await button(page, "Wat gaat er mee?").click();
  await expect(page.getByRole("group", { name: "Wat gaat er mee?" })).toBeVisible();
  expect(later()).toHaveLength(1);
});

test("who walks on before it is there reads a calm word, and gets there", async ({ page }) => {
  const comes = await holdUp(page, LATER);
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  await button(page, "Begin").click();
  await expect(notice(page, "Het bord wordt klaargelegd.")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Het bord wordt klaargelegd.");
  await box(page, QUESTION).fill("De avonden, alleen");
  comes();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("De avonden, alleen")).toBeVisible();
  await expect(notice(page, "Het bord wordt klaargelegd.")).toHaveCount(0);
});

test("a language that is chosen before it is there is spoken as soon as it can be", async ({ page }) => {
  const comes = await holdUp(page, LATER);
  await start(page);
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
  await expect(notice(page, "Het bord wordt klaargelegd.")).toBeVisible();
  comes();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What would you like to talk about?");
});

test("nothing on the first screen moves when it comes", async ({ page }) => {
  const comes = await holdUp(page, "**/wat-telt-later.*");
  const places = () => page.locator("wat-telt").evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll("h1, h2, p, button, textarea, select")].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [part.textContent, x, y, width, height];
    }));
  await start(page);
  await page.evaluate(() => document.fonts.ready);
  const before = await places();
  const come = page.waitForResponse("**/wat-telt-later.css");
  comes();
  await come;
  await choose(page, "Wonen");
  await go(page, "Beginnen");
  expect(await places()).toEqual(before);
});

test("where it does not come, one sentence says so, and \"Probeer opnieuw\" brings people where they were going", async ({
  page,
}) => {
  await page.route(LATER, (route) => route.abort());
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  await button(page, "Begin").click();
  await expect(notice(page, SENTENCE)).toBeVisible();
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
  await button(page, "Probeer opnieuw").click();
  await expect(notice(page, SENTENCE)).toBeVisible();
  await page.unroute(LATER);
  await button(page, "Probeer opnieuw").click();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await choose(page, "Wonen");
  await go(page, "Samen lezen");
  await expect(page.getByRole("article")).toContainText("De avonden");
});

/** Opens the page with a rest that does not come, and waits for it until that is said. */
async function waitInVain(page) {
  await page.clock.install();
  const comes = await holdUp(page, LATER, { once: true });
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  await page.clock.fastForward(60_000);
  await expect(notice(page, IS_LATE)).toHaveCount(0);
  await button(page, "Begin").click();
  await page.clock.fastForward(15_000);
  await expect(notice(page, IS_LATE)).toBeVisible();
  return comes;
}

test("who waited fifteen seconds is told, and may ask for it anew", async ({ page }) => {
  await waitInVain(page);
  await button(page, "Probeer opnieuw").click();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(notice(page, IS_LATE)).toHaveCount(0);
  await choose(page, "Wonen");
});

test("what comes after half a minute brings people where they were going", async ({ page }) => {
  const comes = await waitInVain(page);
  await page.clock.fastForward(15_000);
  comes();
  await expect(door(page, "Kiezen")).toHaveAttribute("aria-current", "page");
  await expect(notice(page, IS_LATE)).toHaveCount(0);
  await expect(page.getByText("De avonden")).toBeVisible();
  await choose(page, "Wonen");
});

test("a file that is opened before it can be read is read when it can", async ({ page }) => {
  await page.route(LATER, (route) => route.abort());
  await start(page);
  await openFile(page, fileOf(text(conversation())));
  await expect(notice(page, SENTENCE)).toBeVisible();
  await page.unroute(LATER);
  await button(page, "Probeer opnieuw").click();
  await expect(page.getByRole("dialog")).toContainText("Niet openen");
});

test("a draft that cannot be written yet is written as soon as it can", async ({ page }) => {
  const comes = await holdUp(page, LATER);
  const kept = () => wordsOnDevice(page);
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  expect(await kept()).toBe("");
  comes();
  await expect.poll(kept).toContain("De avonden");
});

test("a draft waits on the device for the day that it can be read", async ({ page }) => {
  await start(page);
  await box(page, QUESTION).fill("De avonden");
  await expect.poll(() => wordsOnDevice(page)).toContain("De avonden");
  await page.route(LATER, (route) => route.abort());
  await page.reload();
  await expect(notice(page, SENTENCE)).toBeVisible();
  await page.unroute(LATER);
  await button(page, "Probeer opnieuw").click();
  await offered(page, "Verder").click();
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
});

/** A part as it comes from another build: what names its build is at its end. */
async function ofAnotherBuild(route) {
  const answer = await route.fetch();
  const body = await answer.body();
  if (body.length) body.fill("0", body.length - 16); // and else it is only asked about
  await route.fulfill({ response: answer, body });
}

test("a rest of another build is never run: it is asked for anew, and else said", async ({ page }) => {
  const asked = [];
  await page.route(LATER, async (route) => {
    asked.push(route.request().url());
    if (asked.length === 1) await ofAnotherBuild(route);
    else await route.continue();
  });
  await start(page);
  await choose(page, "Wonen");
  expect(asked).toHaveLength(2);
  await page.unroute(LATER);
  await page.route(LATER, ofAnotherBuild);
  await page.reload();
  await expect(notice(page, SENTENCE)).toBeVisible();
  await page.unroute(LATER);
  await button(page, "Probeer opnieuw").click();
  await offered(page, "Verder").click();
  await expect(button(page, "Wonen")).toHaveAttribute("aria-pressed", "true");
});

test("a first part of another build is never run: it is asked for anew, and else said", async ({ page }) => {
  const asked = [];
  await page.route("**/wat-telt-app.wasm", async (route) => {
    asked.push(route.request().url());
    if (asked.length === 1) await ofAnotherBuild(route);
    else await route.continue();
  });
  await start(page);
  expect(asked).toHaveLength(2);
  await page.unroute("**/wat-telt-app.wasm");
  await page.route("**/wat-telt-app.wasm", ofAnotherBuild);
  await page.reload();
  await expect(page.getByRole("alert")).toHaveText(
    "Een deel van het bord past niet bij de rest. Dat ligt niet aan u, en er is niets verloren. " +
      "Laad deze pagina opnieuw. Helpt dat niet? Vertel het dan aan de beheerder van deze website.");
  await page.unroute("**/wat-telt-app.wasm");
  await button(page, "Probeer opnieuw").click();
  await expect(button(page, "Begin")).toBeVisible();
});

test("the word about waiting is gone for good once the board stands, also where it was asked for anew", async ({
  page,
}) => {
  let first = true;
  await page.route("**/wat-telt-app.wasm", (route) => {
    if (!first) return route.continue();
    first = false;
    return ofAnotherBuild(route);
  });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  await start(page);
  await page.clock.runFor(1_000);
  await expect(button(page, "Begin")).toBeVisible();
  await expect(page.getByText("Het bord wordt klaargelegd.")).toHaveCount(0);
});

test("who is typing when it comes goes on typing", async ({ page }) => {
  const comes = await holdUp(page, LATER);
  await start(page);
  await box(page, QUESTION).click();
  await page.keyboard.type("De ");
  comes();
  await expect.poll(() => wordsOnDevice(page)).toContain("De ");
  await page.keyboard.type("avonden");
  await expect(box(page, QUESTION)).toHaveValue("De avonden");
});
