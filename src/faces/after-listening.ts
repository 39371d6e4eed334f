import type { FastifyInstance } from "fastify";

/** Milliseconds after the service listens; by then the first callers, who ask whether it is ready, have their answer. */
const quietMs = 200;

/** Runs what the first responses need not wait for, such as loading libraries, shortly after the service listens. */
export function afterListening(app: FastifyInstance, work: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  app.addHook("onListen", async () => {
    timer = setTimeout(work, quietMs);
  });
  app.addHook("preClose", async () => clearTimeout(timer));
}
