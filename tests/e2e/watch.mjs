// What every test in the browser keeps an eye on: the page's policy, its console, its requests.
import { test as base, expect } from "@playwright/test";

/** What Playwright says by itself, where a test blocks service workers. */
const OF_PLAYWRIGHT = /^Service Worker registration blocked by Playwright$/;

/** Of this machine, or of no machine: the page's own server, files that it makes. */
const HERE = /^(blob:|data:|about:|https?:\/\/(127\.0\.0\.1|localhost)[:/])/;

/**
 * In every test, `watched` collects from before the page opens: violations of the policy, errors and
 * warnings in the console, and every request. At the end of the test the policy was kept, nothing was
 * asked for elsewhere, and the console is empty but for what the file or the test `expects`.
 */
export const test = base.extend({
  expects: [[], { option: true }],
  watched: [async ({ page, expects }, use) => {
    const expected = [OF_PLAYWRIGHT, ...expects];
    const watched = {
      violations: [], console: [], requests: [], expects: (line) => expected.push(line),
    };
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
    const unexpected = (line) => !expected.some((known) => known.test(line));
    expect({
      violations: watched.violations,
      console: watched.console.filter(unexpected),
      elsewhere: watched.requests.filter((url) => !HERE.test(url)),
    }).toEqual({ violations: [], console: [], elsewhere: [] });
  }, { auto: true }],
});

export { expect };

/** The question on the first screen: when it is there, the board runs. */
export const question = (page) =>
  page.getByRole("textbox", { name: "Waar wilt u het over hebben?" });
