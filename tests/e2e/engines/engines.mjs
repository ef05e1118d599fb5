// The engines besides Chromium, each through its own driver.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Capabilities, WebDriver } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http/index.js";
import { DriverService } from "selenium-webdriver/remote/index.js";
import { Page } from "./page.mjs";
import { screen } from "./screen.mjs";

const TABLET = { width: 1180, height: 820 };

/** Makes the page itself this large; a window has its bars around it. */
async function view(driver, { width, height }) {
  const window = driver.manage().window();
  await window.setRect({ width, height });
  const [inner, high] = await driver.executeScript("return [innerWidth, innerHeight];");
  await window.setRect({ width: 2 * width - inner, height: 2 * height - high });
}

/** Starts the program of a driver, and opens a browser by it. */
async function drive(stops, program, wanted, env = {}) {
  const service = new DriverService.Builder(program)
    .setLoopback(true).setEnvironment({ ...process.env, ...env }).build();
  stops.unshift(() => service.kill());
  const client = new HttpClient(await service.start());
  const driver = WebDriver.createSession(new Executor(client), new Capabilities(wanted));
  await driver.getSession();
  stops.unshift(() => driver.quit());
  return driver;
}

/** Firefox, without a screen. A file that it saves goes to the folder without a question. */
async function firefox({ downloads, stops }) {
  const { GECKODRIVER = "geckodriver", FIREFOX: binary } = process.env;
  const options = {
    ...(binary && { binary }),
    args: ["-headless"],
    prefs: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.helperApps.neverAsk.saveToDisk": "application/json",
      "intl.accept_languages": "nl",
    },
  };
  const driver = await drive(stops, GECKODRIVER, { "moz:firefoxOptions": options });
  return { driver, pointer: "touch" };
}

/**
 * WebKit as WebKitGTK has it, on a screen that nobody sees. It saves in the downloads folder of the
 * desktop's settings. Its driver has no fingers: it takes them for a mouse.
 */
async function webkit({ downloads, folder, stops }) {
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const DISPLAY = await screen(stops);
  const env = { DISPLAY, XDG_CONFIG_HOME: folder, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  return { driver: await drive(stops, "WebKitWebDriver", {}, env), pointer: "mouse" };
}

const ENGINES = { firefox, webkit };

/** Opens a page in an engine; what it keeps lies in `folder`. `close` ends all that was started. */
export async function open(name, folder, base) {
  const downloads = join(folder, "downloads");
  mkdirSync(downloads, { recursive: true });
  const stops = [];
  const stop = async () => { for (const one of stops) await one().catch(console.error); };
  try {
    const { driver, pointer } = await ENGINES[name]({ downloads, folder, stops });
    await view(driver, TABLET);
    return { page: new Page(driver, { base, folder, downloads, pointer }), close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
