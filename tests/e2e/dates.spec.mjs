// Days are said by the browser in the language of the board, and are the same day all over the world.
import { conversation, text } from "./files.mjs";
import { fileOf, go, goOn, openFile, row, start } from "./walk.mjs";
import { expect, test } from "./watch.mjs";

for (const timezoneId of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("a day is said in Dutch, and in another language as that is spoken here", async ({ page }) => {
      await start(page);
      await openFile(page, fileOf(text(conversation())));
      await goOn(page);
      await row(page, "Op pad").waitFor();
      await go(page, "Samen lezen");
      await expect(page.getByRole("article")).toContainText("14 januari 2027");
      await go(page, "Beginnen");
      await page.getByRole("combobox", { name: "Taal", exact: true }).selectOption("en");
      await page.getByRole("navigation").getByRole("button").last().click();
      await expect(page.getByRole("article")).toContainText("14 January 2027");
    });
  });
}
