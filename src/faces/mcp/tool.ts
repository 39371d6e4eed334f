import { createHash } from "node:crypto";
import type { CallToolResult, ToolAnnotations } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { langSchema } from "../../model/text.ts";
import { type Operation, type OperationContext, perform } from "../../operations/operation.ts";
import { sorted } from "../../operations/page.ts";
import { type JsonSchema, objectSchema } from "./json-schema.ts";

/** What a client is told of a tool. */
export interface ToolDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly annotations: Required<ToolAnnotations>;
}

export interface Tool {
  readonly definition: ToolDefinition;
  /** Answers with data and with the same in words; throws what the operation throws. */
  call(context: OperationContext, input: unknown): Promise<CallToolResult>;
}

/** What the face adds to an operation. */
interface Wording<O extends z.ZodType> {
  /** Name of the tool where it is not the operation's own. */
  name?: string;
  title: string;
  /** When to use the tool, and an example; follows the operation's description. */
  usage?: string;
  /** Whether calls leave something behind. */
  writes?: boolean;
  /** The answer for whoever reads text only: compact lines, each fact with its place in the document. */
  text(result: z.input<O>, context: OperationContext): string;
}

const langParameter = langSchema.optional().describe("Language of the answer: `en` (default) or `zh`.");

/** A tool is an operation in other clothes: name, schemas and behaviour are the operation's. */
export function toolOf<I extends z.ZodObject, O extends z.ZodObject>(
  operation: Operation<I, O>,
  { name, title, usage, writes = false, text }: Wording<O>,
): Tool {
  return {
    definition: {
      name: name ?? operation.name.replaceAll("-", "_"),
      title,
      description: usage ? `${operation.description} ${usage}` : operation.description,
      inputSchema: objectSchema(operation.input.safeExtend({ lang: langParameter }), "input"),
      outputSchema: objectSchema(operation.output, "output"),
      annotations: {
        title,
        readOnlyHint: !writes,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async call(context, input) {
      const result = await perform(operation, context, writes ? keyed(context, input) : input);
      return {
        content: [{ type: "text", text: text(result, context) }],
        structuredContent: result as Record<string, unknown>,
      };
    },
  };
}

/**
 * Models repeat calls, and what is written answers for its input alone. So a call without a key is made under one that
 * stands for its input over this catalog: repeated, it answers with the first record and leaves no other behind.
 */
function keyed({ catalog, lang }: OperationContext, input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input) || "idempotencyKey" in input) return input;
  const hash = createHash("sha256").update(JSON.stringify([catalog.digest, lang, sorted(input)]));
  return { ...input, idempotencyKey: `mcp-${hash.digest("base64url")}` };
}
