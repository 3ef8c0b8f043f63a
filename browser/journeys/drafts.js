import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { MAYOR, MAYOR_EMAIL, SECRETARIAT, SECRETARIAT_EMAIL } from "../town/cast.js";
import { addressOf } from "../town/directory.js";
import { code } from "../town/letters.js";
import { AT_ONCE, BOTH, server, visit } from "../town/town.js";

// Each journey has a city of its own, and who is signed out in it a session.
const ENDED = {
  true: { who: SECRETARIAT, email: SECRETARIAT_EMAIL, city: "Arequipa" },
  false: { who: MAYOR, email: MAYOR_EMAIL, city: "La Paz" },
};
const WRONG = { true: "Trujillo", false: "Chiclayo" };
const LEFT = { true: "Piura", false: "Iquitos" };
const TABS = { true: "Huancayo", false: "Tacna" };
const SENT = "Esto es lo que envió";

const institution = (page) => page.getByLabel("Institución").first();
const save = (page) => page.getByRole("button", { name: "Guardar" }).click();
const editOf = async (city) => `${await addressOf("telar", city)}/edit`;

async function comeIn(page, email) {
  await page.goto(await server.anotherWay(email));
  await page.getByRole("main").getByRole("button", { name: "Ingresar" }).click();
  await page.getByRole("heading", { name: "Mi mesa de trabajo" }).waitFor();
}

/** In another tab of the same browser. */
async function signOut(page, who) {
  const other = await page.context().newPage();
  await other.goto("/");
  await other.locator("summary", { hasText: who }).click();
  await other.getByRole("button", { name: "Salir" }).click();
  await other.getByRole("heading", { name: "Redes de ciudades que trabajan juntas" }).waitFor();
  await page.bringToFront();
  return other;
}

/** With scripts it happens by itself. */
async function keep(page, scripts) {
  if (scripts) await page.getByText("Borrador guardado a las").waitFor();
  else await page.getByRole("button", { name: "Dejar en borrador" }).click();
}

describe("What was typed", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`goes on after coming in again when the session ended in another tab, ${way}`, () =>
      visit({ scripts }, async (page) => {
        const { who, email, city } = ENDED[scripts];
        await comeIn(page, email);
        await page.goto(await editOf(city));
        await institution(page).fill("Gobierno, a su pesar");
        const other = await signOut(page, who);
        await save(page);
        await page.getByText("Lo que escribió está guardado").waitFor();
        await page.getByRole("main").getByRole("link", { name: "Ingresar" }).click();
        await page.getByLabel("Correo electrónico").fill(email);
        await page.getByRole("button", { name: "Enviarme el enlace" }).click();
        const six = await code(other, email);
        await page.bringToFront();
        await page.getByLabel("Código").fill(six);
        await page.getByRole("button", { name: "Ingresar" }).click();
        await page.getByText(SENT).waitFor();
        assert.equal(await institution(page).inputValue(), "Gobierno, a su pesar");
        await save(page);
        await page.getByText("Guardado.").waitFor();
        await page.getByText("Gobierno, a su pesar", { exact: true }).waitFor();
        await page.goto("/");
        assert.equal(await page.getByRole("link", { name: `Corregir la ficha de ${city}` }).count(), 0);
      }));

    test(`is neither seen nor sent by somebody else who comes in there, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await comeIn(page, SECRETARIAT_EMAIL);
        const edit = await editOf(WRONG[scripts]);
        await page.goto(edit);
        await institution(page).fill("Lo que nadie más ve");
        const other = await signOut(page, SECRETARIAT);
        await comeIn(other, MAYOR_EMAIL);
        await page.bringToFront();
        await save(page);
        await page.getByRole("heading", { name: "Este formulario es de otra persona" }).waitFor();
        await page.goto("/");
        assert.equal(await page.getByRole("link", { name: `Corregir la ficha de ${WRONG[scripts]}` }).count(), 0);
        await signOut(page, MAYOR);
        await comeIn(page, SECRETARIAT_EMAIL);
        await page.getByRole("link", { name: `Corregir la ficha de ${WRONG[scripts]}` }).click();
        assert.equal(await institution(page).inputValue(), "Lo que nadie más ve");
        await page.getByText(SENT).waitFor();
      }));

    test(`is kept, and offered to who comes back, ${way}`, () =>
      visit({ who: SECRETARIAT, scripts }, async (page) => {
        const edit = await editOf(LEFT[scripts]);
        await page.goto(edit);
        await institution(page).fill("A medias");
        await keep(page, scripts);
        // Nobody is asked whether they are sure.
        await page.goto("/");
        await page.goto(edit);
        await page.getByText("Aquí quedó un borrador suyo").waitFor();
        assert.notEqual(await institution(page).inputValue(), "A medias", "only offered");
        await page.getByRole("link", { name: "Continuar con el borrador" }).click();
        assert.equal(await institution(page).inputValue(), "A medias");
        await save(page);
        await page.getByText("Guardado.").waitFor();
        await page.goto(edit);
        assert.equal(await page.getByText("Aquí quedó").count(), 0);
      }));

    test(`in two tabs is kept twice, and put away one by one, ${way}`, () =>
      visit({ who: SECRETARIAT, scripts }, async (page) => {
        const edit = await editOf(TABS[scripts]);
        const other = await page.context().newPage();
        for (const tab of [page, other]) await tab.goto(edit);
        for (const [tab, said] of [[page, "Una"], [other, "Otra"]]) {
          await tab.bringToFront();
          await institution(tab).fill(said);
          await keep(tab, scripts);
        }
        await page.goto(edit);
        const discard = page.getByRole("button", { name: "Descartar" });
        assert.equal(await discard.count(), 2);
        await discard.first().click();
        await page.getByRole("link", { name: "Continuar con el borrador" }).click();
        assert.equal(await institution(page).inputValue(), "Una", "the newest stood first");
        await discard.click();
        await page.getByRole("heading", { name: `Corregir la ficha de ${TABS[scripts]}` }).waitFor();
        assert.equal(await discard.count(), 0);
      }));
  }

  test("stays in the tab while the line is down, and is kept when it is back", () =>
    visit({ who: SECRETARIAT }, async (page) => {
      const edit = await editOf("Chimbote");
      await page.goto(edit);
      await page.context().setOffline(true);
      await institution(page).fill("Sin línea");
      await page.getByText("No se pudo guardar el borrador.").waitFor();
      await page.context().setOffline(false);
      await page.getByText("Borrador guardado a las").waitFor();
      // A tab that was closed and opened again while the line was down.
      await page.goto(edit);
      await page.context().setOffline(true);
      await institution(page).fill("Sin línea otra vez");
      await page.getByText("No se pudo guardar el borrador.").waitFor();
      await page.route("**/organisations/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
      await page.context().setOffline(false);
      await page.reload();
      await page.getByText("Esta pestaña conserva lo que escribió").waitFor();
      await page.getByRole("button", { name: "Recuperarlo" }).click();
      assert.equal(await institution(page).inputValue(), "Sin línea otra vez");
    }));
});
