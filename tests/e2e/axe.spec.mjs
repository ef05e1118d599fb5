// WCAG 2.0 to 2.2, A and AA, by axe: every screen, panel and dialog, light and dark, big and small.
import { AxeBuilder } from "@axe-core/playwright";
import { WALKS } from "./names.mjs";
import { PHONE } from "./touch.mjs";
import { expect, test } from "./watch.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Sizes of targets are measured in targets.spec: axe also counts what lies under a foot that stays
    in reach, and scrolling clears that. */
const MEASURED_ELSEWHERE = ["target-size"];

/** What axe finds. Without frames of others it needs no page of its own to finish on. */
async function violations(axe) {
  const found = await axe.setLegacyMode(true).analyze();
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
}

const SCREENS = { "a tablet": { width: 1180, height: 820 }, "a phone": PHONE };
const all = Object.entries(WALKS).flatMap(([of, walk]) =>
  Object.entries(SCREENS).map(([called, viewport]) => ({ of, walk, called, viewport })));

for (const { of, walk, called, viewport } of all) {
  test(`no screen of ${of} on ${called} breaks a rule of WCAG, in light or dark`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    // Half-way a fade or a slide, colours are not what they come to be.
    await page.emulateMedia({ reducedMotion: "reduce" });
    const wrong = [];
    await walk(page, async (screen) => {
      const light = await violations(
        new AxeBuilder({ page }).withTags(RULES).disableRules(MEASURED_ELSEWHERE));
      await page.emulateMedia({ colorScheme: "dark" });
      // Only colours differ in the dark.
      const dark = await violations(new AxeBuilder({ page }).withRules(["color-contrast"]));
      await page.emulateMedia({ colorScheme: "light" });
      wrong.push(...light.map((one) => `${screen}: ${one}`));
      wrong.push(...dark.map((one) => `${screen}, in the dark: ${one}`));
    });
    expect(wrong).toEqual([]);
  });
}
