// Writing by hand: fingers, pens and mice on the sheet, as the browser gets them from a device.
import { button } from "./walk.mjs";
import { expect } from "./watch.mjs";

/** The sheet to write on, and what was written: on the sheet or beside a place for words. */
export const sheet = (page) => page.getByRole("dialog");
export const drawing = (where) => where.getByRole("img", { name: "met de hand geschreven", exact: true });

/** The paper of the sheet, as far as it is seen. */
export const paper = (page) => sheet(page).getByRole("group", { name: PAPER });

const PAPER = "Schrijf of teken met uw vinger, een pen of de muis.";

/** How many lines are drawn. */
export const lines = (page) => drawing(sheet(page)).locator("path").count();

/** Opens the sheet of a place for words, and waits until its pen is there. */
export async function byHand(page, what, press = (locator) => locator.tap()) {
  const loaded = page.evaluate(() => performance.getEntriesByType("resource")
    .some((one) => one.name.endsWith("/wat-telt-ink.js")));
  const coming = (await loaded) ? null : page.waitForResponse(/wat-telt-ink\.js$/);
  await press(button(page, `Met de hand, ${what}`));
  await expect(sheet(page)).toBeVisible();
  await coming;
}

/** A point of the sheet, in pixels from the top left of what is seen of it. */
export async function onSheet(page, x, y) {
  const box = await paper(page).boundingBox();
  return { x: box.x + 48 + x, y: box.y + y };
}

/** Writes one line with a finger and waits until it is drawn. */
export async function line(page, fingers, from = [20, 30], to = [160, 90]) {
  const before = await lines(page);
  await expect(async () => {
    await fingers.drag(await onSheet(page, ...from), await onSheet(page, ...to));
    await expect.poll(() => lines(page), { timeout: 700 }).toBeGreaterThan(before);
  }).toPass();
}

/** A pen over the glass, pressing as hard as it is told. */
export class Pen {
  static async on(page) {
    const pen = new Pen();
    pen.cdp = await page.context().newCDPSession(page);
    return pen;
  }

  #send(type, { x, y }, force) {
    return this.cdp.send("Input.dispatchMouseEvent", {
      type, x, y, force, pointerType: "pen", button: "left", buttons: 1, clickCount: 1,
    });
  }

  down(at, force = 0.5) {
    this.at = at;
    return this.#send("mousePressed", at, force);
  }

  async move(to, force = 0.5, steps = 6) {
    const from = this.at;
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      this.at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.#send("mouseMoved", this.at, force);
    }
  }

  up() {
    return this.#send("mouseReleased", this.at, 0);
  }
}
