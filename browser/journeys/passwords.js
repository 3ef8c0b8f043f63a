import { describe, test } from "node:test";

import { AT_ONCE, BOTH, server, visit } from "../town/town.js";

const WHO = { true: "alcaldia.lapaz@telar.example", false: "punto-focal.montevideo@telar.example" };
const PASSWORD = "el telar de mi abuela";

describe("Who prefers a password", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    const email = WHO[scripts];

    test(`sets one, comes in with it, and removes it, ${way}`, () =>
      visit({ scripts }, async (page) => {
        const press = (name) => page.getByRole("main").getByRole("button", { name }).click();
        await page.goto(await server.anotherWay(email));
        await press("Ingresar");
        await page.goto("/account");
        await page.getByRole("link", { name: "Poner una contraseña" }).click();
        await page.getByLabel("Contraseña nueva").fill("123456789012");
        await press("Guardar");
        await page.getByRole("alert").getByText("Es de las primeras que se prueban").waitFor();
        await page.getByLabel("Contraseña nueva").fill(PASSWORD);
        await press("Guardar");
        await page.getByText("La contraseña quedó guardada.").waitFor();
        await page.locator("summary .icon + .wordy").last().click();
        await page.getByRole("button", { name: "Salir" }).click();
        await page.getByRole("link", { name: "Ingresar" }).click();
        await page.getByRole("link", { name: "Ingresar con contraseña" }).click();
        await page.getByLabel("Correo electrónico").fill(email);
        await page.getByLabel("Contraseña").fill(PASSWORD);
        await press("Ingresar");
        await page.getByRole("heading", { name: "Mi mesa de trabajo" }).waitFor();
        await page.goto("/account");
        await page.getByRole("link", { name: "Cambiar la contraseña" }).click();
        await page.getByLabel("Contraseña actual").fill(PASSWORD);
        await press("Quitar la contraseña");
        await page.getByText("La cuenta ya no tiene contraseña.").waitFor();
      }));
  }
});
