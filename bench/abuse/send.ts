import { connect } from "node:net";
import type { Shot } from "./shot.ts";

export interface Outcome {
  status: number | undefined;
  /** Of an answer that the service should not have given. */
  fault?: string;
}

/** No answer takes as long, not even to a body that never ends. */
const patienceMs = 40_000;
const kept = 2_000;

/** Sends one request on a connection of its own, and reads until that is closed. */
export function send(port: number, { bytes, brokenAfterMs, byteEveryMs }: Shot): Promise<Outcome> {
  return new Promise((resolve) => {
    let head = "";
    const socket = connect(port, "127.0.0.1");
    const timers: NodeJS.Timeout[] = [];
    socket.on("connect", () => {
      if (byteEveryMs === undefined) socket.write(bytes);
      else {
        let sent = 0;
        timers.push(
          setInterval(() => socket.writable && socket.write(bytes[sent++ % bytes.length] ?? "x"), byteEveryMs),
        );
      }
      if (brokenAfterMs !== undefined) timers.push(setTimeout(() => socket.resetAndDestroy(), brokenAfterMs));
    });
    timers.push(setTimeout(() => socket.destroy(), patienceMs));
    socket.on("data", (chunk) => {
      if (head.length < kept) head += chunk.toString("latin1", 0, kept);
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      for (const timer of timers) clearTimeout(timer);
      resolve(outcomeOf(head));
    });
  });
}

/** 503 is an answer if it has a code; every other 5xx is a failure of the service, and so is an error that it didn't expect. */
function outcomeOf(head: string): Outcome {
  // `100 Continue` comes before the answer.
  const [, code] = /^HTTP\/1\.1 ([2-5]\d\d)/m.exec(head) ?? [];
  if (code === undefined) return { status: undefined };
  const status = Number(code);
  const isDeliberate = status === 503 && /"code":"(?!INTERNAL)[A-Z_]+"/.test(head);
  const isFault = (status >= 500 && !isDeliberate) || /"code":"INTERNAL"|Something went wrong/.test(head);
  return isFault ? { status, fault: head.slice(0, 600) } : { status };
}
