// What assistive technology hears of a screen: every role and name on it, and every screen there is.
import { HER, HIM, begin, choosing, closing, laying, mouse, note, words } from "./case.mjs";
import { lookingBack } from "./earlier.mjs";
import { DUTCH, voices } from "./voices.mjs";
import { button, go, more, save, start, turn } from "./walk.mjs";

/** Every role with its name, as `[role, name]`, in the order of the page. */
export async function heard(page) {
  const lines = (await page.locator("body").ariaSnapshot()).split("\n");
  return lines.flatMap((line) => {
    const [, role, name] = /^\s*- (?:')?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    return role ? [[role, name ?? ""]] : [];
  });
}

/** Every walk through screens, each by what is done on it. */
export const WALKS = { "a first conversation": everyScreen, "looking back": lookingBack };

/**
 * Walks the case and calls `look(name)` on every screen, panel and dialog on the way. `mouse` walks,
 * because what is heard is the same for every hand.
 */
export async function everyScreen(page, look) {
  const hand = mouse(page);
  await voices(page, [DUTCH]);
  await start(page);
  await look("Beginnen");
  await button(page, "Nog iemand").click();
  await look("Beginnen, met het formulier");
  await page.keyboard.press("Escape");
  await button(page, "Met de hand, Waar wilt u het over hebben?").click();
  await page.getByRole("dialog").waitFor();
  await look("Beginnen, met het blad om op te schrijven");
  await page.keyboard.press("Escape");
  await begin(page, hand);
  await look("Kiezen");
  await button(page, "Waar gaat Wonen over?").click();
  await look("Kiezen, waar een kaart over gaat");
  await page.keyboard.press("Escape");
  await button(page, "Iets anders").click();
  await look("Kiezen, met een eigen kaart");
  await page.keyboard.press("Escape");
  await go(page, "Bord");
  await look("Bord, leeg");
  await go(page, "Kiezen");
  await choosing(page, hand);
  await look("Bord, zonder fiches");
  await turn(page, HIM);
  await look("Bord, wie moet wachten");
  await turn(page, HER);
  await laying(page, hand);
  await look("Bord, vol");
  await words(page, hand);
  await look("Bord, met Meer open");
  await button(page, "Iemand legt voor mij, Mensen om me heen").click();
  await look("Bord, met de hand die legt");
  await turn(page, HIM);
  await more(page, "Op pad");
  await look("Bord, met Meer open bij een ander");
  await button(page, "Draai om, Op pad").click();
  await look("Bord, met een omgedraaide fiche");
  await button(page, `Geef door aan ${HER}`).click();
  await look("Wie aan de beurt is");
  await button(page, "Ik ben er").click();
  await button(page, "Ik leg eerst alleen").click();
  await look("Bord, wie alleen legt");
  await go(page, "Blocnote");
  await look("Blocnote, leeg");
  await button(page, "Schrijf erbij").click();
  await look("Blocnote, met het formulier");
  await button(page, "Klaar").click();
  await note(page, hand);
  await look("Blocnote");
  await closing(page, hand);
  await look("Samen lezen");
  await button(page, "Wat gaat er mee?").click();
  await look("Samen lezen, wat er meegaat");
  await save(page);
  await look("Samen lezen, bewaard");
  await button(page, "Alles wissen").click();
  await look("De vraag om alles te wissen");
  await page.keyboard.press("Escape");
  await button(page, "Even rust").click();
  await look("Even rust");
}
