// A hand that trembles: its taps move a little and come twice, its drags go too far and come back.
import { finger, middle, onBar, onFiche, reach } from "./touch.mjs";
import { slider, trayFiche } from "./walk.mjs";
import { expect } from "./watch.mjs";

/** How far a finger moves that means to lie still, in pixels. */
const JITTER = 7;

/** What is pressed once whatever a second press comes to: a word, a choice or a tick would go again. */
const TWICE = /^(Begin|Naar het bord|Zo is het goed|Nog iemand)$/;

/** For the case: the same acts as any finger's. */
export function trembling(page, fingers) {
  const calm = finger(page, fingers);
  const tap = async (at) => {
    await fingers.down(at);
    await fingers.move({ x: at.x + JITTER, y: at.y - JITTER }, 0, 2);
    await fingers.up();
  };
  const twice = async (at) => {
    await tap(at);
    await tap({ x: at.x - 4, y: at.y + 4 });
  };
  return {
    ...calm,
    press: async (locator) => {
      await locator.scrollIntoViewIfNeeded();
      const name = await locator.evaluate((one) => one.getAttribute("aria-label") ?? one.textContent);
      const card = await locator.evaluate((one) => Boolean(one.closest("[aria-label=Kaarten]")));
      if (card || TWICE.test(name.trim())) await twice(await middle(locator));
      else await locator.tap();
    },
    lay: async (domain, name, place) => {
      await reach(page, fingers, domain);
      if (place > 50) await tooFar(page, fingers, domain, name, place);
      else {
        await twice(await middle(trayFiche(page, name)));
        await twice(await onBar(page, domain, place));
      }
      await expect(slider(page, domain, name)).toHaveCount(1);
      await expect(trayFiche(page, name)).toHaveAttribute("aria-pressed", "false");
    },
  };
}

/** Past the smiley and far above the row, and then along it to where it was meant. */
async function tooFar(page, fingers, domain, name, place) {
  const past = await onBar(page, domain, 112);
  await fingers.drag(await middle(trayFiche(page, name)), { x: past.x, y: past.y - 14 });
  await expect(slider(page, domain, name)).toHaveValue("100");
  await fingers.down(await onFiche(page, domain, name));
  const there = await onBar(page, domain, place);
  await fingers.move({ x: there.x + 30, y: there.y + 18 });
  await fingers.move({ x: there.x, y: there.y - 12 });
  await fingers.up();
}
