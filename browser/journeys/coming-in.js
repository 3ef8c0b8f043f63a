import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { addressOf } from "../town/directory.js";
import { code } from "../town/letters.js";
import { AT_ONCE, BOTH, visit } from "../town/town.js";

const WHO = {
  true: { email: "punto-focal.montevideo@telar.example", city: "Montevideo" },
  false: { email: "punto-focal.lapaz@telar.example", city: "La Paz" },
};

describe("A focal point", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    const { email, city } = WHO[scripts];

    test(`comes in with the code of a letter, and is back where they had to, ${way}`, () =>
      visit({ scripts }, async (page) => {
        const edit = `${await addressOf("telar", city)}/edit`;
        await page.goto(edit);
        await page.getByRole("main").getByRole("link", { name: "Ingresar" }).click();
        await page.getByLabel("Correo electrónico").fill(email);
        await page.getByRole("button", { name: "Enviarme el enlace" }).click();
        const mailbox = await page.context().newPage();
        const six = await code(mailbox, email);
        await page.bringToFront();
        await page.getByLabel("Código").fill(six);
        await page.getByRole("button", { name: "Ingresar" }).click();
        await page.getByRole("heading", { name: `Corregir la ficha de ${city}` }).waitFor();
        assert.equal(new URL(page.url()).pathname, edit);
      }));
  }
});
