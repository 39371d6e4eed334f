import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { isFresh } from "../cache-headers.ts";
import { problem, sendProblem } from "../rest/problem.ts";
import { openAssets, type PageName } from "./assets.ts";
import { contentSecurityPolicy, html, pages } from "./html.ts";

/** Mounts `/docs` and `/graphiql` with the files that they load. They show what the other faces serve, and nothing else. */
export function registerPages(app: FastifyInstance, folder?: string): void {
  const assets = openAssets(folder);
  for (const name of Object.keys(pages) as PageName[]) {
    const page = assets && html(name, assets.manifest);
    const tag = page && `"${createHash("sha256").update(page).digest("base64url").slice(0, 27)}"`;
    app.get(
      `/${name}`,
      { schema: { hide: true }, config: { access: "public", isAlwaysServed: true } },
      (request, reply) => {
        if (!page || !tag) {
          const fix = "Run `npm run build`.";
          return sendProblem(reply, problem(503, "UNAVAILABLE", "The pages have not been built.", { fix }));
        }
        reply.headers({
          etag: tag,
          "cache-control": "no-cache",
          "content-security-policy": contentSecurityPolicy(name),
          "referrer-policy": "no-referrer",
          "x-content-type-options": "nosniff",
        });
        if (isFresh(request, tag)) return reply.code(304).send();
        return reply.type("text/html; charset=utf-8").send(page);
      },
    );
  }
  // File names change with their content, so a name is a strong validator and what it names may be kept for ever.
  app.get<{ Params: { name: string } }>(
    "/assets/:name",
    { schema: { hide: true }, config: { access: "public", isAlwaysServed: true } },
    async (request, reply) => {
      const { name } = request.params;
      const asset = assets?.find(name);
      if (!asset) return sendProblem(reply, problem(404, "NOT_FOUND", "Asset not found."));
      const tag = `"${name}"`;
      reply.headers({
        etag: tag,
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
      });
      if (isFresh(request, tag)) return reply.code(304).send();
      return reply.type(asset.type).send(await asset.read());
    },
  );
}
