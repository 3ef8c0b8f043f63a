import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { above, goTo } from "../town/places.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

async function names(page) {
  await page.waitForLoadState();
  return page.locator("tbody th a").allInnerTexts();
}

/** How many the list tells: two hundred, and those that the demonstration's import adds while it runs. */
async function counted(page) {
  const told = page.getByText(/^20\d organizaciones/);
  await told.waitFor();
  return parseInt(await told.innerText(), 10);
}

async function toTheList(page) {
  await page.goto("/");
  await page.getByRole("link", { name: "Telar de Ciudades" }).click();
  await goTo(page, "Organizaciones");
  await counted(page);
}

async function look(page) {
  await page.getByRole("main").getByRole("button", { name: "Buscar" }).click();
}

describe("The public", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`comes from the front to a city by its dot on the map, and up to the list, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await page.goto("/");
        await page.getByRole("link", { name: "Telar de Ciudades" }).click();
        await page.locator(".map").getByRole("link", { name: "Montevideo", exact: true }).click();
        assert.equal(await page.locator("h1").innerText(), "Montevideo");
        await above(page, "Organizaciones").click();
        await counted(page);
      }));

    test(`finds a city without its accents, and one in a country, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await toTheList(page);
        await page.getByRole("main").getByRole("searchbox").fill("BELEM");
        await look(page);
        assert.deepEqual(await names(page), ["Belém"]);
        await page.getByRole("list", { name: "Filtros aplicados" }).getByRole("link").click();
        await counted(page);
        await page.getByLabel("País").selectOption({ label: "Uruguay" });
        await look(page);
        const there = await names(page);
        assert.ok(there.includes("Salto") && !there.includes("Quito"));
        await page.getByText(`${there.length} organizaciones`, { exact: true }).waitFor();
      }));

    test(`searches from any page, among all that may be found, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await page.goto("/es/telar/bodies");
        await page.getByRole("banner").getByRole("searchbox").fill("montevido");
        await page.keyboard.press("Enter");
        await page.getByText("esto es lo más parecido").waitFor();
        await page.getByRole("main").getByRole("link", { name: "Montevideo", exact: true }).first().waitFor();
        await page.getByRole("link", { name: "Buscar en todas las redes" }).click();
        await page.getByRole("navigation", { name: "Acotar los resultados" }).getByRole("link", { name: /^Red/ }).click();
        await page.getByRole("list", { name: "Filtros aplicados" }).getByText("Red", { exact: true }).waitFor();
      }));

    test(`sorts the list by population, turns its pages and takes it away, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await toTheList(page);
        const all = await counted(page);
        const population = page.getByRole("columnheader", { name: "Población" });
        await population.getByRole("link").click();
        await population.getByRole("link").click();
        assert.equal(await population.getAttribute("aria-sort"), "descending");
        const largest = await names(page);
        assert.equal(largest.length, 25);
        await page.getByRole("link", { name: "Siguientes" }).click();
        assert.ok((await names(page)).every((name) => !largest.includes(name)));
        await page.getByRole("link", { name: "Anteriores" }).click();
        assert.deepEqual(await names(page), largest);
        const download = page.waitForEvent("download");
        await page.getByRole("link", { name: "CSV" }).click();
        const rows = (await readFile(await (await download).path(), "utf8")).trim().split("\n");
        assert.equal(rows.length, all + 1);
        assert.match(rows[1], new RegExp(`,${largest[0]},`));
      }));
  }
});
