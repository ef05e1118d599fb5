// A page that records its visitors, as some do, keeps nothing of what people say at the table (R23).
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { visit } from "./guest.mjs";
import { addPerson, box, choose, go, lay, more, row } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";
const recorder = fileURLToPath(new URL("../../node_modules/rrweb/dist/rrweb.umd.min.cjs", import.meta.url));

/** A page of others that records from the start; what it has is what its recorder would send. */
async function recorded(page) {
  await page.route("**/recorder.js", async (route) => route.fulfill({
    contentType: "text/javascript",
    body: `${await readFile(recorder, "utf8")};
      window.sent = []; rrweb.record({ emit: (event) => sent.push(event), recordCanvas: true });`,
  }));
  await visit(page, {
    body: '<script src="recorder.js"></script><label>Zoek <input type="search"></label><wat-telt></wat-telt>',
  });
  await expect(box(page, QUESTION)).toBeVisible();
}

test("rrweb keeps what is typed in the page, and nothing of what is typed or laid on the board", async ({ page }) => {
  await recorded(page);
  await page.getByRole("searchbox", { name: "Zoek" }).fill("paspoort");
  await box(page, QUESTION).fill("kanarievraag");
  await addPerson(page, "Kanarienaam", "buur");
  await choose(page, "Wonen");
  await go(page, "Bord");
  await lay(page, "Wonen", 30);
  await more(page, "Wonen");
  await row(page, "Wonen").getByRole("textbox").first().fill("kanariewoorden");
  await go(page, "Samen lezen");
  await expect(page.getByText("kanariewoorden").first()).toBeVisible();
  const sent = await page.evaluate(() => JSON.stringify(window.sent));
  expect(sent).toContain("paspoort");
  expect(sent.toLowerCase()).not.toContain("kanarie");
  expect(sent).not.toContain("Wonen");
});
