import type { CallToolResult } from "@modelcontextprotocol/server";
import { AtlasError } from "../../errors.ts";

/** What was wrong and what is valid, in words that let a model mend its call. */
export function refusalText(error: AtlasError): string {
  const [first, ...more] = error.faults;
  if (!first) return sentences(error.message, error.fix);
  // The message of a refused input tells of the first fault already.
  const head = error.message.includes(first.message)
    ? sentences(error.message, error.fix ?? first.fix)
    : sentences(error.message, error.fix, `\`${first.path}\`: ${first.message}.`, first.fix);
  return [head, ...more.map(({ path, message, fix }) => sentences(`\`${path}\`: ${message}.`, fix))].join("\n");
}

const sentences = (...parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [/[.!?]$/.test(part) ? part : `${part}.`])).join(" ");

/** A refusal is a result that the model reads, so that it can try again. What is not foreseen is told to `onError` only. */
export function refusalOf(error: unknown, onError: (error: unknown) => void): CallToolResult {
  const isForeseen = error instanceof AtlasError;
  if (!isForeseen || error.kind === "unavailable") onError(error);
  const text = isForeseen ? refusalText(error) : "Something went wrong here. The same call may work later.";
  return { isError: true, content: [{ type: "text", text }] };
}
