import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { BELO_HORIZONTE, MAYOR } from "../town/cast.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

const HEADINGS = {
  Português: { code: "pt", heading: "Organizações" },
  Français: { code: "fr", heading: "Organisations" },
  English: { code: "en", heading: "Organisations" },
  Español: { code: "es", heading: "Organizaciones" },
};

// Who chooses a language keeps it: these two are of no other journey.
const WHO = { true: BELO_HORIZONTE, false: MAYOR };

async function choose(page, language) {
  await page.locator("summary", { has: page.locator("text=/^(Idioma|Language|Langue)/") }).click();
  const link = page.getByRole("link", { name: language });
  await link.or(page.getByRole("button", { name: language })).click();
}

function speaks(page, { code, heading }) {
  return page.locator(`html[lang=${code}] h1`, { hasText: heading }).waitFor();
}

describe("A reader", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`changes the language of a public page and stays there, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await page.goto("/es/telar/organisations");
        for (const [language, said] of Object.entries(HEADINGS)) {
          await choose(page, language);
          await speaks(page, said);
          assert.equal(new URL(page.url()).pathname, `/${said.code}/telar/organisations`);
          await page.getByRole("link", { name: "Bahía Blanca" }).click();
          await speaks(page, { code: said.code, heading: "Bahía Blanca" });
          await page.goBack();
        }
      }));

    test(`who is signed in changes theirs for every page and every browser, ${way}`, () =>
      visit({ who: WHO[scripts], scripts }, async (page) => {
        await page.goto("/telar/organisations");
        for (const [language, said] of Object.entries(HEADINGS)) {
          await choose(page, language);
          await speaks(page, said);
        }
        await choose(page, "Français");
        await visit({ who: WHO[scripts], scripts }, async (elsewhere) => {
          await elsewhere.goto("/telar/organisations");
          await speaks(elsewhere, HEADINGS.Français);
        });
      }));

    test(`who has searched still sees what was found in another language, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await page.goto("/es/telar/organisations?q=belem");
        await choose(page, "Português");
        await speaks(page, HEADINGS.Português);
        assert.deepEqual(await page.locator("tbody th a").allInnerTexts(), ["Belém"]);
      }));
  }
});
