import { createHmac } from "node:crypto";
import { describe, test } from "node:test";

import { AT_ONCE, BOTH, server, visit } from "../town/town.js";

const WHO = { true: "secretaria@ocpm.example", false: "secretaria@mercociudades.example" };

/** The secret as a page writes it: base32 in groups of four. */
function bytes(written) {
  const bits = [...written.replace(/[^a-z2-7]/g, "")]
    .map((letter) => "abcdefghijklmnopqrstuvwxyz234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

/** What a telephone shows so many steps from now. */
function code(secret, ahead = 0) {
  const step = Buffer.alloc(8);
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const mac = createHmac("sha1", secret).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

describe("Who wants a second step", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    const email = WHO[scripts];

    test(`sets it, comes in with it and with a written code, and takes it off, ${way}`, () =>
      visit({ scripts }, async (page) => {
        const press = (name) => page.getByRole("main").getByRole("button", { name, exact: true }).click();
        const comeHalfWay = async () => {
          await page.goto(await server.anotherWay(email));
          await press("Ingresar");
          await page.getByRole("heading", { name: "Segundo paso al ingresar" }).waitFor();
        };
        await page.goto(await server.anotherWay(email));
        await press("Ingresar");
        await page.goto("/account");
        await page.getByRole("link", { name: "Poner un segundo paso" }).click();
        await page.getByRole("img", { name: "Código QR con la clave de esta cuenta" }).waitFor();
        const secret = bytes(await page.locator("code.secret").innerText());
        await page.getByRole("textbox", { name: "Código" }).fill("000000");
        await press("Poner el segundo paso");
        await page.getByRole("alert").getByText("No es ese").waitFor();
        // The one before, so that two are left for what follows without waiting.
        await page.getByRole("textbox", { name: "Código" }).fill(code(secret, -1));
        await press("Poner el segundo paso");
        const codes = await page.locator(".recovery code").allInnerTexts();
        await page.getByRole("link", { name: "Ya los guardé" }).click();
        await page.getByText("Quedan 10 códigos de reserva").waitFor();
        await comeHalfWay();
        await page.getByRole("textbox", { name: "Código" }).fill(code(secret));
        await press("Ingresar");
        await page.getByRole("heading", { name: "Mi mesa de trabajo" }).waitFor();
        await comeHalfWay();
        await page.getByRole("textbox", { name: "Código" }).fill(codes[0]);
        await press("Ingresar");
        await page.getByRole("heading", { name: "Mi mesa de trabajo" }).waitFor();
        await page.goto("/account");
        await page.getByRole("link", { name: "Ver o quitar" }).click();
        await page.getByRole("textbox", { name: "Código" }).fill(codes[1]);
        await press("Quitar el segundo paso");
        await page.getByText("La cuenta ya no tiene segundo paso.").waitFor();
      }));
  }
});
