import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { SECRETARIAT } from "../town/cast.js";
import { addressOf } from "../town/directory.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

// Each journey has a city of its own.
const APART = { true: "Pereira", false: "Manizales" };
const ALIKE = { true: "Ibagué", false: "Montería" };
const ABROAD = { true: "Valledupar", false: "Santa Marta" };

const save = (tab) => tab.getByRole("button", { name: "Guardar" }).click();

async function inTwoTabs(page, city) {
  const edit = `${await addressOf("telar", city)}/edit`;
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(edit);
  return other;
}

/** Turns to a tab, says something there and saves it: in the first field of a name, before those of other languages. */
async function say(tab, said) {
  await tab.bringToFront();
  for (const [label, value] of Object.entries(said)) await tab.getByLabel(label).first().fill(value);
  await save(tab);
}

async function choose(tab, country) {
  await tab.bringToFront();
  await tab.getByLabel("País").selectOption({ label: country });
  await save(tab);
}

async function keep(page, field, version) {
  const contested = page.getByRole("group", { name: field });
  await contested.getByLabel(version).check();
  await save(page);
  await page.getByText("Guardado.").waitFor();
}

describe("Two tabs on the same city", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    const visitor = { who: SECRETARIAT, scripts };

    test(`merge what they don't both change, ${way}`, () =>
      visit(visitor, async (page) => {
        const other = await inTwoTabs(page, APART[scripts]);
        await say(other, { Sigla: "UNA" });
        await say(page, { Institución: "Alcaldía" });
        await page.getByText("se conservó lo que ella escribió: Sigla.").waitFor();
        await page.getByText("UNA", { exact: true }).waitFor();
        await page.getByText("Alcaldía", { exact: true }).waitFor();
      }));

    test(`show both versions of what they both change, and keep the one chosen, ${way}`, () =>
      visit(visitor, async (page) => {
        const other = await inTwoTabs(page, ALIKE[scripts]);
        await say(other, { Sigla: "OTRA" });
        await say(page, { Sigla: "MÍA", "Sitio web": "www.ciudad.example" });
        const contested = page.getByRole("group", { name: "Sigla" });
        assert.equal(await contested.getByLabel("La suya").isChecked(), true);
        assert.match(await contested.innerText(), /MÍA[^]*OTRA/);
        await keep(page, "Sigla", "La guardada");
        await page.getByText("OTRA", { exact: true }).waitFor();
        await page.getByRole("link", { name: "ciudad.example" }).waitFor();
      }));

    test(`show both countries by their names, ${way}`, () =>
      visit(visitor, async (page) => {
        const other = await inTwoTabs(page, ABROAD[scripts]);
        await choose(other, "Chile");
        await choose(page, "Perú");
        const contested = page.getByRole("group", { name: "País" });
        assert.match(await contested.innerText(), /Perú[^]*Chile/);
      }));
  }
});
