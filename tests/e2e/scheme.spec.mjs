// Light or dark, by the ground on which the board really lies (R26): what the device likes is not what the page is.
import { visit } from "./guest.mjs";
import { box } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const QUESTION = "Waar wilt u het over hebben?";

test.use({ colorScheme: "dark" });

/** A page of others; `css` is how it looks, `asked` what it asks of the board. */
async function guest(page, css, asked = "") {
  await visit(page, { css, body: `<main><wat-telt ${asked}></wat-telt></main>` });
  await expect(box(page, QUESTION)).toBeVisible();
}

/** Whether what is read is light, on a dark ground, or the other way round. */
const letters = (page) => page.getByRole("heading", { name: QUESTION }).evaluate((heading) => {
  const [red, green, blue] = getComputedStyle(heading).color.match(/[\d.]+/g).map(Number);
  return red + green + blue > 382 ? "light" : "dark";
});

test("a dark device with a light page has a light board", async ({ page }) => {
  await guest(page, "body { background: #ffffff; color: #111111 }");
  expect(await letters(page)).toBe("dark");
});

test("a page that says nothing of its ground is light, unless it can be dark", async ({ page }) => {
  await guest(page, "");
  expect(await letters(page)).toBe("dark");
  await guest(page, "html { color-scheme: light dark }");
  expect(await letters(page)).toBe("light");
});

test("a light device with a dark page has a dark board", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await guest(page, "main { background: rgb(20 20 30) }");
  expect(await letters(page)).toBe("light");
});

test("a page that turns dark takes the board along", async ({ page }) => {
  await guest(page, "body { background: white } .dark body { background: #101014 }");
  expect(await letters(page)).toBe("dark");
  await page.evaluate(() => document.documentElement.classList.add("dark"));
  await expect.poll(() => letters(page)).toBe("light");
});

test("what the page asks for counts, and can change", async ({ page }) => {
  await guest(page, "body { background: white }", 'color-scheme="dark"');
  expect(await letters(page)).toBe("light");
  await page.locator("wat-telt").evaluate((host) => host.setAttribute("color-scheme", "light"));
  await expect.poll(() => letters(page)).toBe("dark");
});

test("the page of the board itself is as the device likes it", async ({ page }) => {
  await page.goto("/");
  await expect(box(page, QUESTION)).toBeVisible();
  expect(await letters(page)).toBe("light");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => letters(page)).toBe("dark");
});
