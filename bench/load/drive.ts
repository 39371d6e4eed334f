import { Connection, type Reply } from "./connection.ts";

/** What was observed since it was last taken. */
export interface Observations {
  /** Milliseconds per response, without downloads and refusals under load. */
  times: number[];
  /** Milliseconds per download. */
  downloads: number[];
  /** Milliseconds per refusal under load. */
  refusals: number[];
  statuses: Map<number, number>;
  /** Unexpected responses and broken connections. */
  faults: string[];
}

export const noObservations = (): Observations => ({
  times: [],
  downloads: [],
  refusals: [],
  statuses: new Map(),
  faults: [],
});

/** A deliberate 503: the service refuses what it cannot do in time. */
export const isRefusal = ({ status, headers, body }: Reply): boolean =>
  status === 503 && /\r\nretry-after: \d/i.test(headers) && body.includes('"OVERLOADED"');

/** Keeps `connections` connections busy, each sending its next request once it has a response, until stopped. */
export function drive(port: number, connections: number, next: () => { kind: string; request: string }) {
  let isRunning = true;
  let observed = noObservations();

  async function ask(connection: Connection): Promise<void> {
    const { kind, request } = next();
    const began = performance.now();
    const reply = await connection.ask(request);
    const took = performance.now() - began;
    observed.statuses.set(reply.status, (observed.statuses.get(reply.status) ?? 0) + 1);
    if (isRefusal(reply)) observed.refusals.push(took);
    else (kind === "export" ? observed.downloads : observed.times).push(took);
    if (reply.status >= 500 && !isRefusal(reply))
      observed.faults.push(`${kind}: ${reply.status} ${reply.body.toString("utf8", 0, 300)}`);
  }

  async function run(): Promise<void> {
    let connection = new Connection(port);
    while (isRunning) {
      try {
        await ask(connection);
      } catch (error) {
        if (isRunning) observed.faults.push(String(error));
      }
      if (!connection.isOpen) connection = new Connection(port);
    }
    connection.close();
  }

  const running = Array.from({ length: connections }, run);
  return {
    /** What was observed since the last time. */
    take(): Observations {
      const taken = observed;
      observed = noObservations();
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
