import { chance } from "../../test/chance.ts";
import { type AttackName, attacks } from "./attacks.ts";
import { send } from "./send.ts";
import type { Keys } from "./shot.ts";

export interface Order {
  name: AttackName;
  port: number;
  seed: number;
  /** Of all attacks together. */
  requests: number;
  keys: Keys;
}

export interface Report {
  name: AttackName;
  sent: number;
  /** By status; `none` for connections that ended without an answer. */
  statuses: Record<string, number>;
  faults: string[];
}

/** Sends an attack's share of the requests. The same seed makes the same requests, in the same order. */
export async function attack({ name, port, seed, requests, keys }: Order): Promise<Report> {
  const { shots, atOnce, next } = attacks[name];
  const random = chance(seed + Object.keys(attacks).indexOf(name));
  const report: Report = { name, sent: 0, statuses: {}, faults: [] };
  const count = Math.round((requests * shots) / 1000);
  const work = async (): Promise<void> => {
    while (report.sent < count) {
      report.sent++;
      const shot = next(random, keys);
      const { status = "none", fault } = await send(port, shot);
      report.statuses[status] = (report.statuses[status] ?? 0) + 1;
      if (fault !== undefined && report.faults.length < 5)
        report.faults.push(`${shot.bytes.slice(0, 600)}\n→ ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return report;
}
