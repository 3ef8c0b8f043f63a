// Every kind of page that there is: whose it is, where it is, and what brings it about there.

import assert from "node:assert/strict";

import { FOCAL_POINT, OCPM, SECRETARIAT } from "./cast.js";
import { addressOf } from "./directory.js";
import { server, session } from "./town.js";

const LIST = "/telar/organisations";
const NEW = `${LIST}/new`;
const IMPORT = "/telar/imports/new";
const COUNCIL = "/telar/bodies/2";
const DECISION = "/telar/decisions/1";
const TEXT = "/telar/letters/texts/directory.invitation/es";
const FORUM = "Foro Consultivo de Ciudades y Regiones del Mercosur";

const about = async (city, more) => `${await addressOf("telar", city)}${more}`;

const spent = async () => {
  await session(SECRETARIAT);
  return pathOf(await server.way(SECRETARIAT));
};

function pathOf(link) {
  return new URL(link).pathname;
}

const send = (page) => page.locator("main form .button.primary").click();

async function spoil(page) {
  await page.locator("#name").fill("");
  await page.locator("#site").fill("no es una dirección");
  await send(page);
  await page.locator(".errors").waitFor();
}

async function breakText(page) {
  await page.locator("#subject").fill("{cargos} en {red}");
  await page.locator("#body").fill("Lo esperamos.");
  await send(page);
  await page.locator(".errors").waitFor();
}

async function mistype(page) {
  await page.locator("#email").fill("nadie@telar.example");
  await page.locator("#password").fill("no es la contraseña");
  await send(page);
  await page.locator(".errors").waitFor();
}

async function misspell(page) {
  await page.locator("#email").fill("no es una dirección");
  await page.locator("form[action$='/account/address'] .actions > button").click();
  await page.locator(".errors").waitFor();
}

let versions = 0;

/** Another tab says something else of the same meanwhile. */
async function contest(page) {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator("#institution").fill(`Alcaldía, versión ${++versions}`);
  await send(other);
  await other.locator(".notice").waitFor();
  await other.close();
  await page.locator("#institution").fill("Municipalidad de Guayaquil");
  await send(page);
  await page.locator(".compare").waitFor();
}

/** Both at once, which scripts don't let happen by hand. */
async function openMenus(page) {
  await page.locator("details.menu").evaluateAll((menus) => menus.forEach((menu) => (menu.open = true)));
}

async function makeKey(page) {
  await page.locator("#name").fill("Sitio web de la ciudad");
  await send(page);
  await page.locator("pre").waitFor();
}

const TABLE = "Ciudad\tPaís\tPoblación\nTarija\tBolivia\t\nSpringfield\tEstados Unidos\t\nMontevideo\tUruguay\t\nIbarra\tEcuador\tmucha";

async function give(page) {
  await page.locator("#pasted").fill(TABLE);
  await send(page);
  await page.locator("#columns").waitFor();
}

async function lookThrough(page) {
  await give(page);
  await send(page);
  await page.locator(".turn").waitFor();
}

const follow = (selector) => (page) => page.locator(selector).first().click();

/** The form that hangs a file on a record, sent without one. */
async function putNothing(page) {
  await page.locator("main a[href*='/files/new']").first().click();
  await send(page);
  await page.locator(".errors").waitFor();
}

/** The form that links a record with another, with what may be several. */
async function linkNothing(page) {
  await page.locator("main a[href*='/links/new']").first().click();
  await page.locator("#with").fill("plan de trabajo");
  await send(page);
  await page.locator(".errors").waitFor();
}

