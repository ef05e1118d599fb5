// A browser with a profile of its own, that can be killed as a device is when its battery dies.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/** Opens browsers on one profile, and takes it away at the end. */
export class Profile {
  folder = mkdtempSync(join(tmpdir(), "wat-telt-profile-"));
  #context;

  constructor(use, baseURL) {
    this.use = { ...use, baseURL };
  }

  async open() {
    const { launchOptions, baseURL, locale, timezoneId } = this.use;
    this.#context = await chromium.launchPersistentContext(this.folder, {
      ...launchOptions, baseURL, locale, timezoneId, serviceWorkers: "block",
    });
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  newPage() {
    return this.#context.newPage();
  }

  /** Ends every process of the browser at once, so that none can finish what it was doing. */
  async kill() {
    const closed = new Promise((resolve) => this.#context.once("close", resolve));
    for (const group of this.#groups()) process.kill(-group, "SIGKILL");
    await closed;
    // A browser that was killed leaves the mark that the profile is in use.
    for (const name of ["SingletonLock", "SingletonCookie", "SingletonSocket"]) {
      rmSync(join(this.folder, name), { force: true });
    }
  }

  #groups() {
    const groups = new Set();
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        if (!line.includes(`--user-data-dir=${this.folder}`)) continue;
        groups.add(Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[2]));
      } catch {
        // It ended meanwhile.
      }
    }
    return groups;
  }

  /** The files of the profile in which this text stands, in either way of writing it. */
  filesWith(text) {
    const ways = ["utf8", "utf16le"].map((way) => this.filesWithBytes(Buffer.from(text, way)));
    return ways.flat();
  }

  filesWithBytes(bytes) {
    return files(this.folder).filter((file) => read(file).includes(bytes));
  }

  async end() {
    await this.#context?.close().catch(() => {});
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return files(path);
    return found?.isFile() ? [path] : [];
  });
}

/** What is in a file; nothing where the browser took it away meanwhile. */
function read(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
