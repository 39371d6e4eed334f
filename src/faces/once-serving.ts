import type { FastifyInstance } from "fastify";

/** How long after the service listens; the first callers, who ask whether it is ready, are answered by then. */
const quietMs = 200;

/** Does what the first answers need not wait for, such as loading libraries, a moment after the service listens. */
export function onceServing(app: FastifyInstance, work: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  app.addHook("onListen", async () => {
    timer = setTimeout(work, quietMs);
  });
  app.addHook("preClose", async () => clearTimeout(timer));
}
