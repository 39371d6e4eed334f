import type { CallToolResult, ToolAnnotations } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { type OtherSource, viewSchema } from "../../model/sources.ts";
import { langTagSchema } from "../../model/text.ts";
import { withTextsRead } from "../../operations/forgiving.ts";
import type { Operation, OperationContext } from "../../operations/operation.ts";
import { perform } from "../../operations/perform.ts";
import type { JsonSchema } from "../rest/openapi.ts";
import { objectSchema } from "./json-schema.ts";
import { otherSourceLines } from "./text/facts.ts";

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

/** What other sources say, in the answer itself or in the entity that it describes. */
function toldIn(result: unknown): OtherSource[] {
  const { otherSources, ...parts } = result as { otherSources?: OtherSource[] } & Record<string, unknown>;
  if (otherSources) return otherSources;
  const inside = Object.values(parts).find(
    (part) => part !== null && typeof part === "object" && "otherSources" in part,
  ) as { otherSources: OtherSource[] } | undefined;
  return inside?.otherSources ?? [];
}

const langParameter = langTagSchema
  .optional()
  .describe("Language of the answer: `en` (default) or `zh`, also as a tag such as `zh-TW`.");

const sourcesParameter = viewSchema
  .optional()
  .describe(
    "REFERENCE (default): from the reference document alone; `otherSources` tells where others differ. ALL: from every source.",
  );

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
      inputSchema: objectSchema(
        operation.input.safeExtend({ lang: langParameter, sources: sourcesParameter }),
        "input",
      ),
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
        content: [
          { type: "text", text: [text(result, context), ...otherSourceLines(context, toldIn(result))].join("\n") },
        ],
        structuredContent: result as Record<string, unknown>,
      };
    },
  };
}
