// The case in the engines besides Chromium; Playwright only runs the tests. `cargo xtask test`
// starts them, with BASE_URL, and with GECKODRIVER where it is not on the PATH.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.test.mjs",
  outputDir: "../../../test-results/engines",
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 180_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  projects: [{ name: "firefox" }, { name: "webkit" }],
});