const PUBLIC = [
  { name: "front", path: () => "/" },
  { name: "network", path: () => "/telar" },
  { name: "network-without-cities", path: () => "/ocpm" },
  { name: "list", path: () => LIST },
  { name: "list-filtered", path: () => `${LIST}?q=san&country=AR&sort=population&down=1` },
  { name: "list-nothing-found", path: () => `${LIST}?q=nada+de+nada` },
  { name: "city", path: () => about("Montevideo", "") },
  { name: "forum-without-place", path: () => addressOf("mercociudades", FORUM) },
  { name: "figures", path: () => addressOf("ucci", "La Paz").then((city) => `${city}/figures`) },
  { name: "city-with-figures", path: () => addressOf("ucci", "La Paz") },
  { name: "names", path: () => addressOf("al-las", "Ciudad de México").then((city) => `${city}/names`) },
  { name: "themes", path: () => "/ucci/themes" },
  { name: "theme", path: () => "/telar/themes/1" },
  { name: "initiatives", path: () => "/telar/initiatives" },
  { name: "initiative", path: () => "/al-las/initiatives/1" },
  { name: "initiative-under-way", path: () => "/telar/initiatives/1" },
  { name: "bodies", path: () => "/telar/bodies" },
  { name: "body", path: () => COUNCIL },
  { name: "decisions", path: () => "/telar/decisions" },
  { name: "decision", path: () => DECISION },
  { name: "decision-with-files", path: () => "/telar/decisions/1" },
  { name: "file", path: () => "/telar/files/3" },
  { name: "file-picture", path: () => "/telar/files/1" },
  { name: "members", path: () => "/telar/members" },
  { name: "member", path: () => "/telar/members/1" },
  { name: "search", path: () => "/search" },
  { name: "search-found", path: () => "/search?q=montevideo" },
  { name: "search-in-a-network", path: () => "/telar/search?q=gestion" },
  { name: "search-loosely", path: () => "/telar/search?q=montevido" },
  { name: "search-nothing-found", path: () => "/telar/search?q=xyzzyx" },
  { name: "api", path: () => "/api" },
  { name: "sign-in", path: () => "/sign-in" },
  { name: "sign-in-password", path: () => "/sign-in/password" },
  { name: "sign-in-password-wrong", path: () => "/sign-in/password", then: mistype },
  { name: "sign-in-second-step", path: () => "/sign-in/second-step" },
  { name: "sign-in-code", path: () => "/sign-in/code" },
  { name: "mailbox", path: () => "/mailbox?letter=0" },
  { name: "door", path: () => server.way(OCPM).then(pathOf) },
  { name: "door-spent", path: spent, says: 410 },
  { name: "not-found-404", path: () => `${LIST}/99999`, says: 404 },
  { name: "sign-in-first-401", path: () => about("Cali", "/edit"), says: 401 },
];

