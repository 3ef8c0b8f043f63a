// What axe finds wrong with a page, one line per place.

import { createRequire } from "node:module";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const STANDARD = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };

/** From here on axe is at hand wherever the page goes. */
export const bringAxe = (page) => page.addInitScript({ path: AXE });

/** `but` names rules to leave out. */
export async function violations(page, but = []) {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const options = { runOnly: STANDARD, rules, resultTypes: ["violations"] };
  const found = await page.evaluate((how) => window.axe.run(document, how), options);
  const told = (rule, { target, failureSummary }) => `${rule.id}: ${target.join(" ")}: ${failureSummary}`;
  return found.violations.flatMap((rule) => rule.nodes.map((node) => told(rule, node)));
}
