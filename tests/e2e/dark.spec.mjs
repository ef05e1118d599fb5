// Where a browser darkens pages by itself, or has colours of its own, what counts is still seen.
import { board, button, end } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

/** How far apart the lightest and the darkest of a picture are, as contrast is counted (WCAG). */
async function contrast(context, picture) {
  const page = await context.newPage();
  const found = await page.evaluate(async (url) => {
    const image = await createImageBitmap(await (await fetch(url)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    // The middle, where a face is and its surroundings are not.
    const [x, y, width, height] = [0.35, 0.35, 0.3, 0.3].map((part, at) =>
      Math.round(part * (at % 2 ? image.height : image.width)));
    const { data } = canvas.getImageData(x, y, width, height);
    const line = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const light = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at], data[at + 1], data[at + 2]].map((one) => line(one / 255));
      light.push(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    }
    return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
  }, `data:image/png;base64,${picture.toString("base64")}`);
  await page.close();
  return found;
}

test("in a browser that darkens pages by itself, the smileys at the ends of a bar keep a face", async ({ playwright, launchOptions, baseURL }) => {
  const args = [...launchOptions.args, "--enable-features=WebContentsForceDark"];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const context = await browser.newContext({ baseURL, locale: "nl-NL" });
  const page = await context.newPage();
  await board(page, ["Wonen"]);
  for (const which of ["verdrietige", "blije"]) {
    const picture = await end(page, "Wonen", which).screenshot();
    expect(await contrast(context, picture)).toBeGreaterThan(3);
  }
  await browser.close();
});

test("in colours of one's own, what is pressed has another ground than what is not", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await board(page, ["Wonen"], ["Henk"]);
  const ground = (name) => button(page, name).evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await ground("Ik leg eerst alleen");
  await button(page, "Ik leg eerst alleen").click();
  expect(await ground("Ik leg eerst alleen")).not.toBe(before);
  await button(page, "Meer, Wonen").click();
  const [first, act] = await Promise.all([ground("Meer, Wonen"), ground("Van het bord, Wonen")]);
  expect(first).not.toBe(act);
});
