import { McpServer, type StandardSchemaWithJSON, type Transport } from "@modelcontextprotocol/server";
import { z } from "zod";
import { asDamage } from "../../catalog/snapshot.ts";
import { viewSchema } from "../../model/sources.ts";
import { type Lang, langTagSchema } from "../../model/text.ts";
import { inView, type OperationContext } from "../../operations/operation.ts";
import { validated } from "../../operations/validated.ts";
import type { JsonSchema } from "../rest/openapi.ts";
import { errorResult, withReadableError } from "./errors.ts";
import { addPrompts } from "./prompts.ts";
import { addResources } from "./resources.ts";
import type { Tool } from "./tool.ts";
import { tools } from "./tools.ts";

export interface McpOptions {
  readonly version: string;
  contextIn(lang: Lang): OperationContext;
  /** Gets unexpected errors. */
  onError(error: unknown): void;
}

const instructions =
  "Cited facts about service meshes from one document. Start with find_evidence. Each fact ends with its source, such as " +
  "(§4.1.1 L1007): cite it. NO_EVIDENCE, NOT_STATED and undecided mean that the document doesn't say, which is neither yes " +
  "nor no. Use verify_claim before stating a fact, find_meshes to filter by conditions, recommend to choose a mesh.";

const hour = 3_600_000;

/** A server for one connection or one request; `lang` applies where a call names no language. */
export function mcpServer(options: McpOptions, lang: Lang = "en"): McpServer {
  const server = new ReadableServer(
    { name: "mesh-atlas", title: "mesh-atlas: service meshes", version: options.version },
    {
      instructions,
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false },
        prompts: { listChanged: false },
      },
      // Lists of resources have titles in the caller's language, so caches must not share them.
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

/** Words what the library finds wrong with a request for the reader. */
class ReadableServer extends McpServer {
  override connect(transport: Transport): Promise<void> {
    const send = transport.send.bind(transport);
    transport.send = (message, options) => send(withReadableError(message), options);
    return super.connect(transport);
  }
}

function addTool(server: McpServer, tool: Tool, { contextIn, onError }: McpOptions, defaultLang: Lang): void {
  const { name, inputSchema, outputSchema, ...description } = tool.definition;
  const config = { ...description, inputSchema: unchecked(inputSchema), outputSchema: unchecked(outputSchema) };
  server.registerTool(name, config, async (args) => {
    const { lang, sources, ...input } = args as Record<string, unknown>;
    const context = contextIn(defaultLang);
    try {
      const asked = validated(reading, { lang, sources: sources ?? undefined });
      return await tool.call(inView({ ...context, lang: asked.lang ?? defaultLang }, asked.sources), input);
    } catch (error) {
      return errorResult(asDamage(context.catalog, error), onError);
    }
  });
}

/** How every tool is asked to read. */
const reading = z.object({ lang: langTagSchema.optional(), sources: viewSchema.optional() });

/** Publishes the schema without validating: operations validate their input themselves, and list the valid values. */
const unchecked = (schema: JsonSchema): StandardSchemaWithJSON => ({
  "~standard": {
    version: 1,
    vendor: "mesh-atlas",
    validate: (value) => ({ value }),
    jsonSchema: { input: () => schema, output: () => schema },
  },
});
