// The tests in Chromium. `cargo xtask test` starts them, with BASE_URL and CHROMIUM.
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const usual = "/usr/bin/chromium";
const chromium = process.env.CHROMIUM || (existsSync(usual) ? usual : undefined);

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.{mjs,ts}",
  fullyParallel: true,
  workers: 2,
  // A whole conversation takes a busy machine long; how long it takes is no test's to say.
  timeout: 120_000,
  // One test of hundreds can meet a machine that stands still for a moment. What holds only the second
  // time is listed as flaky at the end of the run, and is to be looked into.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: process.env.BASE_URL || "http://127.0.0.1:8080",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1180, height: 820 },
    acceptDownloads: true,
    actionTimeout: 10_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      // Without a sandbox only because continuous integration runs as root.
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    },
  },
});
