import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { contentTag, isFresh } from "../cache-headers.ts";
import { problem, sendProblem } from "../rest/problem.ts";
import { type Manifest, openAssets, type PageName } from "./assets.ts";
import { contentSecurityPolicy, html, pages } from "./html.ts";

/** Mounts `/docs` and `/graphiql` with the files that they load. They show what the other faces serve, and nothing else. */
export function registerPages(app: FastifyInstance, folder?: string): void {
  const assets = openAssets(folder);
  for (const name of Object.keys(pages) as PageName[]) {
    const send = assets && sendPage(name, assets.manifest);
    app.get(
      `/${name}`,
      { schema: { hide: true }, config: { access: "public", isAlwaysServed: true } },
      (request, reply) => {
        if (send) return send(request, reply);
        const fix = "Run `npm run build`.";
        return sendProblem(reply, problem(503, "UNAVAILABLE", "The pages have not been built.", { fix }));
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

function sendPage(name: PageName, manifest: Manifest) {
  // A browser takes links at `/docs/` to lead into `docs`.
  const [here, above] = ["", "../"].map((root) => {
    const page = html(name, manifest, root);
    return { page, tag: contentTag(page) };
  });
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { page, tag } = /^[^?]*\/(?:\?|$)/.test(request.url) ? above! : here!;
    reply.headers({
      etag: tag,
      "cache-control": "no-cache",
      "content-security-policy": contentSecurityPolicy(name),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    if (isFresh(request, tag)) return reply.code(304).send();
    return reply.type("text/html; charset=utf-8").send(page);
  };
}
