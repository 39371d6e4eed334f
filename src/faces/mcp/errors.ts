import type { CallToolResult } from "@modelcontextprotocol/server";
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
