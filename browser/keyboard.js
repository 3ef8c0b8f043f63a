// Nothing but a keyboard.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { SECRETARIAT } from "./town/cast.js";
import { addressOf } from "./town/directory.js";
import { AT_ONCE, BOTH, ENLARGED, visit } from "./town/town.js";

/** Where the keyboard is, and whether who looks at the page can see that. */
function stop() {
  const it = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(it);
  const { x, y, width, height } = it.getClientRects()[0];
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  return {
    id: it.id,
    text: it.textContent.trim(),
    seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && it.contains(there),
  };
}

async function onward(page) {
  await page.keyboard.press("Tab");
  const { seen, ...here } = await page.evaluate(stop);
  assert.ok(seen, `the focus is seen on ${here.id || here.text}`);
  return here;
}

/** Tabs until it is there; a page has fewer than a hundred stops before its matter. */
async function onwardTo(page, there) {
  for (let stops = 0; stops < 100; stops += 1) {
    const here = await onward(page);
    if (there(here)) return;
  }
  assert.fail("never got there");
}

const focused = (page) => page.locator(":focus");

describe("With a keyboard alone", AT_ONCE, () => {
  for (const { scripts, way } of BOTH) {
    test(`the first stop leads past the masthead to the matter, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await page.goto("/es/telar/organisations");
        assert.equal((await onward(page)).text, "Ir al contenido");
        await page.keyboard.press("Enter");
        assert.equal(await focused(page).getAttribute("id"), "main");
        await page.keyboard.press("Tab");
        assert.equal(await focused(page).getAttribute("name"), "q");
      }));

    test(`the language menu opens and a language is chosen, ${way}`, () =>
      visit({ scripts }, async (page) => {
        await page.goto("/es/telar");
        await onwardTo(page, (here) => here.text.startsWith("Idioma"));
        await page.keyboard.press("Enter");
        await onwardTo(page, (here) => here.text === "Français");
        await page.keyboard.press("Enter");
        await page.waitForURL("/fr/telar");
      }));

    test(`a whole form is filled in and sent, ${way}`, () =>
      visit({ who: SECRETARIAT, scripts }, async (page) => {
        await page.goto(`${await addressOf("telar", scripts ? "Bucaramanga" : "Buenaventura")}/edit`);
        const typed = {
          kind: "Gobierno regional",
          institution: "Alcaldía Municipal",
          acronym: "AM",
          site: "www.ciudad.example",
          "name-fr": "La Ville",
        };
        for (const [field, text] of Object.entries(typed)) {
          await onwardTo(page, (here) => here.id === field);
          await page.keyboard.type(text);
        }
        await onwardTo(page, (here) => here.text === "Guardar");
        await page.keyboard.press("Enter");
        await page.getByText("Guardado.").waitFor();
        await page.getByText("Gobierno regional").waitFor();
        await page.getByText("www.ciudad.example").waitFor();
      }));
  }

  test("Escape closes the language menu and gives the focus back", () =>
    visit({}, async (page) => {
      await page.goto("/es/telar");
      const menu = page.locator(".menus details");
      await onwardTo(page, (here) => here.text.startsWith("Idioma"));
      await page.keyboard.press("Enter");
      assert.ok(await menu.getByRole("link", { name: "English" }).isVisible());
      await onwardTo(page, (here) => here.text === "Português");
      await page.keyboard.press("Escape");
      assert.equal(await menu.getAttribute("open"), null);
      assert.match(await focused(page).innerText(), /Español/);
    }));

  test("every stop of a list is seen in a window enlarged four times", () =>
    visit({ screen: ENLARGED }, async (page) => {
      await page.goto("/es/telar/organisations");
      await onwardTo(page, (here) => here.text === "Siguientes");
    }));

  test("the language menu closes behind who leaves it", () =>
    visit({}, async (page) => {
      await page.goto("/es/telar");
      await onwardTo(page, (here) => here.text.startsWith("Idioma"));
      await page.keyboard.press("Enter");
      await onwardTo(page, (here) => here.text === "Inicio");
      assert.equal(await page.locator(".menus details").getAttribute("open"), null);
    }));
});
