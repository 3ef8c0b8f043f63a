import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { SECRETARIAT_EMAIL } from "../town/cast.js";
import { goTo } from "../town/places.js";
import { AT_ONCE, BOTH, server, visit } from "../town/town.js";

const CITIES = { true: "Coquimbo", false: "Osorno" };

async function comeIn(page) {
  await page.goto(await server.anotherWay(SECRETARIAT_EMAIL));
  await page.getByText("Secretaría del Telar").waitFor();
  await page.getByRole("button", { name: "Ingresar" }).click();
  await page.getByRole("heading", { name: "Mi mesa de trabajo" }).waitFor();
}

async function add(page, city) {
  const post = page.getByRole("row", { name: "Secretaría del Telar" });
  await post.getByRole("link", { name: "Telar" }).click();
  await goTo(page, "Organizaciones");
  await page.getByRole("link", { name: "Añadir una organización" }).click();
  await page.getByLabel("Nombre de la ciudad").fill(city.toLowerCase());
  await page.getByRole("main").getByRole("button", { name: "Buscar" }).click();
  await page.getByRole("row", { name: city }).getByRole("link", { name: "Es esta" }).click();
  assert.equal(await page.getByLabel("Nombre", { exact: true }).inputValue(), city);
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByText(`${city} está ahora en el directorio.`).waitFor();
}

async function editWithASlip(page) {
  await page.getByRole("link", { name: "Corregir" }).click();
  const site = page.getByLabel("Sitio web");
  await site.fill("no es una dirección");
  await page.getByLabel("Sigla").first().fill("IMC");
  await page.getByRole("button", { name: "Guardar" }).click();
  const slips = page.getByRole("alert", { name: "Falta corregir una cosa" });
  assert.equal(await page.getByLabel("Sigla").first().inputValue(), "IMC", "what was typed stays");
  // The slip is a way to its field, which says the same.
  await slips.getByRole("link").click();
  assert.equal(await site.getAttribute("aria-invalid"), "true");
  await site.fill("www.imc.example");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByText("Guardado.").waitFor();
  await page.getByText("www.imc.example").waitFor();
}

async function tellAFigure(page) {
  await page.getByRole("link", { name: "Añadir una cifra" }).click();
  await page.getByLabel("Qué se cuenta").first().selectOption("Población");
  await page.getByLabel("Valor").fill("204.068");
  await page.getByLabel("Fuente").fill("censo");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByText("Cifra añadida.").waitFor();
  await page.locator(".crumbs a").last().click();
  await page.getByText("204.068").waitFor();
}

async function readHistory(page) {
  await page.getByRole("link", { name: "Historial" }).click();
  const last = page.getByRole("listitem").filter({ hasText: "Ficha corregida" });
  assert.match(await last.innerText(), /Secretaría del Telar, en la plataforma/);
  assert.match(await last.innerText(), /Sigla\s+IMC/);
  await page.getByText("Ficha creada").waitFor();
}

describe("The secretariat", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`comes in by a link, adds a city, edits it with a slip and reads its history, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await comeIn(page);
        await add(page, CITIES[scripts]);
        await editWithASlip(page);
        await tellAFigure(page);
        await readHistory(page);
      }));
  }
});
