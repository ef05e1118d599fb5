// Real fingers on the glass: touches as the browser gets them from a screen, one or several at once.
import { end, radio, slider, trayFiche } from "./walk.mjs";
import { expect } from "./watch.mjs";

export const TABLET = { width: 820, height: 1180 };
export const PHONE = { width: 390, height: 844 };
export const ON_ITS_SIDE = { width: 844, height: 390 };

/** A screen to touch. Nothing slides or drops, so that a fiche can be touched as soon as it lies. */
export const touchscreen = (viewport) => ({
  viewport, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: "reduce" } });

const FRAME = 0.016; // seconds

/** The fingers on the glass of a page. Points are `{ x, y }`; a finger has a number. */
export class Fingers {
  #down = new Map();
  #time = 0; // in seconds, a little behind the clock

  static async on(page) {
    const fingers = new Fingers();
    fingers.cdp = await page.context().newCDPSession(page);
    return fingers;
  }

  /** Only the finger that does something is told; the others stay where they are. */
  async #send(type, finger, seconds) {
    const touchPoints = [{ id: finger, ...this.#down.get(finger) }];
    this.#time += seconds;
    await this.cdp.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: this.#time });
  }

  async down(at, finger = 0) {
    if (this.#down.size === 0) this.#time = Math.max(this.#time, Date.now() / 1000 - 0.5);
    this.#down.set(finger, at);
    await this.#send("touchStart", finger, FRAME);
  }

  /** Moves a finger in steps, as a hand does. */
  async move(to, finger = 0, steps = 6) {
    const from = this.#down.get(finger);
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      this.#down.set(finger, {
        x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      await this.#send("touchMove", finger, FRAME);
    }
  }

  /** Lets go after a short rest: else the browser takes the next tap for the end of a fling. */
  async up(finger = 0, rest = 5 * FRAME) {
    await this.#send("touchEnd", finger, rest);
    this.#down.delete(finger);
  }

  /** The system takes every finger away: a call comes in, a palm is seen. */
  async lost() {
    this.#down.clear();
    await this.cdp.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
  }

  async tap(at) {
    await this.down(at);
    await this.up();
  }

  async drag(from, to) {
    await this.down(from);
    await this.move(to);
    await this.up();
  }

  /** Moves what lies under a finger: `by` is how far, in pixels. */
  async swipe(from, { x = 0, y = 0 }) {
    await this.drag(from, { x: from.x + x, y: from.y + y });
  }
}

/**
 * Presses a button twice, as a trembling hand does, where it was. The presses say themselves when they
 * were, a tenth of a second apart: how busy the machine is, must not make them two calm ones.
 */
export async function pressTwice(page, locator) {
  await locator.click({ trial: true });
  const at = await middle(locator);
  const mouse = await page.context().newCDPSession(page);
  const first = Date.now() / 1000 - 0.2;
  for (const clickCount of [1, 2]) {
    for (const [type, after] of [["mousePressed", 0], ["mouseReleased", 0.04]]) {
      const timestamp = first + (clickCount - 1) / 10 + after;
      await mouse.send("Input.dispatchMouseEvent", {
        type, ...at, button: "left", clickCount, timestamp });
    }
  }
  await mouse.detach();
}

/** Waits as long as it takes for a tap to be another one, and not the same tap again. */
export async function anotherTap(page) {
  const now = () => page.evaluate(() => performance.now());
  const last = await now();
  await expect.poll(now).toBeGreaterThan(last + 600);
}

export async function middle(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The point on a bar at a place in hundredths, also where the board is turned. */
export async function onBar(page, domain, place) {
  const sad = await middle(end(page, domain, "verdrietige"));
  const happy = await middle(end(page, domain, "blije"));
  const beside = Math.sign(happy.x - sad.x) * 24;
  const [from, to] = [sad.x + beside, happy.x - beside];
  return { x: from + ((to - from) * place) / 100, y: sad.y };
}

/** The middle of the fiche of who is at turn, where it lies. */
export async function onFiche(page, domain, name) {
  const found = slider(page, domain, name);
  const box = await found.boundingBox();
  const place = Number(await found.inputValue());
  return { x: box.x + (box.width * place) / 100, y: box.y + box.height / 2 };
}

/** Swipes until both ends of a bar lie where a finger reaches them, clear of what is over them. */
export async function reach(page, fingers, domain) {
  const { width, height } = page.viewportSize();
  const clear = async (locator) => {
    if (await locator.evaluate(isClear)) return true;
    const { y } = await middle(locator);
    const distance = Math.max(-height / 3, Math.min(height / 3, height * 0.4 - y));
    await fingers.swipe({ x: width * 0.2, y: height * 0.45 }, { y: distance });
    return false;
  };
  for (const which of ["verdrietige", "blije"]) {
    await expect.poll(() => clear(end(page, domain, which))).toBe(true);
  }
}

/** In the page: whether nothing lies over an element, from its top to its bottom. */
function isClear(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) =>
    element.contains(element.getRootNode().elementFromPoint((left + right) / 2, y)));
}

/** A hand that only has fingers, for the case: it lays in every way that there is, in turn. */
export function finger(page, fingers) {
  let ways = 0;
  const lay = [
    async (domain, name, place) => {
      await fingers.drag(await middle(trayFiche(page, name)), await onBar(page, domain, place));
    },
    async (domain, name, place) => {
      await fingers.tap(await middle(trayFiche(page, name)));
      await fingers.tap(await onBar(page, domain, place));
    },
    async (domain, name, place) => {
      await end(page, domain, place < 50 ? "verdrietige" : "blije").tap();
      await fingers.drag(await onFiche(page, domain, name), await onBar(page, domain, place));
    },
  ];
  return {
    press: (locator) => locator.tap(),
    write: async (locator, text) => {
      await locator.tap();
      await page.keyboard.insertText(text);
      await expect(locator).toHaveValue(text);
    },
    // The browser drops a tap that comes too soon after a drag; people tap again, and so do we.
    turn: (name) => expect(async () => {
      await radio(page, name).tap();
      await expect(radio(page, name)).toBeChecked({ timeout: 500 });
    }).toPass(),
    lay: async (domain, name, place) => {
      await reach(page, fingers, domain);
      await lay[ways++ % lay.length](domain, name, place);
      await expect(slider(page, domain, name)).toHaveCount(1);
    },
  };
}

