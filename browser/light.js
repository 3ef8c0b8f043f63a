// How much a reader has to fetch: the budgets of the design, in bytes as they come over the wire.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

const KB = 1024;
const BUDGET = {
  html: 30 * KB,
  first: 120 * KB,
  later: 30 * KB,
  scripts: 25 * KB,
  styles: 15 * KB,
  fonts: 25 * KB,
  map: 15 * KB,
};
const MEDIAN_OF_LATER = 12 * KB;
const COLUMNS = Object.keys(BUDGET);

const COLUMN_OF = { Document: "html", Script: "scripts", Stylesheet: "styles", Font: "fonts" };

function columnOf({ type, response }) {
  return response.url.includes("/assets/land-") ? "map" : COLUMN_OF[type];
}

/** Weighs what a page fetches: the bodies by what they are for, and all of it with heads. */
export class Scales {
  static async under(page) {
    const scales = new Scales();
    scales.page = page;
    scales.coming = new Map();
    scales.empty();
    const devtools = await page.context().newCDPSession(page);
    devtools.on("Network.requestWillBeSent", ({ requestId, frameId, type }) => {
      if (type === "Document") scales.frame ??= frameId;
      scales.coming.set(requestId, undefined);
    });
    devtools.on("Network.responseReceived", (answer) => scales.begin(answer));
    devtools.on("Network.loadingFinished", (end) => scales.put(end));
    await devtools.send("Network.enable");
    return scales;
  }

  empty() {
    this.sum = { html: 0, scripts: 0, styles: 0, fonts: 0, map: 0, all: 0 };
  }

  /** A page shut in a frame ends in a process of its own, which tells us nothing: its page knows what it took. */
  begin(answer) {
    const framed = answer.type === "Document" && answer.frameId !== this.frame;
    if (framed) this.coming.delete(answer.requestId);
    else this.coming.set(answer.requestId, answer);
  }

  async weighFrames() {
    const frames = await this.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry.initiatorType === "iframe")
        .map(({ transferSize, encodedBodySize }) => [transferSize, encodedBodySize]),
    );
    for (const [all, html] of frames) {
      assert.ok(html > 0, "a frame says what it weighs");
      this.sum.all += all;
      this.sum.html += html;
    }
  }

  put({ requestId, encodedDataLength }) {
    const answer = this.coming.get(requestId);
    if (!this.coming.delete(requestId)) return;
    // What the browser had kept has a head from its cache and takes nothing from the wire.
    if (encodedDataLength === 0) return;
    this.sum.all += encodedDataLength;
    const column = columnOf(answer);
    if (column) this.sum[column] += encodedDataLength - answer.response.encodedDataLength;
  }

  async weigh(visit) {
    this.empty();
    await visit();
    while (this.coming.size > 0) await pause(5);
    await this.weighFrames();
    return this.sum;
  }
}

const table = new Map();

export function mustBeLight(name, { all: first, ...bodies }, { all: later }) {
  const bytes = { ...bodies, first, later };
  table.set(name, bytes);
  for (const what of COLUMNS) assert.ok(bytes[what] <= BUDGET[what], `${what}: ${bytes[what]} bytes`);
}

function row(name, cells) {
  return name.padEnd(24) + cells.map((cell) => String(cell).padStart(9)).join("");
}

export function printTable() {
  console.log(row("bytes", COLUMNS));
  for (const [name, bytes] of table) console.log(row(name, COLUMNS.map((what) => bytes[what])));
  console.log(row("at most", Object.values(BUDGET)));
}

export function mustBeLightInTheMiddle() {
  const later = [...table.values()].map((bytes) => bytes.later).sort((one, other) => one - other);
  const middle = later[later.length >> 1];
  assert.ok(middle <= MEDIAN_OF_LATER, `the median of later visits: ${middle} bytes`);
}
