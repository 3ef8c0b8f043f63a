import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { SECRETARIAT } from "../town/cast.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

// Each way has a text of its own, so that neither finds what the other left.
const LANGUAGES = { true: "English", false: "Français" };
const NAMES = { true: "{network}", false: "{réseau}" };

describe("The secretariat", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`writes a letter in its own words and sees it before it is kept, ${way}`, () =>
      visit({ who: SECRETARIAT, scripts }, async (page) => {
        await page.goto("/telar/letters");
        await page.getByRole("link", { name: "Textos de las cartas" }).click();
        const letter = page.getByRole("row", { name: "Carta de prueba" });
        await letter.getByRole("link", { name: LANGUAGES[scripts] }).click();
        const there = page.url();
        await page.getByLabel("Asunto").fill(`${NAMES[scripts]}, 1 2 3`);
        await page.getByRole("button", { name: "Ver cómo queda" }).click();
        const seen = page.frameLocator("iframe[name=preview]");
        await seen.getByRole("heading", { name: "Telar, 1 2 3" }).waitFor();
        assert.equal(page.url(), there, "one stays where one writes");
        await page.getByRole("button", { name: "Guardar" }).click();
        await page.locator(".notice.good").waitFor();
        await page.getByText("De la red", { exact: true }).waitFor();
        assert.equal(await page.getByLabel("Asunto").inputValue(), `${NAMES[scripts]}, 1 2 3`);
      }));
  }
});
