import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { SECRETARIAT } from "../town/cast.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

const BODIES = { true: "Agua y clima", false: "Movilidad" };

describe("The secretariat", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`records that a city leaves a body, and since when, ${way}`, () =>
      visit({ who: SECRETARIAT, scripts }, async (page) => {
        await page.goto("/telar/bodies");
        await page.getByRole("link", { name: BODIES[scripts] }).click();
        const seat = page.getByRole("row", { name: "Subcoordinación" });
        const city = await seat.getByRole("rowheader").innerText();
        await seat.getByRole("link", { name: "Registrar su salida" }).click();
        assert.equal(await page.locator("h1").innerText(), `${city} deja ${BODIES[scripts]}`);
        await page.getByLabel("Hasta").fill("6/2026");
        await page.getByRole("button", { name: "Guardar" }).click();
        await page.getByText("Salida registrada.").waitFor();
        await page.getByRole("row", { name: city }).filter({ hasText: "2026" }).waitFor();
      }));
  }
});
