// Hands on a keyboard and nothing else: every place is reached by Tab, every thing done by its keys.
import { end, radio, slider } from "./walk.mjs";
import { expect } from "./watch.mjs";

/** In the page: where the focus is not seen, and why; nothing where it is. */
function unseen() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element.localName === "wat-telt") {
    return "nothing has the focus";
  }
  const shown = element.closest("label") ?? element;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const called = `${element.localName} ${element.getAttribute("aria-label") ?? shown.textContent}`;
  if (right - left < 1 || bottom - top < 1) return `${called} has no size`;
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  // A slider lets fingers through to the bar that it lies over.
  const near = element.matches("[type=range]") ? element.parentElement : shown;
  const seen = [(top + bottom) / 2, top + 6, bottom - 6].some((y) => {
    const hit = element.getRootNode().elementFromPoint(x, y);
    return hit && (near.contains(hit) || hit.contains(shown));
  });
  return seen ? "" : `${called} lies under something or out of sight`;
}

/** After every act the focus is somewhere, and can be seen there. */
export async function expectFocusSeen(page) {
  await expect.poll(() => page.evaluate(unseen), { message: "where the focus is" }).toBe("");
}

export class Keys {
  constructor(page) {
    this.page = page;
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
    await expectFocusSeen(this.page);
  }

  /**
   * Walks to something by Tab, or back by Shift+Tab where it stands before where we are. Of a group
   * of radios Tab comes to one.
   */
  async to(locator) {
    await expect(locator).toBeVisible();
    for (let step = 0; step < 120; step += 1) {
      const way = await locator.evaluate((element) => {
        const now = element.getRootNode().activeElement ?? document.body;
        const group = element.type === "radio" && element.name;
        if (now === element || (group && now.type === "radio" && now.name === group)) return "here";
        const before = element.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
        return before ? "Shift+Tab" : "Tab";
      });
      if (way === "here") return expectFocusSeen(this.page);
      await this.page.keyboard.press(way);
    }
    throw new Error(`Tab never came to ${locator}`);
  }

  async enter(locator, key = "Enter") {
    await this.to(locator);
    await this.press(key);
  }

  /** Chooses a radio: Space where the focus is on it, or else the arrows of its group. */
  async choose(locator) {
    await this.to(locator);
    const focused = (element) => element.getRootNode().activeElement === element;
    await this.press((await locator.evaluate(focused)) ? "Space" : "ArrowRight");
    for (let step = 0; step < 8 && !(await locator.isChecked()); step += 1) {
      await this.press("ArrowRight");
    }
    await expect(locator).toBeChecked();
  }
}

/** A hand on a keyboard, for the case. */
export function keyboard(page) {
  const keys = new Keys(page);
  return {
    press: async (locator) => {
      const type = await locator.getAttribute("type");
      if (type === "radio") await keys.choose(locator);
      else await keys.enter(locator, type === "checkbox" ? "Space" : "Enter");
    },
    write: async (locator, text) => {
      await keys.to(locator);
      await page.keyboard.type(text);
      await expect(locator).toHaveValue(text);
    },
    turn: async (name) => {
      const all = page.getByRole("radiogroup", { name: "Aan de beurt" }).getByRole("radio");
      await keys.to(all.and(page.locator(":checked")));
      for (let step = 0; step < await all.count(); step += 1) {
        if (await radio(page, name).isChecked()) break;
        await keys.press("ArrowRight");
      }
      await expect(radio(page, name)).toBeChecked();
    },
    lay: async (domain, name, place) => {
      const happy = place >= 50;
      await keys.enter(end(page, domain, happy ? "blije" : "verdrietige"), "Space");
      const fiche = slider(page, domain, name);
      await expect(fiche).toBeFocused();
      const steps = Math.round((happy ? 100 - place : place) / 5);
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press(happy ? "ArrowLeft" : "ArrowRight");
      }
      await expectFocusSeen(page);
    },
  };
}
