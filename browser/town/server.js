// The demonstration, served for this run alone: a port and a data folder of its own.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const PROGRAM = process.env.URDIMBRE_PROGRAM ?? "../target/debug/urdimbre";
const PATIENCE = 30_000;

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** What `look` finds, as soon as it finds something. */
async function soon(look, what) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(20)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`in vain: ${what}`);
}

export class Server {
  static async start() {
    const server = new Server();
    server.data = await mkdtemp(join(tmpdir(), "urdimbre-browser-"));
    const listen = `127.0.0.1:${await freePort()}`;
    server.origin = `http://${listen}`;
    server.where = ["--listen", listen, "--data", server.data];
    // LC_ALL wins over whatever language the machine speaks.
    server.env = { ...process.env, LANG: "es", LC_ALL: "es", RUST_LOG: "warn" };
    server.said = "";
    const stdio = ["ignore", "pipe", "inherit"];
    server.process = spawn(PROGRAM, ["serve", "--demo", ...server.where], { env: server.env, stdio });
    server.process.stdout.on("data", (text) => { server.said += text; });
    // However the suite ends, nothing of it stays behind.
    process.on("exit", () => {
      server.process.kill("SIGKILL");
      rmSync(server.data, { recursive: true, force: true });
    });
    await soon(() => server.answers(), "an answer of the server");
    return server;
  }

  async answers() {
    assert.equal(this.process.exitCode, null, "the server has ended");
    return fetch(`${this.origin}/health`).then((health) => health.ok, () => false);
  }

  /** The link that the demonstration printed for one of its cast. */
  way(name) {
    const printed = () => this.said.split(`\n  ${name}\n  `)[1]?.match(/^\S+(?=\n)/)?.[0];
    return soon(printed, `a link for ${name}`);
  }

  /** One more link, from the command for those who lost theirs. */
  async anotherWay(email) {
    const told = await promisify(execFile)(PROGRAM, ["link", email, ...this.where], { env: this.env });
    return told.stdout.trim();
  }

  async stop() {
    const ended = once(this.process, "exit");
    this.process.kill("SIGTERM");
    assert.deepEqual(await ended, [0, null], "who is asked to stop ends well");
  }
}