const OF_THE_SECRETARIAT = [
  { name: "desk", path: () => "/" },
  { name: "desk-menus", path: () => "/", then: openMenus },
  { name: "account", path: () => "/account" },
  { name: "account-second-step", path: () => "/account/second-step" },
  { name: "account-password", path: () => "/account/password" },
  { name: "own-data", path: () => "/account/data" },
  { name: "own-data-refused", path: () => "/account/data", then: misspell },
  { name: "erasure-alone", path: () => "/account/erasure" },
  { name: "erasures", path: () => "/telar/erasures" },
  { name: "erasure-done", path: () => "/telar/erasures/1" },
  { name: "erasure-to-answer", path: () => "/telar/erasures/2" },
  { name: "city-saved", path: () => about("Cali", "?done=merged&theirs=acronym+institution") },
  { name: "edit", path: () => about("Cali", "/edit") },
  { name: "edit-refused", path: () => about("Cali", "/edit"), then: spoil },
  { name: "edit-contested", path: () => about("Guayaquil", "/edit"), then: contest },
  { name: "proposals", path: () => "/telar/proposals" },
  { name: "proposal-partly", path: () => "/telar/proposals?state=partly", then: follow("main td a, main th a") },
  { name: "proposal-open", path: () => "/telar/proposals?state=open", then: follow("main td a, main th a") },
  { name: "propose", path: () => about("Montevideo", "/proposals/new") },
  { name: "propose-refused", path: () => about("Montevideo", "/proposals/new"), then: send },
  { name: "owner", path: () => about("Cali", "/owner") },
  { name: "visibility", path: () => about("Cali", "/visibility") },
  { name: "history", path: () => about("Guayaquil", "/history") },
  { name: "figure-tell", path: () => about("Cali", "/figures/new") },
  { name: "figure-refused", path: () => about("Cali", "/figures/new"), then: send },
  { name: "name-give", path: () => about("Cali", "/names/new") },
  { name: "themes-tick", path: () => about("Cali", "/themes") },
  { name: "theme-name", path: () => "/telar/themes/new" },
  { name: "theme-edit", path: () => "/telar/themes/1/edit" },
  { name: "initiative-begin", path: () => "/telar/initiatives/new" },
  { name: "initiative-edit", path: () => "/telar/initiatives/1/edit" },
  { name: "party-add", path: () => "/telar/initiatives/1/parties/new" },
  { name: "party-leave", path: () => "/telar/initiatives/1", then: follow("main table a[href*='/parties/']") },
  { name: "add", path: () => NEW },
  { name: "add-candidates", path: () => `${NEW}?q=santiago` },
  { name: "add-city", path: () => `${NEW}?q=calama`, then: follow("td .button") },
  { name: "add-by-hand", path: () => `${NEW}?by-hand=1` },
  { name: "import", path: () => IMPORT },
  { name: "import-nothing", path: () => IMPORT, then: send },
  { name: "import-columns", path: () => IMPORT, then: give },
  { name: "import-preview", path: () => IMPORT, then: lookThrough },
  { name: "operations", path: () => "/telar/operations" },
  { name: "operation", path: () => "/telar/operations/1" },
  { name: "operation-undo", path: () => "/telar/operations/1/undo" },
  { name: "body-add", path: () => "/telar/bodies/new" },
  { name: "body-edit", path: () => `${COUNCIL}/edit` },
  { name: "body-history", path: () => `${COUNCIL}/history` },
  { name: "kinds", path: () => "/telar/kinds" },
  { name: "kinds-of-bodies", path: () => "/telar/kinds/bodies" },
  { name: "kind-add", path: () => "/telar/kinds/bodies/new" },
  { name: "kind-edit", path: () => "/telar/kinds/bodies", then: follow("main table a") },
  { name: "post", path: () => "/telar/posts/1" },
  { name: "seat-add", path: () => `${COUNCIL}/seats/new` },
  { name: "seat-leave", path: () => COUNCIL, then: follow("main table a[href*='/seats/']") },
  { name: "decision-add", path: () => `${COUNCIL}/decisions/new` },
  { name: "draft-continued", path: () => `${COUNCIL}/decisions/new`, then: follow(".notice a.button") },
  { name: "own-letters", path: () => "/account/letters" },
  { name: "posts", path: () => "/telar/posts" },
  { name: "post", path: () => "/telar/posts/1" },
  { name: "letters", path: () => "/telar/letters" },
  { name: "letter-held", path: () => "/telar/letters/2" },
  { name: "letter-sent", path: () => "/telar/letters/1" },
  { name: "letters-trial", path: () => "/telar/letters/trial" },
  { name: "letters-trial-done", path: () => "/telar/letters/trial", then: send },
  { name: "letter-texts", path: () => "/telar/letters/texts" },
  { name: "letter-text", path: () => TEXT },
  { name: "letter-text-fallen-behind", path: () => TEXT.replace("/es", "/pt") },
  { name: "letter-text-refused", path: () => TEXT, then: breakText },
  { name: "letter-text-history", path: () => `${TEXT}/history` },
  { name: "letters-live", path: () => "/telar/letters/live" },
  { name: "letters-live-shown", path: () => "/telar/letters/live", then: send },
  { name: "post", path: () => "/telar/posts/1" },
  { name: "turnover", path: () => "/telar/turnovers/new" },
  { name: "turnover-refused", path: () => "/telar/turnovers/new?look=1", says: 422 },
  { name: "turnover-shown", path: () => "/telar/turnovers/new?look=1&country=BO&function=mayor&function=focal-point&until=2099-12-31" },
  { name: "deputy-add", path: () => "/telar/posts/1/deputies/new" },
  { name: "deputy-refused", path: () => "/telar/posts/1/deputies/new", then: send },
  { name: "deputy-change", path: () => "/telar/posts/4", then: follow("main a[href*='/deputies/']:not([href$='new'])") },
  { name: "post-keys", path: () => "/telar/posts/1/keys" },
  { name: "post-key-made", path: () => "/telar/posts/1/keys", then: makeKey },
  { name: "file-add", path: () => "/telar/decisions/1", then: follow("main a[href*='/files/new']") },
  { name: "file-refused", path: () => "/telar/decisions/1", then: putNothing },
  { name: "file-versions", path: () => "/telar/files/3" },
  { name: "file-edit", path: () => "/telar/files/1/edit" },
  { name: "file-replace", path: () => "/telar/files/3/version" },
  { name: "file-remove", path: () => "/telar/files/3/removal" },
  { name: "decision-edit", path: () => `${DECISION}/edit` },
  { name: "member-add", path: () => "/telar/members/new" },
  { name: "member-edit", path: () => "/telar/members/1/edit" },
  { name: "tasks", path: () => "/telar/tasks" },
  { name: "tasks-late", path: () => "/telar/tasks?late=1" },
  { name: "tasks-nothing-found", path: () => "/telar/tasks?q=xyzzyx" },
  { name: "task-of-others", path: () => "/telar/tasks/1" },
  { name: "task-late", path: () => "/telar/tasks/4" },
  { name: "task-done", path: () => "/telar/tasks/3" },
  { name: "task-needless", path: () => "/telar/tasks/7" },
  { name: "task-history", path: () => "/telar/tasks/10/history" },
  { name: "task-give", path: () => "/telar/decisions/1", then: follow("main a[href*='/tasks/new']") },
  { name: "task-refused", path: () => "/telar/tasks/new", then: send },
  { name: "task-edit", path: () => "/telar/tasks/1/edit" },
  { name: "task-needless-why", path: () => "/telar/tasks/4/needless" },
  { name: "link", path: () => "/telar/decisions/2", then: follow("main a[href*='/links/new']") },
  { name: "link-refused", path: () => "/telar/decisions/2", then: linkNothing },
  { name: "initiative-with-tasks", path: () => "/telar/initiatives/1" },
];

