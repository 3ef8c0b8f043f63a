import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

import { SECRETARIAT } from "../town/cast.js";
import { AT_ONCE, BOTH, PHONE, visit } from "../town/town.js";

const folder = mkdtempSync(join(tmpdir(), "urdimbre-files-"));
const DECISION = "/telar/decisions/3";

/** A PDF of so many bytes. */
function pdf(name, size) {
  const head = "%PDF-1.7\n", tail = "\n%%EOF\n";
  const path = join(folder, name);
  writeFileSync(path, head + "x".repeat(size - head.length - tail.length) + tail);
  return path;
}

async function begin(page) {
  await page.goto(DECISION);
  await page.getByRole("link", { name: "Agregar un archivo" }).click();
  return page.locator("#file");
}

async function put(page) {
  await page.getByRole("button", { name: "Agregar", exact: true }).click();
}

describe("A file", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`is brought, kept over a slip, and taken away, ${way}, on a phone`, () =>
      visit({ who: SECRETARIAT, scripts, screen: PHONE }, async (page) => {
        const file = await begin(page);
        const name = `acta-${scripts}.pdf`;
        await file.setInputFiles(pdf(name, 700_000));
        if (scripts) await page.getByText("El archivo ya está aquí.").waitFor();
        await put(page);
        await page.locator(".errors").waitFor();
        await page.getByText(`${name} (700 kB) ya llegó`).waitFor();
        const title = `Acta traída ${way}`;
        await page.locator("#title").fill(title);
        await put(page);
        await page.getByText("El archivo está en su registro.").waitFor();
        const coming = page.waitForEvent("download");
        await page.getByRole("link", { name: "Descargar (700 kB)" }).click();
        assert.equal((await coming).suggestedFilename(), name);
        await page.goto(DECISION);
        await page.getByRole("link", { name: title, exact: true }).waitFor();
      }));
  }

  test("goes on by itself after the line was cut, and where it was after the page was left", () =>
    visit({ who: SECRETARIAT, scripts: true }, async (page) => {
      const path = pdf("larga.pdf", 1_500_000);
      const pieces = [];
      let cut = 0;
      await page.route("**/uploads/*", (route) => {
        const request = route.request();
        if (request.method() === "POST") {
          pieces.push(request.postDataBuffer()?.length ?? 0);
          // The third piece is lost on the way, and so is everything for a while after it.
          if (pieces.length === 3 || (cut > 0 && cut < 3)) {
            cut += 1;
            return route.abort("connectionreset");
          }
        }
        return route.continue();
      });
      const file = await begin(page);
      await file.setInputFiles(path);
      await page.getByText("Se cortó la conexión").waitFor();
      // Left in the middle, and chosen again.
      await page.goto(DECISION);
      cut = 3;
      const before = pieces.length;
      await (await begin(page)).setInputFiles(path);
      await page.getByText("El archivo ya está aquí.").waitFor();
      assert.ok(pieces.length - before < 8, `all of it was sent again: ${pieces.length - before} pieces`);
      await page.locator("#title").fill("Informe por partes");
      await put(page);
      await page.getByText("El archivo está en su registro.").waitFor();
      await page.getByRole("link", { name: "Descargar (1,5 MB)" }).waitFor();
    }));
});
