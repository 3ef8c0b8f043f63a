import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { SECRETARIAT } from "../town/cast.js";
import { AT_ONCE, visit } from "../town/town.js";

const NEW = "/telar/imports/new";
const LIST = "Ciudad\tPaís\tPoblación\nLatacunga\tEcuador\t\nAzogues\tEcuador\t\nTulcán\tEcuador\tmucha\n";

const press = (page, name) => page.getByRole("button", { name }).click();

/** The page of a running operation looks again by itself, with scripts off too. */
const reads = (page, text) => page.getByText(text).first().waitFor({ timeout: 30_000 });

async function lookThrough(page) {
  await press(page, "Leer la lista");
  await page.getByRole("heading", { name: "Qué hay en cada columna" }).waitFor();
  await press(page, "Revisar las líneas");
  await page.getByRole("heading", { name: "Revisar antes de importar" }).waitFor();
}

describe("A list of organisations", AT_ONCE, () => {
  test("is pasted, matched, looked through with a bad line, imported and undone, scripts off", () =>
    visit({ who: SECRETARIAT, scripts: false }, async (page) => {
      await page.goto("/telar/organisations");
      await page.getByRole("link", { name: "Importar de una hoja de cálculo" }).click();
      await page.getByLabel("Pegar desde la hoja de cálculo").fill(LIST);
      await lookThrough(page);
      const bad = page.getByRole("row", { name: "Tulcán" });
      assert.match(await bad.innerText(), /Población «mucha»/);
      await press(page, /^Importar 2 organizaciones/);
      await reads(page, "Terminada, con algo por corregir");
      await page.getByRole("row", { name: "Tulcán" }).waitFor();
      await page.getByRole("link", { name: "Hechos: 2" }).click();
      await page.getByRole("link", { name: "Latacunga" }).click();
      assert.equal(await page.locator("h1").innerText(), "Latacunga");
      const city = page.url();
      await page.goto("/telar/operations");
      await page.getByRole("link", { name: "Lista pegada" }).first().click();
      await page.getByRole("link", { name: "Deshacer" }).click();
      await press(page, "Deshacer todo");
      await reads(page, "Deshecha");
      assert.equal((await page.goto(city)).status(), 404);
    }));

  test("comes as a file, is stopped and taken up again, scripts off", () =>
    visit({ who: SECRETARIAT, scripts: false }, async (page) => {
      const lines = Array.from({ length: 1500 }, (_, nth) => `Instituto ${nth};Uruguay;Universidad`);
      const file = Buffer.from(`Nombre;País;Tipo\n${lines.join("\n")}\n`);
      await page.goto(NEW);
      await page.getByLabel("O un archivo").setInputFiles({ name: "institutos.csv", mimeType: "text/csv", buffer: file });
      await lookThrough(page);
      await press(page, /^Importar 1.?500/);
      await press(page, "Detener");
      await reads(page, "Detenida");
      await press(page, "Reanudar");
      await press(page, "Detener");
      await page.getByRole("link", { name: "Deshacer" }).click();
      await press(page, "Deshacer todo");
      await reads(page, "Deshecha");
    }));
});
