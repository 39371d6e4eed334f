import type { FastifyInstance } from "fastify";
import { addressOf } from "../addresses.ts";
import { contentTag, isFresh } from "../cache-headers.ts";

/** Serves the OpenAPI document, which says where the caller reaches the service. */
export function registerOpenapi(app: FastifyInstance, publicUrl: string | undefined): void {
  const write = (url: string) => {
    const document = app.swagger() as { servers: object[] };
    const body = JSON.stringify({ ...document, servers: document.servers.map((server) => ({ ...server, url })) });
    return { url, body, tag: contentTag(body) };
  };
  let latest: ReturnType<typeof write> | undefined;
  app.get(
    "/openapi.json",
    { schema: { hide: true }, config: { access: "public", isAlwaysServed: true } },
    (request, reply) => {
      const url = publicUrl ?? (addressOf(request, "") || "/");
      if (latest?.url !== url) latest = write(url);
      reply.headers({ etag: latest.tag, "cache-control": "no-cache" });
      if (isFresh(request, latest.tag)) return reply.code(304).send();
      return reply.type("application/json; charset=utf-8").send(latest.body);
    },
  );
}
