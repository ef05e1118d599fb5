// The npm package is what a supplier starts from: it installs in an empty project, its types are those of the element,
// and what it says of itself is so.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../examples/serve.mjs";
import { choose, running } from "./walk.mjs";
import { expect, question, test as base } from "./watch.mjs";

const TARBALL = fileURLToPath(new URL("../../wat-telt.tgz", import.meta.url));
const TYPESCRIPT = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** A project with nothing in it but the package. */
const test = base.extend({
  project: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "wat-telt-"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", TARBALL], { cwd: folder });
    await use(folder);
    rmSync(folder, { recursive: true });
  }, { scope: "worker" }],
});

const part = (project, name) => join(project, "node_modules/wat-telt", name);
const json = (project, name) => JSON.parse(readFileSync(part(project, name), "utf8"));

/** What TypeScript says of a script in the project; nothing where it is right. */
function complaints(project, script) {
  writeFileSync(join(project, "page.ts"), script);
  const how = ["--noEmit", "--strict", "--pretty", "false", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"];
  try {
    execFileSync("node", [TYPESCRIPT, ...how, "page.ts"], { cwd: project });
    return "";
  } catch ({ stdout }) {
    return String(stdout);
  }
}

const USE = `
import "wat-telt";
import type { WatTelt, WatTeltErrorCode, WatTeltRefusal } from "wat-telt";

const board = document.querySelector("wat-telt");
if (!board) throw new Error("no board");
await board.ready;
const known: WatTelt = board;
const outcome: "opened" | "declined" = await known.open(new File([], "a.wat-telt.json"));
const lies: boolean = board.unsaved;
board.addEventListener("wat-telt-unsaved", ({ detail }) => { const now: boolean = detail.unsaved; console.log(now); });
board.addEventListener("wat-telt-error", ({ detail }) => {
  const code: WatTeltErrorCode = detail.code;
  if (detail.fatal) console.log(code);
});
board.addEventListener("wat-telt-give", ({ detail }) => detail.waitUntil(hand(detail.file, detail.booklet)));
board.addEventListener("click", (event) => console.log(event.clientX));
async function hand(file: File, booklet: File | null): Promise<{ reference: string }> {
  const because: WatTeltRefusal = "too-large";
  if (file.size + (booklet?.size ?? 0) > 1e7) throw Object.assign(new Error(), { code: because });
  return { reference: "WT-1" };
}
await customElements.get("wat-telt")?.forget();
const version: string | undefined = customElements.get("wat-telt")?.version;
console.log(outcome, lies, version);
`;

const WRONG = {
  "a code that does not exist": 'board.addEventListener("wat-telt-error", ({ detail }) => detail.code === "no-such-code");',
  "a property of nobody": "board.print();",
  "a property that is only read": "board.unsaved = true;",
  "a file that is a number": "board.open(1);",
};

test("a page in TypeScript is written by its types", ({ project }) => {
  expect(complaints(project, USE)).toBe("");
});

for (const [what, line] of Object.entries(WRONG)) {
  test(`${what} is seen by its types`, ({ project }) => {
    const script = `import type {} from "wat-telt";\nconst board = document.querySelector("wat-telt")!;\n`;
    expect(complaints(project, script + line)).toMatch(/^page\.ts\(3,/);
  });
}

test("it has what it names, licences, schemas and a hash of every file", ({ project }) => {
  const { version, license, exports } = json(project, "package.json");
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(license).toBe("EUPL-1.2");
  const named = Object.values(exports).flatMap((one) => Object.values(typeof one === "string" ? { one } : one));
  for (const path of named.filter((path) => !path.includes("*"))) readFileSync(part(project, path));
  for (const path of ["LICENSE", "README.md", "dist/licences.txt", "schema/wat-telt-gesprek-1.schema.json"]) {
    expect(readFileSync(part(project, path), "utf8").length).toBeGreaterThan(100);
  }
  const hashes = json(project, "integrity.json");
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(["wat-telt.js", "wat-telt-app.wasm", "locales/en.json"]));
  expect(Object.values(hashes).every((hash) => /^sha384-[\w+/]{64}$/.test(hash))).toBe(true);
});

test("its board stands in a page that pins the script by the hash in it", async ({ page, project }) => {
  const site = await serve({ port: 0, board: part(project, "dist") });
  await page.goto(`${site.url}plain/`);
  const { "wat-telt.js": hash } = json(project, "integrity.json");
  expect(await page.locator("script[integrity]").getAttribute("integrity")).toBe(hash);
  await running(page);
  await question(page).fill("De avonden");
  await choose(page, "Wonen");
  await site.close();
});

test("what it says of the element is what the element has", async ({ page, project }) => {
  await page.goto("/");
  await running(page);
  const [{ declarations: [{ members }] }] = json(project, "custom-elements.json").modules;
  const lacking = await page.evaluate((members) => {
    const element = customElements.get("wat-telt");
    const board = document.querySelector("wat-telt");
    return members.filter(({ name, static: isStatic }) => !(name in (isStatic ? element : board))).map(({ name }) => name);
  }, members);
  expect(lacking).toEqual([]);
  const types = readFileSync(part(project, "wat-telt.d.ts"), "utf8");
  for (const { name } of members) expect(types).toMatch(new RegExp(`\\b${name}\\b`));
});
