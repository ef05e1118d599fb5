// Every screen, panel and dialog by two engines: light and dark, big and small, in two languages.
import { byAxe, byIbm } from "./accessible.mjs";
import { conversation, text } from "./files.mjs";
import { WALKS } from "./names.mjs";
import { PHONE } from "./touch.mjs";
import { fileOf, goOn, openFile, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const SCREENS = { "a tablet": { width: 1180, height: 820 }, "a phone": PHONE };
const all = Object.entries(WALKS).flatMap(([of, walk]) =>
  Object.entries(SCREENS).map(([called, viewport]) => ({ of, walk, called, viewport })));

for (const { of, walk, called, viewport } of all) {
  test(`no screen of ${of} on ${called} breaks a rule of axe, in light or dark`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize(viewport);
    // Half-way a fade or a slide, colours are not what they come to be.
    await page.emulateMedia({ reducedMotion: "reduce" });
    const wrong = [];
    await walk(page, async (screen) => {
      const light = await byAxe(page);
      await page.emulateMedia({ colorScheme: "dark" });
      // Only colours differ in the dark.
      const dark = await byAxe(page, ["color-contrast"]);
      await page.emulateMedia({ colorScheme: "light" });
      wrong.push(...light.map((one) => `${screen}: ${one}`));
      wrong.push(...dark.map((one) => `${screen}, in the dark: ${one}`));
    });
    expect(wrong).toEqual([]);
  });
}

const { "a tablet": TABLET } = SCREENS;
const LANGUAGES = [
  ["nl", "Dutch", [[TABLET, "light"], [PHONE, "dark"]]],
  ["ar", "Arabic", [[TABLET, "dark"], [PHONE, "light"]]],
];

for (const [language, name, looks] of LANGUAGES) {
  test(`both engines find nothing on the five screens in ${name}`, async ({ page, watched }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await start(page);
    await openFile(page, fileOf(text(conversation())));
    await goOn(page);
    const doors = page.getByRole("navigation").first().getByRole("button");
    await doors.first().click();
    await page.getByRole("combobox").first().selectOption(language);
    await expect(page.locator("wat-telt .root")).toHaveAttribute("lang", language);
    const wrong = [];
    for (let at = 0; at < await doors.count(); at += 1) {
      await doors.nth(at).click();
      for (const [viewport, colorScheme] of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const found = [...await byAxe(page), ...await byIbm(page)];
        wrong.push(...found.map((one) => `screen ${at + 1}, ${colorScheme}: ${one}`));
      }
      await page.setViewportSize(TABLET);
    }
    expect(wrong).toEqual([]);
    const own = new URL(page.url()).origin;
    expect(watched.requests.filter((url) => url.startsWith("http") && !url.startsWith(own))).toEqual([]);
  });
}
