// Two engines that look for what keeps people out: axe with every rule it has, and IBM's
// Equal Access engine. What either finds is a fault, or stands in EXCEPTIONS with why it is none.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import axe from "axe-core";

const require = createRequire(import.meta.url);
const IBM = readFileSync(require.resolve("accessibility-checker-engine/ace.js"), "utf8");

/** Rules of axe that are not asked, and why. */
const NOT_ASKED = {
  "target-size": "measured in targets.spec: axe also counts what scrolling brings from under a foot",
  "color-contrast-enhanced": "7:1 is AAA; the aim is AA, which color-contrast asks",
};

/** What an engine finds that is no fault: its rule, what it is found at, and why. */
const EXCEPTIONS = [
  ["focus-order-semantics", /data-item=/, "a row has the focus so that arrows cross it; what it is is said by its heading"],
  ["focus-order-semantics", /class="ink-scroll"/, "the sheet to write on has the focus so that keys scroll it"],
  ["focus-order-semantics", /class="two-files"/, "two long files side by side have the focus so that keys scroll them"],
  ["element_tabbable_role_valid", /data-item=/, "as focus-order-semantics"],
  ["p-as-heading", /class="person-name"/, "a name on a card: as headings, people would stand between the parts of the page"],
  ["input_label_exists", /id="about"/, "its label is there and clipped from sight, which this engine takes for gone"],
  ["fieldset_legend_valid", /class="segments"/, "its legend is clipped from sight, which this engine takes for gone"],
  ["label_content_exists", /class="segment"/, "it says \"u\" or \"je\", which this engine does not find in it"],
];

const excepted = ({ rule, html }) =>
  EXCEPTIONS.some(([known, at]) => known === rule && at.test(html));

const told = (found) => found.filter((one) => !excepted(one))
  .map(({ rule, html, why }) => `${rule}: ${html.slice(0, 160)} ${why}`);

/** What axe finds with all its rules, or with these. */
export async function byAxe(page, only) {
  const builder = new AxeBuilder({ page }).setLegacyMode(true); // without frames of others
  const rules = axe.getRules().map(({ ruleId }) => ruleId).filter((rule) => !NOT_ASKED[rule]);
  const { violations } = await builder.withRules(only ?? rules).analyze();
  return told(violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ rule: id, html, why: failureSummary }))));
}

/**
 * What IBM's engine is sure of. What it leaves for people to judge (POTENTIAL, MANUAL) is judged by
 * the walks with keys and a screen reader.
 */
export async function byIbm(page) {
  if (!await page.evaluate(() => "ace" in globalThis)) {
    await page.evaluate(`${IBM}; globalThis.ace = ace; undefined`);
  }
  return told(await page.evaluate(async () => {
    const { results } = await new globalThis.ace.Checker().check(document, ["WCAG_2_2"]);
    return results.filter(({ value: [, sure] }) => sure === "FAIL")
      .map(({ ruleId, snippet, message }) => ({ rule: ruleId, html: snippet, why: message }));
  }));
}
