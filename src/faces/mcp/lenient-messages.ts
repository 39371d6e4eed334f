import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { JSONRPCMessage, McpHttpHandler } from "@modelcontextprotocol/server";
import { goesDeeper } from "../../model/nesting.ts";
import { withoutNulls } from "../../operations/forgiving.ts";

/** Messages nested deeper are passed on as they are: operations refuse them. */
const maxNesting = 64;

/** A message as the protocol has it: a field that is null counts as absent, and the arguments of a tool may be JSON text. */
function lenient(message: unknown): unknown {
  if (Array.isArray(message)) return message.map(lenient);
  if (!isObject(message) || goesDeeper(message, maxNesting)) return message;
  const { params: given, ...rest } = message;
  if (given === undefined || given === null) return rest;
  const params = withoutNulls(given);
  if (!isObject(params) || typeof params.arguments !== "string") return { ...rest, params };
  return { ...rest, params: { ...params, arguments: jsonOr(params.arguments, (value) => value) } };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is made of the JSON in a text; the text itself if there is none. */
function jsonOr(text: string, read: (value: unknown) => unknown): unknown {
  try {
    return read(JSON.parse(text));
  } catch {
    return text;
  }
}

const lenientText = (text: string): string => jsonOr(text, (message) => JSON.stringify(lenient(message))) as string;

/** Lines of standard input with messages as the protocol has them. */
export const lenientLines = (input: Readable): Readable =>
  Readable.from(
    (async function* () {
      for await (const line of createInterface({ input })) yield `${lenientText(line)}\n`;
    })(),
    { objectMode: false },
  );

/**
 * The handler for messages that are not quite as the protocol has them, and for clients that don't name event streams among
 * the media types they accept: they get JSON.
 */
export const lenientHandler = ({ fetch: answer }: Pick<McpHttpHandler, "fetch">): Pick<McpHttpHandler, "fetch"> => ({
  fetch: async (request, options) => {
    if (request.method !== "POST") return answer(request, options);
    const accept = request.headers.get("accept") ?? "";
    const body = lenientText(await request.text());
    const headers = new Headers(request.headers);
    const wantsJson = accept.trim() === "" || /\*\/\*|application\/(\*|json)/i.test(accept);
    if (wantsJson) headers.set("accept", "application/json, text/event-stream");
    const response = await answer(new Request(request, { body, headers }), options);
    return /event-stream/i.test(accept) ? response : asJson(response, body);
  },
});

/** The answers of an event stream as JSON. The stream of a subscription has no end, so it remains one. */
async function asJson(response: Response, body: string): Promise<Response> {
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (!isStream || body.includes('"method":"subscriptions/listen"')) return response;
  const events = (await response.text()).matchAll(/^data: (.+)$/gm);
  const answers = [...events].map(([, data]) => JSON.parse(data!) as JSONRPCMessage).filter((each) => "id" in each);
  const headers = new Headers(response.headers);
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(body.startsWith("[") ? answers : answers[0]), {
    status: response.status,
    headers,
  });
}
