import { McpServer, type StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import { z } from "zod";
import { type Lang, langSchema } from "../../model/text.ts";
import { type OperationContext, validated } from "../../operations/operation.ts";
import type { JsonSchema } from "./json-schema.ts";
import { addPrompts } from "./prompts.ts";
import { refusalOf } from "./refusal.ts";
import { addResources } from "./resources.ts";
import type { Tool } from "./tool.ts";
import { tools } from "./tools.ts";

export interface McpOptions {
  readonly version: string;
  contextIn(lang: Lang): OperationContext;
  /** Is told what was not foreseen. */
  onError(error: unknown): void;
}

const instructions =
  "Cited facts about service meshes from one document. Start with find_evidence; each fact line ends with its place, " +
  "such as (§4.1.1 L1007): cite it. NO_EVIDENCE, NOT_STATED and undecided mean that the document is silent, which is neither " +
  "yes nor no. Use verify_claim before stating a fact, find_meshes for conditions, recommend for a choice.";

const hour = 3_600_000;

/** A server for one connection or one request; `lang` is the language of whatever names none. */
export function mcpServer(options: McpOptions, lang: Lang = "en"): McpServer {
  const server = new McpServer(
    { name: "mesh-atlas", title: "mesh-atlas: service meshes", version: options.version },
    {
      instructions,
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false },
        prompts: { listChanged: false },
      },
      // Lists of resources carry titles in the caller's language, so no cache may share them.
      cacheHints: {
        "server/discover": { ttlMs: hour, cacheScope: "public" },
        "tools/list": { ttlMs: hour, cacheScope: "public" },
        "prompts/list": { ttlMs: hour, cacheScope: "public" },
        "resources/templates/list": { ttlMs: hour, cacheScope: "public" },
        "resources/list": { ttlMs: hour, cacheScope: "private" },
        "resources/read": { ttlMs: hour, cacheScope: "private" },
      },
    },
  );
  for (const tool of tools) addTool(server, tool, options, lang);
  addResources(server, lang, options.contextIn);
  addPrompts(server, lang);
  return server;
}

function addTool(server: McpServer, tool: Tool, { contextIn, onError }: McpOptions, usual: Lang): void {
  const { name, inputSchema, outputSchema, ...told } = tool.definition;
  const config = { ...told, inputSchema: unchecked(inputSchema), outputSchema: unchecked(outputSchema) };
  server.registerTool(name, config, async (given) => {
    try {
      const { lang, ...input } = given as Record<string, unknown>;
      const asked = validated(langOnly, { lang }).lang;
      return await tool.call(contextIn(asked ?? usual), input);
    } catch (error) {
      return refusalOf(error, onError);
    }
  });
}

const langOnly = z.object({ lang: langSchema.optional() });

/** Tells the schema without checking by it: operations check their input themselves, and name what is valid. */
const unchecked = (schema: JsonSchema): StandardSchemaWithJSON => ({
  "~standard": {
    version: 1,
    vendor: "mesh-atlas",
    validate: (value) => ({ value }),
    jsonSchema: { input: () => schema, output: () => schema },
  },
});
