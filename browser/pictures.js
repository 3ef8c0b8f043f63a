// Pictures of pages for people to look at, in the folder that URDIMBRE_PICTURES names, if it does.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { DESKTOP, PHONE } from "./town/town.js";

const FOLDER = process.env.URDIMBRE_PICTURES;
const LOOKS = [
  { name: "phone-dark", colorScheme: "dark", screen: PHONE },
  { name: "desktop-light", colorScheme: "light", screen: DESKTOP },
];

export async function picture(page, name) {
  if (!FOLDER) return;
  await mkdir(FOLDER, { recursive: true });
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize(look.screen);
    await page.screenshot({ path: join(FOLDER, `${name}-${look.name}.png`), fullPage: true });
  }
}
