import { rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { dataFolder } from "../data-folder.ts";
import { run, serving } from "./served.ts";

const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();

it("a service whose clock is ahead, or that was off for long, keeps its records and says so until an operator confirms the clock", async () => {
  const folder = dataFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect((await run(folder, ["recommend"])).status).toBe(0);
  const database = new Sqlite(join(folder, "records.sqlite"));
  database.prepare("UPDATE heartbeat SET at = ?").run(daysAgo(20));
  database.exec("DROP TRIGGER recommendation_is_immutable");
  database.prepare("UPDATE recommendation SET created_at = ?").run(daysAgo(20));
  const count = () => database.prepare("SELECT count(*) FROM recommendation").pluck().get();

  const settings = { RECORDS_RETENTION_DAYS: "14" };
  const service = await serving(folder, settings);
  const ready = async () => (await service.get("/health/ready")).json();
  const paused = expect.stringMatching(/paused: the clock is 20 days ahead/);
  expect(await ready()).toMatchObject({ status: "degraded", records: "available", reason: paused });
  await expect.poll(service.log).toContain("expired records were not removed");
  expect(count()).toBe(1);

  expect(await run(folder, ["records", "confirm-clock"])).toMatchObject({ status: 0 });
  await expect.poll(ready).toMatchObject({ status: "ready" });
  await service.end("SIGTERM");
  const restarted = await serving(folder, settings);
  await expect.poll(count).toBe(0);
  await restarted.end("SIGTERM");
  database.close();
});
