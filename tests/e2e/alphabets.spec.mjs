// Keyboards that write other letters than Latin ones, or compose letters out of several keys; and
// keys that are none.
import { addPerson, box, button, choose, go, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** A key with Ctrl on a keyboard of another layout: what it writes, and where it lies. */
const press = (locator, key, code, more = {}) =>
  locator.dispatchEvent("keydown", {
    key, code, ctrlKey: true, bubbles: true, composed: true, cancelable: true, ...more });

const chosen = (page, domain, is) =>
  expect(button(page, domain)).toHaveAttribute("aria-pressed", String(is));

test("Ctrl+Z steps back on a keyboard of any alphabet, by where its Z lies", async ({ page }) => {
  await start(page);
  await choose(page, "Wonen");
  for (const [called, key] of [["Arabic", "ئ"], ["Cyrillic", "я"], ["Greek", "ζ"]]) {
    await test.step(called, async () => {
      await press(button(page, "Wonen"), key, "KeyZ");
      await chosen(page, "Wonen", false);
      await press(button(page, "Wonen"), key.toUpperCase(), "KeyZ", { shiftKey: true });
      await chosen(page, "Wonen", true);
    });
  }
});

test("on a Latin keyboard it is the key that writes Z, wherever it lies", async ({ page }) => {
  await start(page);
  await choose(page, "Wonen");
  await press(button(page, "Wonen"), "w", "KeyZ");
  await chosen(page, "Wonen", true);
  await press(button(page, "Wonen"), "z", "KeyW");
  await chosen(page, "Wonen", false);
});

test("Escape while letters are composed takes back the composing, and not what is open", async ({
  page,
}) => {
  await start(page);
  await go(page, "Kiezen");
  await button(page, "Iets anders").click();
  const own = box(page, "Wat telt er nog meer?");
  const cdp = await page.context().newCDPSession(page);
  await own.focus();
  await cdp.send("Input.imeSetComposition", { text: "かん", selectionStart: 2, selectionEnd: 2 });
  await expect(own).toHaveValue("かん");
  await page.keyboard.press("Escape");
  await expect(own).toBeVisible();
  // Where the browser ends composing first, the key says so by its number.
  await own.evaluate((field) => {
    const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true });
    Object.defineProperty(event, "keyCode", { value: 229 });
    field.dispatchEvent(event);
  });
  await expect(own).toBeVisible();
  await cdp.send("Input.insertText", { text: "感" });
  await expect(own).toHaveValue("感");
  await page.keyboard.press("Escape");
  await expect(own).toHaveCount(0);
});

test("Enter while letters are composed does not lay the card yet", async ({ page }) => {
  await start(page);
  await go(page, "Kiezen");
  await button(page, "Iets anders").click();
  const own = box(page, "Wat telt er nog meer?");
  const cdp = await page.context().newCDPSession(page);
  await own.focus();
  await cdp.send("Input.imeSetComposition", { text: "かん", selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(own).toBeVisible();
  await cdp.send("Input.insertText", { text: "感" });
  await page.keyboard.press("Enter");
  await expect(button(page, "感")).toHaveAttribute("aria-pressed", "true");
});

test("a key event without a key, as of a browser that fills in a field, breaks nothing", async ({
  page,
}) => {
  await start(page);
  await box(page, "Waar wilt u het over hebben?").evaluate((field) => {
    for (const kind of ["keydown", "keyup"]) {
      field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
      document.body.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  });
  await choose(page, "Wonen");
  await chosen(page, "Wonen", true);
});

test("an initial is what people see as one character: a flag, a family, a letter with its marks", async ({ page }) => {
  await start(page);
  const initials = () => page.evaluate(() =>
    [...document.querySelector("wat-telt").shadowRoot.querySelectorAll("svg text")].map((text) => text.textContent));
  for (const [name, initial] of [
    ["🇳🇱 Anna", "🇳🇱"], ["👩‍👩‍👧 De Vries", "👩‍👩‍👧"], ["e\u0301mile", "e\u0301"], ["ليلى", "ل"],
  ]) {
    await addPerson(page, name);
    await expect.poll(initials).toContain(initial);
  }
});
