import { expect, it } from "vitest";
import { attack } from "../../bench/abuse/attack.ts";
import { type AttackName, attacks } from "../../bench/abuse/attacks.ts";
import { chance } from "../chance.ts";
import { trials } from "../trials.ts";
import { startTarget, withstands } from "./target.ts";

const names = Object.keys(attacks) as AttackName[];
const bearer = (headers: Record<string, string>): string => headers.authorization!.replace("Bearer ", "");

it("hostile requests of every kind, to every face and at once, disturb nobody and end nothing", async () => {
  const target = await startTarget();
  const keys = { reader: bearer(target.headers("read")), recommender: bearer(target.headers("read", "recommend")) };
  const port = Number(new URL(target.url).port);
  // Code is compiled and caches fill first.
  const all = (requests: number, seed: number) =>
    Promise.all(names.map((name) => attack({ name, port, seed, requests, keys })));
  await all(100, 1);
  await withstands(target, async () => {
    const reports = await all(trials(300, 20_000), 20260115);
    expect(reports.flatMap(({ faults }) => faults)).toEqual([]);
    const sent = reports.reduce((sum, report) => sum + report.sent, 0);
    expect(sent).toBeGreaterThanOrEqual(trials(300, 20_000) * 0.99);
    // They get far enough to be answered, and to be refused for many reasons.
    const statuses = new Set(reports.flatMap((report) => Object.keys(report.statuses)));
    for (const status of ["200", "201", "400", "401", "403", "404", "415", "421"])
      expect([...statuses], status).toContain(status);
  });
  expect(await target.end("SIGTERM")).toBe(0);
});

it.each(names)("the attack %s is the same for the same seed", (name) => {
  const keys = { reader: "r".repeat(84), recommender: "w".repeat(84) };
  const made = () => {
    const random = chance(7);
    return Array.from({ length: 50 }, () => attacks[name].next(random, keys));
  };
  expect(made()).toEqual(made());
});
