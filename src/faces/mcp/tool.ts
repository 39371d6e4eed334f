import type { CallToolResult, ToolAnnotations } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { langTagSchema } from "../../model/text.ts";
import { withTextsRead } from "../../operations/forgiving.ts";
import type { Operation, OperationContext } from "../../operations/operation.ts";
import { perform } from "../../operations/perform.ts";
import type { JsonSchema } from "../rest/openapi.ts";
import { objectSchema } from "./json-schema.ts";

/** What clients see of a tool. */
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
  /** Answers with data and the same as text; throws what the operation throws. */
  call(context: OperationContext, input: unknown): Promise<CallToolResult>;
}

/** What this face adds to an operation. */
interface Presentation<O extends z.ZodType> {
  /** Name of the tool, if not that of the operation. */
  name?: string;
  title: string;
  /** When to use the tool, and an example; follows the operation's description. */
  usage?: string;
  /** Whether calls store something. */
  writes?: boolean;
  /** The answer as text: compact lines, each fact with its source in the document. */
  text(result: z.input<O>, context: OperationContext): string;
}

const langParameter = langTagSchema
  .optional()
  .describe("Language of the answer: `en` (default) or `zh`, also as a tag such as `zh-TW`.");

/** A tool is an operation under another protocol: name, schemas and behaviour are those of the operation. */
export function toolOf<I extends z.ZodObject, O extends z.ZodObject>(
  operation: Operation<I, O>,
  { name, title, usage, writes = false, text }: Presentation<O>,
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
    async call(context, given) {
      const input = withTextsRead(operation.input, given);
      // Models repeat calls; doing so stores nothing new.
      const result = await perform(operation, { ...context, repeatsInput: writes }, input);
      return {
        content: [{ type: "text", text: text(result, context) }],
        structuredContent: result as Record<string, unknown>,
      };
    },
  };
}
