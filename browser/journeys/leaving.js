import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { AL_LAS, UCCI } from "../town/cast.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

const WHO = { true: { who: AL_LAS, network: "al-las" }, false: { who: UCCI, network: "ucci" } };

describe("Who leaves", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    const { who, network } = WHO[scripts];

    test(`is not known any more, ${way}`, () =>
      visit({ who, scripts }, async (page) => {
        await page.goto(`/${network}/organisations/new`);
        await page.getByRole("heading", { name: "Añadir una organización" }).waitFor();
        await page.locator("summary", { hasText: who }).click();
        await page.getByRole("button", { name: "Salir" }).click();
        await page.getByRole("heading", { name: "Redes de ciudades que trabajan juntas" }).waitFor();
        assert.equal(await page.getByText(who).count(), 0);
        const answer = await page.goto(`/${network}/organisations/new`);
        assert.equal(answer.status(), 401);
        await page.getByRole("heading", { name: "Primero hay que ingresar" }).waitFor();
      }));
  }
});
