import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { FOCAL_POINT, MONTEVIDEO } from "../town/cast.js";
import { addressOf } from "../town/directory.js";
import { goTo } from "../town/places.js";
import { AT_ONCE, BOTH, PHONE, visit } from "../town/town.js";

const OWN = {
  true: { who: MONTEVIDEO, city: "Montevideo" },
  false: { who: FOCAL_POINT, city: "La Paz" },
};

describe("A focal point with a phone", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    const { who, city } = OWN[scripts];

    test(`edits their own city, ${way}`, () =>
      visit({ who, scripts, screen: PHONE }, async (page) => {
        await page.goto("/");
        await page.getByRole("row", { name: who }).getByRole("link").tap();
        await goTo(page, "Organizaciones");
        await page.getByRole("searchbox").fill(city);
        await page.getByRole("button", { name: "Buscar" }).tap();
        await page.getByRole("link", { name: city, exact: true }).tap();
        await page.getByRole("link", { name: "Corregir" }).tap();
        await page.getByLabel("Sitio web").fill("ciudad.example");
        await page.getByRole("button", { name: "Guardar" }).tap();
        await page.getByText("Guardado.").waitFor();
        await page.getByRole("link", { name: "ciudad.example" }).waitFor();
      }));

    test(`is not offered another's, and is told why when they try, ${way}`, () =>
      visit({ who, scripts, screen: PHONE }, async (page) => {
        const another = await addressOf("telar", "Cali");
        await page.goto(another);
        assert.equal(await page.getByRole("link", { name: "Corregir" }).count(), 0);
        const answer = await page.goto(`${another}/edit`);
        assert.equal(answer.status(), 403);
        await page.getByRole("heading", { name: "Su cargo no permite hacer esto" }).waitFor();
        await page.getByRole("link", { name: "Ir al inicio" }).tap();
        await page.getByRole("heading", { name: "Mi mesa de trabajo" }).waitFor();
      }));
  }
});
