import type { FastifyInstance } from "fastify";
import type { Catalog } from "../../catalog/snapshot.ts";
import type { Context } from "../../context.ts";
import { addVary } from "../cache-headers.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The catalog that the whole request is answered from, even if it is replaced meanwhile. */
    catalog: Catalog;
  }
}

/** Keeps the catalog of each request open until its response has been sent. Web pages of foreign origins get it without quotes. */
export function servedCatalog(app: FastifyInstance, context: Context): void {
  app.decorateRequest("catalog");
  app.addHook("onRequest", (request, reply, done) => {
    const { catalog, release } = context.catalogs.take();
    request.catalog = request.foreignOrigin === null ? catalog : catalog.withoutDocuments;
    reply.raw.once("close", release);
    // While draining, callers should open their next connection elsewhere rather than find this one closed.
    if (context.isClosing) reply.header("connection", "close");
    done();
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (context.catalog.attached.size > 0) addVary(reply, "Origin");
    done();
  });
}
