// Names: unique on a screen, without a number about a person, and without counts in a role.
import { WALKS, heard } from "./names.mjs";
import { box, button, go, radio, row, slider, start, board, end, lay, turn, notice } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

const CONTROLS =
  ["button", "textbox", "radio", "checkbox", "slider", "combobox", "img", "radiogroup", "group"];

/** Roles that a screen reader speaks with a count or as a measure (R11), or that have no place. */
const COUNTING = ["list", "listitem", "table", "row", "cell", "grid", "tree", "tablist", "tab", "menu",
  "progressbar", "meter", "spinbutton", "feed", "link"];

/** The only numbers that the board itself shows are days, and the day in the name of a file. */
const withoutDays = (text) => text.replace(/\d{1,2} [a-z]+ \d{4}|wat-telt-\d{4}-\d\d-\d\d/g, "");

/** What says how it went, in the place of people (R14, R27). */
const VERDICT = new RegExp("\\b(gebleven|bereikt|verbeterd|(?<!Stap )vooruit(gang)?|beter|slechter|" +
  "gehaald|te laat|mislukt|goed gedaan|meer dan|minder dan)\\b", "gi");

/**
 * Each control with the part that it is in: what is read of several moments has the same rows in each,
 * and every agreement its own question how it went.
 */
function inItsPart(controls) {
  let part = "";
  return controls.map(([role, name]) => {
    const agreed = part.startsWith("Afspraken") && name.startsWith("briefje");
    if (role === "region" || name.startsWith("Afspraken")) part = name;
    else if (agreed) part = `Afspraken, ${name}`;
    return `${role} "${name}"${part && ` in "${part}"`}`;
  });
}

/** What is wrong with the names on a screen. Under a dialog lies a screen that was heard before. */
function wrongNames(all) {
  const wrong = [];
  const controls = all.filter(([role]) => CONTROLS.includes(role));
  const names = inItsPart(all.filter(([role]) => role === "region" || CONTROLS.includes(role)))
    .filter((name) => !name.startsWith("region"));
  if (!all.some(([role]) => role === "dialog")) {
    wrong.push(...controls.filter(([role, name]) => !name && role !== "group").map(([role]) =>
      `a ${role} without a name`));
    wrong.push(...names.filter((name, at) => !/^[a-z]+ ""/.test(name) && names.indexOf(name) < at));
  }
  wrong.push(...all.filter(([role]) => COUNTING.includes(role)).map(([role]) => `role ${role}`));
  wrong.push(...all.filter(([, name]) => /\d/.test(withoutDays(name))).map(([, name]) => name));
  return wrong;
}

for (const [of, walk] of Object.entries(WALKS)) {
  test(`every screen of ${of} has names of its own, and no count, number or verdict`, async ({ page }) => {
    test.slow();
    const wrong = [];
    await walk(page, async (screen) => {
      for (const what of wrongNames(await heard(page))) wrong.push(`${screen}: ${what}`);
      const text = withoutDays(await page.locator("wat-telt").evaluate((host) =>
        [...host.shadowRoot.children].map((one) => one.innerText ?? "").join("\n")));
      for (const [word] of text.matchAll(VERDICT)) wrong.push(`${screen}: says "${word}"`);
      for (const line of text.match(/.*[\d%].*/g) ?? []) wrong.push(`${screen}: shows "${line}"`);
    });
    expect(wrong).toEqual([]);
  });
}

test("a slider says its place in words, never as a number", async ({ page }) => {
  await board(page, ["Wonen"]);
  await lay(page, "Wonen", 40);
  for (let step = 0; step < 12; step += 1) {
    await expect(slider(page, "Wonen")).toHaveAttribute("aria-valuetext", /^[a-z ]+$/);
    await slider(page, "Wonen").press("ArrowRight");
  }
});

test("every place has its phrase, the same from both ends", async ({ page }) => {
  await board(page, ["Wonen"]);
  await end(page, "Wonen", "blije").click();
  const phrase = async (place) => {
    await slider(page, "Wonen").fill(String(place));
    await slider(page, "Wonen").blur();
    return slider(page, "Wonen").getAttribute("aria-valuetext");
  };
  for (const place of [50, 40, 20, 0]) {
    const mirrored = (await phrase(100 - place)).replace("blije", "verdrietige");
    expect(await phrase(place)).toBe(mirrored);
  }
});

test("people are spoken to with \"je\" where they choose that", async ({ page }) => {
  await start(page);
  await expect(radio(page, "u")).toBeChecked();
  await radio(page, "je").check();
  await expect(box(page, "Waar wil je het over hebben?")).toBeVisible();
  await go(page, "Kiezen");
  await expect(page.getByRole("heading", { name: "Wat telt voor jou, nu?" })).toBeVisible();
  await button(page, "Wonen").click();
  await go(page, "Bord");
  await expect(page.getByText("Hoe is dit nu voor jou? Leg je fiche.")).toBeVisible();
  await go(page, "Samen lezen");
  await expect(box(page, "Klopt dit zo, in jouw woorden?")).toBeVisible();
  for (const screen of ["Beginnen", "Kiezen", "Bord", "Blocnote", "Samen lezen"]) {
    await go(page, screen);
    const text = (await page.getByRole("main").innerText()).replace(/^u$/m, "");
    expect(text).not.toMatch(/\b(u|uw|uzelf)\b/i);
  }
});

test("another language changes what the board says and nothing of what people said", async ({
  page,
}) => {
  await board(page, ["Wonen"], ["Henk"]);
  await lay(page, "Wonen", 20);
  await go(page, "Beginnen");
  await box(page, "Waar wilt u het over hebben?").fill("De avonden.");
  const spoken = page.locator("wat-telt .root");
  const before = await page.getByRole("main").ariaSnapshot();
  await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("English");
  const nav = page.getByRole("navigation", { name: "Conversation" }).getByRole("button");
  await expect(nav).toHaveText(["Start", "Choose", "Board", "Notepad", "Read together"]);
  await expect(spoken).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("textbox", { name: "What would you like to talk about?" }))
    .toHaveValue("De avonden.");
  await expect(page.getByRole("radio", { name: "je" })).toHaveCount(0);
  await nav.nth(2).click();
  await expect(row(page, "My home")).toBeVisible();
  await expect(page.getByRole("slider", { name: "My home, my token" })).toHaveValue("20");
  await nav.nth(4).click();
  await expect(page.getByRole("main")).not.toContainText(/\b(het|een|niet|voor|wie)\b/i);
  await nav.nth(0).click();
  await page.getByRole("combobox", { name: "Language", exact: true }).selectOption("Nederlands");
  await expect(spoken).toHaveAttribute("lang", "nl");
  expect(await page.getByRole("main").ariaSnapshot()).toBe(before);
  await go(page, "Bord");
  await turn(page, "Henk");
  await turn(page, "Ik");
  await expect(slider(page, "Wonen")).toHaveValue("20");
});

test("a language that does not come is said, and the board speaks on as it did", async ({
  page, context, watched,
}) => {
  watched.expects(/^Failed to load resource/);
  await start(page);
  await context.setOffline(true);
  const languages = page.getByRole("combobox", { name: "Taal", exact: true });
  await languages.selectOption("English");
  await expect(notice(page, "Die taal kon niet opgehaald worden.")).toBeVisible();
  await expect(page.locator("wat-telt .root")).toHaveAttribute("lang", "nl");
  await expect(languages).toHaveValue("nl");
  await context.setOffline(false);
  await languages.selectOption("English");
  await expect(page.locator("wat-telt .root")).toHaveAttribute("lang", "en");
});
