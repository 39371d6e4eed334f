import type { FastifyInstance } from "fastify";
import { UnreadableError } from "../../errors.ts";

const readable = new Set(["utf-8", "utf8", "us-ascii"]);

/**
 * Reads media types as clients send them. An accepted type with parameters, such as `application/json; charset=utf-8`, is
 * served by the type itself, since no response has other parameters that a client could mean. A body in another charset, or
 * compressed, is refused rather than read as something else.
 */
export function clientMediaTypes(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    const { headers, method } = request;
    if (headers.accept !== undefined) headers.accept = withoutParameters(headers.accept);
    if (method === "GET" || method === "HEAD") return;
    const [, charset] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers["content-type"] ?? "") ?? [];
    if (charset !== undefined && !readable.has(charset.toLowerCase())) {
      throw new UnreadableError(`Bodies in \`${charset}\` cannot be read.`, "Send the body in UTF-8.");
    }
    const encoding = headers["content-encoding"]?.trim() ?? "";
    if (!/^(identity)?$/i.test(encoding)) {
      reply.header("accept-encoding", "identity");
      throw new UnreadableError(`Bodies in \`${encoding}\` cannot be read.`, "Send the body without Content-Encoding.");
    }
  });
}

/** The accepted ranges with their weights only. A structured suffix (RFC 6838) is no parameter, but `*+json` is any JSON. */
function withoutParameters(accept: string): string {
  if (!/[;+]/.test(accept)) return accept;
  const ranges = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q\s*=/i.test(parameter));
    const plain = type.toLowerCase() === "application/*+json" ? "application/json" : type;
    return weight === undefined ? plain : `${plain};${weight.replace(/\s/g, "")}`;
  });
  return ranges.join(",");
}
