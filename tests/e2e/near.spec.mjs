// What a page around the board may count on: nothing is fetched before it is wanted, and what it hears (R24).
import { conversation, text } from "./files.mjs";
import { visit } from "./guest.mjs";
import { box, button, choose, save } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

/** A page with the board far under its fold, or with what is `asked` of it. */
async function below(page, asked = "") {
  await visit(page, {
    css: "body { margin: 0 } .long { height: 5000px }",
    body: `<p class="long">Eerst een lang verhaal</p><wat-telt ${asked}></wat-telt>`,
  });
  await page.waitForLoadState("networkidle");
}

const ours = (watched) => watched.requests.map((url) => new URL(url).pathname.slice(1))
  .filter((name) => name.startsWith("wat-telt"));

test("a board under the fold fetches nothing but its script, until it comes near", async ({ page, watched }) => {
  await below(page);
  expect(ours(watched)).toEqual(["wat-telt.js"]);
  await page.evaluate(() => scrollTo(0, 3_900));
  await expect(box(page, QUESTION)).toBeAttached();
  await button(page, "Begin").click();
  await expect(button(page, "Wonen")).toBeVisible();
});

test("a board that is asked to be there at once, is", async ({ page }) => {
  await below(page, 'loading="eager"');
  await expect(box(page, QUESTION)).toBeAttached();
});

test("a file that the page opens brings the board", async ({ page }) => {
  await below(page);
  await page.locator("wat-telt").evaluate((host, file) => void host.open(file), text(conversation()));
  await expect(page.getByRole("dialog")).toContainText("14 januari 2027");
});

test("a page hears that the board stands, and whether something is in no file; its own listeners alone", async ({ page }) => {
  await below(page);
  await page.evaluate(() => {
    const host = document.querySelector("wat-telt");
    window.heard = [];
    for (const kind of ["wat-telt-ready", "wat-telt-unsaved"]) {
      host.addEventListener(kind, ({ type, detail }) => window.heard.push([type, detail]));
      document.addEventListener(kind, () => window.heard.push("it bubbled"));
    }
    host.ready.then(() => window.heard.push("kept"));
    host.scrollIntoView();
  });
  const heard = () => page.evaluate(() => window.heard);
  const unsaved = () => page.locator("wat-telt").evaluate((host) => host.unsaved);
  await expect.poll(heard).toEqual([["wat-telt-ready", null], "kept"]);
  expect(await unsaved()).toBe(false);
  await box(page, QUESTION).fill("De avonden");
  await expect.poll(async () => (await heard()).at(-1)).toEqual(["wat-telt-unsaved", { unsaved: true }]);
  expect(await unsaved()).toBe(true);
  await choose(page, "Wonen");
  await page.getByRole("navigation").first().getByRole("button", { name: "Samen lezen" }).click();
  await save(page);
  await expect.poll(async () => (await heard()).at(-1)).toEqual(["wat-telt-unsaved", { unsaved: false }]);
  expect(await heard()).toHaveLength(4);
});