export const KINDS = [
  ...PUBLIC,
  ...OF_THE_SECRETARIAT.map((kind) => ({ ...kind, who: SECRETARIAT })),
  { name: "network-begun", who: OCPM, path: () => "/ocpm" },
  { name: "list-empty", who: OCPM, path: () => "/ocpm/organisations" },
  { name: "figure-correct", who: FOCAL_POINT, path: () => about("La Paz", "/figures"), then: follow("td a[href*='/figures/']") },
  { name: "proposals-of-city", who: FOCAL_POINT, path: () => about("La Paz", "/proposals") },
  { name: "proposal-to-answer", who: FOCAL_POINT, path: () => about("La Paz", "/proposals"), then: follow("main tbody a") },
  { name: "owner-its-own", who: FOCAL_POINT, path: () => about("La Paz", "/owner") },
  { name: "task-mine", who: FOCAL_POINT, path: () => "/telar/tasks/1" },
  { name: "desk-with-tasks", who: FOCAL_POINT, path: () => "/" },
  { name: "erasure", who: FOCAL_POINT, path: () => "/account/erasure" },
  { name: "forbidden-403", who: FOCAL_POINT, path: () => about("Cali", "/edit"), says: 403 },
];

/** Who is not signed in reads at the address of a language; who is, in their own without it. */
async function addressIn(language, kind) {
  const path = await kind.path();
  if (kind.who && language === "es") return path;
  return `/${language}${path}`.replace(/\/$/, "");
}

export async function open(page, language, kind) {
  const answer = await page.goto(await addressIn(language, kind));
  assert.equal(answer.status(), kind.says ?? 200, kind.name);
  await kind.then?.(page);
  await page.evaluate(() => document.fonts.ready);
}
