// The server, the browser and the people: one of each for the whole suite.

import assert from "node:assert/strict";

import { chromium } from "playwright-core";

import { Server } from "./server.js";
import { watched } from "./watch.js";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
export const SMALLEST_PHONE = { width: 320, height: 640 };
/** What is left of a desktop's window at 400 %. */
export const ENLARGED = { width: 320, height: 200 };

/** So many visits go on together: a machine of two cores waits for neither. */
export const AT_ONCE = { concurrency: 3 };

const CHROMIUM = {
  executablePath: "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export const server = await Server.start();
const browser = await chromium.launch(CHROMIUM);

export async function close() {
  await browser.close();
  await server.stop();
}

/** The cookies of somebody of the cast, who comes in once for the whole suite. */
const sessions = new Map();

export function session(who) {
  if (!sessions.has(who)) sessions.set(who, comeIn(who));
  return sessions.get(who);
}

async function comeIn(who) {
  const context = await browser.newContext();
  const headers = { origin: server.origin };
  const answer = await context.request.post(await server.way(who), { headers });
  assert.ok(answer.ok(), `${who} could not come in`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/**
 * A visit by somebody (the public, unless one of the cast is named) in a browser of their own.
 * Whatever they came for, no page may have done what none may do.
 */
export async function visit({ who, scripts = true, screen = DESKTOP, theme = "light" }, journey) {
  const context = await browser.newContext({
    baseURL: server.origin,
    storageState: who && (await session(who)),
    javaScriptEnabled: scripts,
    viewport: screen,
    isMobile: screen === PHONE,
    hasTouch: screen === PHONE,
    colorScheme: theme,
    // What moves could be caught between two colours.
    reducedMotion: "reduce",
    locale: "es",
  });
  context.setDefaultTimeout(10_000);
  const wrongs = watched(context, server.origin);
  try {
    await journey(await context.newPage());
  } finally {
    await context.close();
  }
  assert.deepEqual(wrongs, []);
}

/** A journey is made twice: with scripts, and without. */
export const BOTH = [
  { scripts: true, way: "with scripts" },
  { scripts: false, way: "without scripts" },
];
