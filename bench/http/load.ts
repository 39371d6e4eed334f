/**
 * The load generator, in a process of its own. It only writes to sockets and counts, so that the server is the slower side: a
 * fixed number of connections, each sending its next request once the last response is complete.
 */
import { connect, type Socket } from "node:net";
import { endpoints, wire } from "./endpoints.ts";

export interface Job {
  port: number;
  endpoint: string;
  connections: number;
  seconds: number;
  /** Number of the first request, so that no run repeats the requests of another. */
  from: number;
  /** Headers with an API key. */
  credentials?: Record<string, string>;
}

/** Times in milliseconds. */
export interface Load {
  responses: number;
  seconds: number;
  p50: number;
  p99: number;
  next: number;
}

const blank = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("\r\n0\r\n\r\n");

async function run({ port, endpoint, connections, seconds, from, credentials }: Job): Promise<Load> {
  const { status, request } = endpoints[endpoint]!;
  const times: number[] = [];
  // A request that is always the same is formatted once.
  const same = request.length === 0 ? Buffer.from(wire(request(0), credentials)) : undefined;
  let next = from;
  const start = performance.now();
  const end = start + seconds * 1000;

  const client = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
      let sentAt = 0;
      let head: Buffer = Buffer.alloc(0);
      /** Bytes of the body still to come; -1 within the head, Infinity until the last chunk. */
      let missing = -1;
      let tail: Buffer = Buffer.alloc(0);
      const send = () => {
        sentAt = performance.now();
        if (sentAt >= end) {
          socket.destroy();
          return resolve();
        }
        missing = -1;
        socket.write(same ?? wire(request(next++), credentials));
      };
      socket.on("connect", send).on("error", reject);
      socket.on("data", (chunk: Buffer) => {
        let content = chunk;
        if (missing === -1) {
          head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
          const place = head.indexOf(blank);
          if (place < 0) return;
          const text = head.toString("latin1", 0, place);
          const got = Number(text.slice(9, 12));
          if (got !== status) return reject(new Error(`${endpoint}: ${status} expected, but\n${head.toString()}`));
          missing = got === 304 ? 0 : lengthIn(text);
          content = head.subarray(place + blank.length - (missing === Number.POSITIVE_INFINITY ? 2 : 0));
          head = Buffer.alloc(0);
          tail = Buffer.alloc(0);
        }
        if (missing === Number.POSITIVE_INFINITY) {
          tail = Buffer.concat([tail, content.subarray(-lastChunk.length)]).subarray(-lastChunk.length);
          if (!tail.equals(lastChunk)) return;
        } else {
          missing -= content.length;
          if (missing > 0) return;
        }
        times.push(performance.now() - sentAt);
        send();
      });
    });

  await Promise.all(Array.from({ length: connections }, client));
  const took = (performance.now() - start) / 1000;
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { responses: times.length, seconds: took, p50: at(0.5), p99: at(0.99), next };
}

function lengthIn(head: string): number {
  const length = /\r\ncontent-length: (\d+)/i.exec(head);
  return length ? Number(length[1]) : Number.POSITIVE_INFINITY;
}

process.on("message", (job: Job) => {
  run(job).then(
    (load) => process.send!({ load }),
    (error: Error) => process.send!({ error: error.message }),
  );
});
