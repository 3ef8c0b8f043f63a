// Every kind of page: for who doesn't see well, on small screens, on paper, over a thin wire, in each
// language.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { bringAxe, violations } from "./axe.js";
import { Scales, mustBeLight, mustBeLightInTheMiddle, printTable } from "./light.js";
import { picture } from "./pictures.js";
import { KINDS, open } from "./town/kinds.js";
import { AT_ONCE, DESKTOP, ENLARGED, PHONE, SMALLEST_PHONE, server, visit } from "./town/town.js";

/** How far a page reaches beyond the window, and because of what. */
function beyond() {
  const wide = window.innerWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const right = (it) => it.getBoundingClientRect().right;
  const outside = [...document.body.querySelectorAll("*")].filter((it) => right(it) > wide + 1);
  return outside.map((it) => `${it.outerHTML.slice(0, 80)}: ${right(it)}`);
}

const OFF_PAPER = ".masthead nav, .menus, .skip, .tools, .pager, .exports, .actions, .crumbs, .foot";

// Each theme on another screen: a page is laid out differently on a phone.
const LOOKS = [
  { colorScheme: "light", screen: DESKTOP },
  { colorScheme: "dark", screen: PHONE },
];

async function readsWell(page) {
  for (const { colorScheme, screen } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(screen);
    assert.deepEqual(await violations(page), [], colorScheme);
  }
  await page.setViewportSize(DESKTOP);
}

/** In another language the words are others and the colours the same. */
async function readsWellIn(language, page) {
  assert.equal(await page.locator("html").getAttribute("lang"), language);
  assert.deepEqual(await violations(page, ["color-contrast", "link-in-text-block"]), []);
}

async function fits(page) {
  for (const screen of [SMALLEST_PHONE, ENLARGED]) {
    await page.setViewportSize(screen);
    assert.deepEqual(await page.evaluate(beyond), [], `${screen.width} × ${screen.height}`);
  }
}

/** What stands on paper behind a link of ours: who holds the paper wants to find it again. */
function addressesOnPaper() {
  const links = [...document.querySelectorAll(".facts a[href^='/'], .prose a[href^='/']")];
  return links.map((link) => getComputedStyle(link, "::after").content);
}

async function prints(page) {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  assert.equal((await page.pdf()).subarray(0, 5).toString(), "%PDF-");
  const unusable = page.locator(OFF_PAPER).filter({ visible: true });
  assert.equal(await unusable.count(), 0, "what paper can't use");
  for (const address of await page.evaluate(addressesOnPaper)) assert.ok(address.includes(server.origin), address);
}

describe("Every kind of page", AT_ONCE, () => {
  for (const kind of KINDS) {
    test(kind.name, (all) =>
      visit({ who: kind.who }, async (page) => {
        await bringAxe(page);
        const scales = await Scales.under(page);
        const show = (language) => open(page, language, kind);
        const first = await scales.weigh(() => show("es"));
        await picture(page, kind.name);
        await all.test("reads well in light and dark", () => readsWell(page));
        await all.test("fits the smallest phone, and a window enlarged four times", () => fits(page));
        await all.test("prints, with whole addresses", () => prints(page));
        await page.emulateMedia({ media: "screen" });
        await page.setViewportSize(DESKTOP);
        // A page that follows on a form or a click is not where a visit begins.
        if (!kind.then) {
          await all.test("is light", async () => {
            mustBeLight(kind.name, first, await scales.weigh(() => show("es")));
          });
        }
        for (const language of ["pt", "fr", "en"]) {
          await all.test(`reads well in ${language}`, async () => {
            await show(language);
            await readsWellIn(language, page);
          });
        }
      }));
  }
});

test("Most pages are very light on later visits", () => {
  printTable();
  mustBeLightInTheMiddle();
});
