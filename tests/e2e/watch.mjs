// What every test in the browser keeps an eye on: the page's policy, its console, its requests.
import { test as base, expect } from "@playwright/test";

/**
 * `watched` collects, from before the page opens: violations of the policy, errors and warnings in
 * the console, and every request.
 */
export const test = base.extend({
  watched: async ({ page }, use) => {
    const watched = { violations: [], console: [], requests: [] };
    await page.exposeFunction("tellViolation", (line) => watched.violations.push(line));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        window.tellViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) watched.console.push(message.text());
    });
    page.on("pageerror", (error) => watched.console.push(String(error)));
    page.on("request", (request) => watched.requests.push(request.url()));
    await use(watched);
  },
});

export { expect };

/** The question on the first screen: when it is there, the board runs. */
export const question = (page) =>
  page.getByRole("textbox", { name: "Waar wilt u het over hebben?" });
