import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dataFolder } from "../data-folder.ts";
import { run, serving } from "./served.ts";

const folder = dataFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quick = { robustness: { samples: 1000 } };

describe("one file of records", () => {
  it("serves two processes and a backup at once, and the backup can be restored", async () => {
    const servers = [await serving(folder), await serving(folder)];
    const keep = async (count: number): Promise<string[]> => {
      const answers = await Promise.all(Array.from({ length: count }, (_, n) => servers[n % 2]!.recommend(quick)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      return Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id));
    };
    const before = await keep(40);
    const copy = join(folder, "copy.sqlite");
    const [during, backup] = await Promise.all([keep(80), run(folder, ["backup", copy])]);
    expect(backup).toMatchObject({ status: 0, stdout: expect.stringMatching(/copy\.sqlite: \d+ records, .* checked/) });
    for (const id of [...before, ...during]) {
      for (const server of servers) expect((await server.find(id)).status).toBe(200);
    }
    expect(await run(folder, ["backup", copy])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--force"),
    });
    await Promise.all(servers.map((server) => server.end("SIGTERM")));

    for (const name of readdirSync(folder).filter((name) => name.startsWith("records.sqlite")))
      rmSync(join(folder, name));
    copyFileSync(copy, join(folder, "records.sqlite"));
    const restored = await serving(folder);
    for (const id of before) expect((await restored.find(id)).status).toBe(200);
    expect((await restored.recommend(quick)).status).toBe(201);
    await restored.end("SIGTERM");
  }, 300_000);
});
