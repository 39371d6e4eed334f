import { Connection, type Reply } from "./connection.ts";

/** What has been seen since it was last taken. */
export interface Seen {
  /** Milliseconds each answer took, without downloads and refusals under load. */
  times: number[];
  /** Milliseconds each whole download took. */
  downloads: number[];
  /** Milliseconds each refusal under load took. */
  refusals: number[];
  statuses: Map<number, number>;
  /** Answers there should be none of, and connections that broke. */
  faults: string[];
}

export const nothingSeen = (): Seen => ({ times: [], downloads: [], refusals: [], statuses: new Map(), faults: [] });

/** A 503 by which the service refuses what it cannot do in time. */
export const isRefusal = ({ status, headers, body }: Reply): boolean =>
  status === 503 && /\r\nretry-after: \d/i.test(headers) && body.includes('"OVERLOADED"');

/** Keeps so many connections busy, each asking again as soon as it has its answer, until told to stop. */
export function drive(port: number, connections: number, next: () => { kind: string; request: string }) {
  let isRunning = true;
  let seen = nothingSeen();

  async function ask(connection: Connection): Promise<void> {
    const { kind, request } = next();
    const began = performance.now();
    const reply = await connection.ask(request);
    const took = performance.now() - began;
    seen.statuses.set(reply.status, (seen.statuses.get(reply.status) ?? 0) + 1);
    if (isRefusal(reply)) seen.refusals.push(took);
    else (kind === "export" ? seen.downloads : seen.times).push(took);
    if (reply.status >= 500 && !isRefusal(reply))
      seen.faults.push(`${kind}: ${reply.status} ${reply.body.toString("utf8", 0, 300)}`);
  }

  async function run(): Promise<void> {
    let connection = new Connection(port);
    while (isRunning) {
      try {
        await ask(connection);
      } catch (error) {
        if (isRunning) seen.faults.push(String(error));
      }
      if (!connection.isOpen) connection = new Connection(port);
    }
    connection.close();
  }

  const running = Array.from({ length: connections }, run);
  return {
    /** What was seen since the last time. */
    take(): Seen {
      const taken = seen;
      seen = nothingSeen();
      return taken;
    },
    async stop(): Promise<void> {
      isRunning = false;
      await Promise.all(running);
    },
  };
}

export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
