import { pipeline, Readable, type Transform } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, onSendHookHandler } from "fastify";
import { type BoundedCache, ownBuffer } from "../bounded-cache.ts";
import { addVary } from "../cache-headers.ts";

export type CompressedBodies = BoundedCache<{ body: Buffer }>;

/** Below this many bytes a response fits into one packet anyway. */
const threshold = 1024;

/** Archives, images and event streams gain nothing. */
const compressible =
  /^(?:text\/(?!event-stream)|image\/svg|application\/(?:.*(?:json|xml|javascript|sqlite3)|n-|trig))/i;

/**
 * Brotli at quality 5 takes as long as gzip at 6 and gives a tenth less; from quality 9 on it takes ten times as long. A stream
 * keeps its window until the last byte is read, so it gets a small one.
 */
const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: windowBits } = constants;
const compressors = {
  br: {
    whole: (body: string | Buffer) => promisify(brotliCompress)(body, { params: { [quality]: 5 } }),
    stream: (): Transform => createBrotliCompress({ params: { [quality]: 5, [windowBits]: 18 } }),
  },
  gzip: { whole: promisify<string | Buffer, Buffer>(gzip), stream: (): Transform => createGzip() },
};

type Encoding = keyof typeof compressors;

/**
 * Compresses the responses of routes that are added later, after everything else has been done to them. What has a strong
 * entity tag is compressed once for each catalog: the tag stands for these very bytes. `@fastify/compress` would compress them anew for
 * every caller, and leave the tag as it is. Nothing secret can be read from the lengths of responses, as BREACH does:
 * browsers add no credentials to requests, since keys travel in a header, and no response holds one.
 */
export function compression(app: FastifyInstance, bodies: CompressedBodies): void {
  const compress = compressing(bodies);
  app.addHook("onRoute", (route) => {
    route.onSend = [...[route.onSend ?? []].flat(), compress];
  });
}

function compressing(bodies: CompressedBodies): onSendHookHandler<unknown> {
  const whole = sharedCompression(bodies);
  return (request, reply, payload, done) => {
    const isUnchanged = reply.statusCode === 304;
    const type = String(reply.getHeader("content-type") ?? "");
    const isWorthIt = compressible.test(type) && lengthOf(reply, payload) >= threshold;
    if (reply.hasHeader("content-encoding") || !(isUnchanged || isWorthIt)) return done(null, payload);
    addVary(reply, "Accept-Encoding");
    const encoding = preferredEncoding(request.headers["accept-encoding"]);
    if (!encoding) return done(null, payload);
    const tag = reply.getHeader("etag");
    // The same content in other bytes (RFC 9110, 8.8.1).
    if (typeof tag === "string" && !tag.startsWith("W/")) reply.header("etag", `W/${tag}`);
    if (isUnchanged) return done(null, payload);
    reply.header("content-encoding", encoding).removeHeader("content-length");
    if (payload instanceof Readable)
      return done(
        null,
        pipeline(payload, compressors[encoding].stream(), () => {}),
      );
    if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return done(null, payload);
    const key = typeof tag === "string" ? `${request.catalog.generation} ${tag} ${type}` : undefined;
    whole(encoding, payload, key).then((body) => done(null, body), done);
  };
}

/** Bytes of a response as far as they are known; that of HEAD and of a stream may have a header that says so. */
function lengthOf(reply: FastifyReply, payload: unknown): number {
  if (typeof payload === "string" || Buffer.isBuffer(payload)) return Buffer.byteLength(payload);
  return Number(reply.getHeader("content-length") ?? Number.POSITIVE_INFINITY);
}

/** Compresses whole bodies; those with a key once, however many callers wait for it. */
function sharedCompression(bodies: CompressedBodies) {
  const running = new Map<string, Promise<Buffer>>();
  return async (encoding: Encoding, content: string | Buffer, contentKey: string | undefined): Promise<Buffer> => {
    if (contentKey === undefined) return compressors[encoding].whole(content);
    const key = `${encoding} ${contentKey}`;
    const cached = bodies.get(key);
    if (cached) return cached.body;
    let compressed = running.get(key);
    if (!compressed) {
      compressed = compressors[encoding].whole(content).finally(() => running.delete(key));
      running.set(key, compressed);
      bodies.set(key, { body: ownBuffer(await compressed) });
    }
    return compressed;
  };
}

/**
 * The encoding that the caller prefers, and ours where it has no preference. (The `accepts` library would then take the one
 * named first, which is gzip in every browser.)
 */
export function preferredEncoding(header = ""): Encoding | undefined {
  const weights = new Map(
    header
      .toLowerCase()
      .split(",")
      .map((range): [string, number] => {
        const [name = "", ...parameters] = range.split(";").map((part) => part.trim());
        const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.split("=")[1];
        return [name.replace(/^x-/, ""), weight === undefined ? 1 : Number(weight) || 0];
      }),
  );
  const weightOf = (name: Encoding): number => weights.get(name) ?? weights.get("*") ?? 0;
  const preferred = weightOf("gzip") > weightOf("br") ? "gzip" : "br";
  return weightOf(preferred) > 0 && weightOf(preferred) >= (weights.get("identity") ?? 0) ? preferred : undefined;
}
