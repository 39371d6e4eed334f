import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { dataFolder } from "../data-folder.ts";
import { trials } from "../trials.ts";
import { type Served, serving } from "./served.ts";

const folder = dataFolder();
const file = join(folder, "records.sqlite");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kills = trials(3, 20);
const writers = 16;
const quick = { robustness: { samples: 1000 } };

/** Asks for recommendations until the process is gone; what was answered goes to `kept`, what was not to `unanswered`. */
async function write(server: Served, name: string, kept: Map<string, string>, unanswered: string[]): Promise<void> {
  for (let n = 0; ; n++) {
    const key = `${name}-${n}`;
    try {
      const answer = await server.recommend(quick, key);
      const body = await answer.text();
      expect(answer.status, body).toBe(201);
      kept.set(key, body);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      unanswered.push(key);
      return;
    }
  }
}

describe(`a process that is killed ${kills} times while it writes`, () => {
  it("loses nothing that it acknowledged, and keeps at most one record for what it did not", async () => {
    const kept = new Map<string, string>();
    let unanswered: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const server = await serving(folder);
      // Whoever was not answered asks again under the same key.
      for (const key of unanswered) {
        const answer = await server.recommend(quick, key);
        expect([200, 201]).toContain(answer.status);
        kept.set(key, await answer.text());
      }
      unanswered = [];
      const before = kept.size;
      const writing = Promise.all(
        Array.from({ length: writers }, (_, n) => write(server, `${kill}-${n}`, kept, unanswered)),
      );
      let isOver = false;
      const over = (): void => {
        isOver = true;
      };
      writing.then(over, over);
      while (kept.size === before && !isOver) await pause(5);
      await pause(400 * Math.random());
      await server.end("SIGKILL");
      await writing;
    }
    const server = await serving(folder);
    const database = new Sqlite(file, { readonly: true });
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    const keys = database.prepare("SELECT idempotency_key FROM recommendation").pluck().all() as string[];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !kept.has(key) && !unanswered.includes(key))).toEqual([]);
    database.close();
    for (const [key, body] of kept) {
      const found = (await (await server.find(JSON.parse(body).id)).json()) as Record<string, unknown>;
      // What today's catalog would say is no part of the record.
      delete found.current;
      expect(JSON.stringify(found), key).toBe(body);
    }
    console.log(
      `${kills} kills, ${kept.size} acknowledged records, ${unanswered.length} unanswered at the last; none lost`,
    );
    await server.end("SIGTERM");
  }, 600_000);
});
