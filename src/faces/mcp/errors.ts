import { type CallToolResult, INVALID_PARAMS, type JSONRPCMessage } from "@modelcontextprotocol/server";
import { AtlasError } from "../../errors.ts";

/** What is wrong and what is valid, so that a model can correct its call. */
export function errorText(error: AtlasError): string {
  const [first, ...more] = error.faults;
  if (!first) return sentences(error.message, error.fix);
  // The message may already contain the first fault.
  const head = error.message.includes(first.message)
    ? sentences(error.message, error.fix ?? first.fix)
    : sentences(error.message, error.fix, `\`${first.path}\`: ${first.message}.`, first.fix);
  return [head, ...more.map(({ path, message, fix }) => sentences(`\`${path}\`: ${message}.`, fix))].join("\n");
}

const sentences = (...parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [/[.!?]$/.test(part) ? part : `${part}.`])).join(" ");

/** Errors are results that the model reads, so that it can try again. Unexpected ones are shown to `onError` only. */
export function errorResult(error: unknown, onError: (error: unknown) => void): CallToolResult {
  const isExpected = error instanceof AtlasError;
  if (!isExpected || error.kind === "unavailable") onError(error);
  const text = isExpected ? errorText(error) : "Internal error. Try again later.";
  return { isError: true, content: [{ type: "text", text }] };
}

/** A message in which an error that holds a dump of issues is one about the parameters, in sentences. */
export function withReadableError(message: JSONRPCMessage): JSONRPCMessage {
  const issues = "error" in message ? issuesIn(message.error.message) : [];
  if (issues.length === 0) return message;
  const texts = issues.map(({ path, message }) => {
    const what = message.replace(/^Invalid input: /, "");
    return `\`${path.join(".")}\` ${what.endsWith("received undefined") ? "is missing" : `is invalid: ${what}`}.`;
  });
  return { ...message, error: { code: INVALID_PARAMS, message: texts.join(" ") } } as JSONRPCMessage;
}

/** The protocol's library ends messages with what zod found, some of it as an internal error. */
function issuesIn(message: string): { path: string[]; message: string }[] {
  if (!message.endsWith("]")) return [];
  try {
    return JSON.parse(message.slice(message.search(/\[\s*\{/)));
  } catch {
    return [];
  }
}
