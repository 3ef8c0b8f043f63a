import { describe, test } from "node:test";

import { AT_ONCE, BOTH, server, visit } from "../town/town.js";

const WHO = { true: "secretaria@telar.example", false: "secretaria@ucci.example" };
const WHERE = { true: "telar", false: "ucci" };

describe("Who keeps a network", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`looks at it as the public, and stops, ${way}`, () =>
      visit({ scripts }, async (page) => {
        // A session of their own: the banner is of the session.
        await page.goto(await server.anotherWay(WHO[scripts]));
        await page.getByRole("main").getByRole("button", { name: "Ingresar" }).click();
        await page.goto(`/${WHERE[scripts]}/posts`);
        await page.getByRole("button", { name: "Mirar como el público" }).click();
        await page.getByText("Está mirando como el público.").waitFor();
        await page.getByRole("link", { name: "Organizaciones", exact: true }).click();
        await page.getByText("Está mirando como el público.").waitFor();
        await page.getByRole("button", { name: "Dejar de mirar así" }).click();
        await page.getByRole("link", { name: "Añadir una organización" }).waitFor();
      }));
  }
});
