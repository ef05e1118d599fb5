// The engines besides Chromium, each through its own driver.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Page } from "./page.mjs";
import { driver, screen } from "./programs.mjs";
import { Session } from "./webdriver.mjs";

const TABLET = { width: 1180, height: 820 };

/** Makes the page itself this large; a window has its bars around it. */
async function view(session, { width, height }) {
  await session.size(width, height);
  const [inner, high] = await session.run("return [innerWidth, innerHeight];");
  await session.size(2 * width - inner, 2 * height - high);
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
  const url = await driver(stops, GECKODRIVER);
  return { url, pointer: "touch", wanted: { "moz:firefoxOptions": options } };
}

/**
 * WebKit as WebKitGTK has it, on a screen that nobody sees. It saves in the downloads folder of the
 * desktop's settings. Its driver has no fingers: it takes them for a mouse.
 */
async function webkit({ downloads, folder, stops }) {
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const DISPLAY = await screen(stops);
  const env = { DISPLAY, XDG_CONFIG_HOME: folder, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  return { url: await driver(stops, "WebKitWebDriver", env), pointer: "mouse", wanted: {} };
}

const ENGINES = { firefox, webkit };

/** Opens a page in an engine; what it keeps lies in `folder`. `close` ends all that was started. */
export async function open(name, folder, base) {
  const downloads = join(folder, "downloads");
  mkdirSync(downloads, { recursive: true });
  const stops = [];
  const stop = async () => { for (const one of stops) await one().catch(console.error); };
  try {
    const { url, pointer, wanted } = await ENGINES[name]({ downloads, folder, stops });
    const session = await Session.open(url, wanted);
    stops.unshift(() => session.close());
    await view(session, TABLET);
    return { page: new Page(session, { base, folder, downloads, pointer }), close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
