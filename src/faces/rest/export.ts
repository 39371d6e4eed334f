import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { InputError } from "../../errors.ts";
import { csvFormat, formatNamed } from "../../exports/formats.ts";
import { defaultBase, jsonLdContext } from "../../exports/rdf/vocabulary.ts";
import { tableNamed, tables } from "../../exports/tables.ts";
import { viewSchema } from "../../model/sources.ts";
import { langTagSchema } from "../../model/text.ts";
import { inView, viewOf } from "../../operations/operation.ts";
import { validated } from "../../operations/validated.ts";
import { entityTag, isFresh, validatorHeaders } from "../cache-headers.ts";
import type { RestOptions } from "./answer.ts";
import { type ExportBytes, streamed } from "./export-bytes.ts";
import { contextSchema, exportSchema } from "./export-openapi.ts";
import { handleError, refuseMethod } from "./problem.ts";
import { coerced } from "./query.ts";

export interface ExportOptions extends RestOptions {
  bytes: ExportBytes;
  /** Prefix of the IRIs in RDF. */
  base?: string;
}

const querySchema = z.strictObject({
  entity: z
    .enum(tables.map(({ name }) => name))
    .optional()
    .describe("CSV only: a single table. Without it, a ZIP archive of all tables."),
  bom: z
    .boolean()
    .optional()
    .describe(
      "CSV only: whether each file begins with a byte order mark, which Excel needs to read Chinese. Default: false.",
    ),
  sources: viewSchema.optional().describe("REFERENCE: the reference document alone; ALL: every source."),
  lang: langTagSchema.optional().describe("Has no effect: an export has every text in both languages."),
});

/** The whole catalog as a file, in every format, and the context of its JSON-LD. */
export function registerExport(app: FastifyInstance, options: ExportOptions): void {
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(handleError);
  serve(app, "/v1/export/:format", exportSchema(querySchema), (request, reply) => sendExport(options, request, reply));
  serve(app, "/v1/context.jsonld", contextSchema, (request, reply) => sendContext(options, request, reply));
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** GET and HEAD. HEAD has a route of its own, which only looks; the one that Fastify adds would write the file to drop it. */
function serve(app: FastifyInstance, url: string, schema: object, handler: Handler): void {
  app.route({ method: "GET", url, schema, exposeHeadRoute: false, handler });
  app.route({ method: "HEAD", url, schema: { hide: true }, handler });
  app.route({
    method: ["POST", "PUT", "PATCH", "DELETE"],
    url,
    schema: { hide: true },
    ...refuseMethod("GET, HEAD"),
  });
}

async function sendExport(options: ExportOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { format: name } = request.params as { format: string };
  const found = formatNamed(name);
  const query = validated(querySchema, coerced(querySchema, request.query as Record<string, unknown>));
  const { entity, sources, bom: hasByteOrderMark = false } = query;
  const ofCsv = (["entity", "bom"] as const).find((name) => query[name] !== undefined);
  const isCsv = found.name === "csv";
  if (ofCsv && !isCsv) {
    const fix = "Omit it, or use the format `csv`.";
    throw new InputError(`\`${ofCsv}\` applies to CSV only.`, [{ path: ofCsv, message: "applies to CSV only", fix }]);
  }
  const format = isCsv ? csvFormat(entity === undefined ? undefined : tableNamed(entity), { hasByteOrderMark }) : found;
  const context = inView(options.contextIn("en", request), sources);
  const { catalog } = context;
  // Only the database says when it was built; all other formats depend on the digest alone.
  const builtAt = format.name === "sqlite" ? catalog.builtAt : undefined;
  const base = options.base ?? defaultBase;
  const tag = entityTag(context, options.version, "/v1/export/:format", {
    format: format.fileExtension,
    base,
    builtAt,
    hasByteOrderMark,
  });
  const key = `${catalog.generation} ${viewOf(context)} ${tag}`;
  reply.headers(validatorHeaders(tag));
  if (isFresh(request, tag)) return reply.code(304).send();
  const filename = `mesh-atlas-${catalog.digest.slice(0, 12)}.${format.fileExtension}`;
  reply.header("content-disposition", `attachment; filename="${filename}"`).type(format.contentType);
  if (request.method === "HEAD") {
    const length = options.bytes.lengthOf(key);
    if (length !== undefined) reply.header("content-length", length);
    return reply.send();
  }
  const write = () => format.write(catalog, base);
  const whole = await options.bytes.whole(key, reply.raw, write);
  // Nothing is written for callers who have disconnected.
  if (whole || reply.raw.destroyed) return reply.send(whole);
  return reply.send(Readable.from(streamed(await write()), { objectMode: false }));
}

async function sendContext(
  options: ExportOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = JSON.stringify({ "@context": jsonLdContext(options.base ?? defaultBase) });
  const tag = entityTag(options.contextIn("en", request), options.version, "/v1/context.jsonld", body);
  reply.headers(validatorHeaders(tag));
  if (isFresh(request, tag)) return reply.code(304).send();
  return reply.type("application/ld+json").send(request.method === "HEAD" ? undefined : Buffer.from(body));
}
