import { rmSync } from "node:fs";
import accepts from "@fastify/accepts";
import { type CallToolResult, Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { type Context, openContext } from "../../../src/context.ts";
import { registerMcp } from "../../../src/faces/mcp/index.ts";
import { unrestricted as caller } from "../../../src/model/access.ts";
import { dataFolder } from "../../data-folder.ts";

/** The two generations of the protocol: with a handshake, and with all that is needed in each request. */
export const eras = ["2025-11-25", "2026-07-28"] as const;
export type Era = (typeof eras)[number];

export interface Served {
  app: FastifyInstance;
  context: Context;
  folder: string;
  url: URL;
  logged: string;
  /** A client of the official SDK, closed after the tests. */
  connect(era?: Era, headers?: Record<string, string>): Promise<Client>;
  /** A request as no client would send it. */
  send(body: string | undefined, headers?: Record<string, string>, method?: string): Promise<Response>;
}

export const clientOf = (era: Era): Client =>
  new Client(
    { name: "mesh-atlas-test", version: "1.0.0" },
    era === "2026-07-28" ? { versionNegotiation: { mode: { pin: era } } } : {},
  );

/** The MCP face alone, listening, over the real seed, for the tests of one file. */
export function serveMcp(): Served {
  const served = { logged: "" } as Served;
  const clients: Client[] = [];
  beforeAll(async () => {
    served.folder = dataFolder();
    served.context = openContext(readConfig({ DATA_DIR: served.folder }));
    const { catalog, records, now, version } = served.context;
    const stream = {
      write(line: string) {
        served.logged += line;
      },
    };
    served.app = Fastify({ logger: { level: "error", stream } });
    await served.app.register(accepts);
    await served.app.register(async (scope) =>
      registerMcp(scope, {
        version,
        contextIn: (lang) => ({ catalog, lang, records, caller, now }),
      }),
    );
    served.url = new URL("/mcp", await served.app.listen({ port: 0, host: "127.0.0.1" }));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await served.app.close();
    await served.context.close();
    rmSync(served.folder, { recursive: true, force: true });
  });
  served.connect = async (era = "2026-07-28", headers = {}) => {
    const client = clientOf(era);
    await client.connect(new StreamableHTTPClientTransport(served.url, { requestInit: { headers } }));
    clients.push(client);
    return client;
  };
  served.send = (body, headers = {}, method = "POST") =>
    fetch(served.url, {
      method,
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
      ...(body !== undefined && { body }),
    });
  return served;
}

export function textOf({ content }: CallToolResult): string {
  return content.map((each) => (each.type === "text" ? each.text : "")).join("\n");
}

/** One call of each tool that is answered, the way a model would make it. */
export const calls: Record<string, Record<string, unknown>> = {
  find_meshes: {
    where: { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } },
  },
  get_entity: { id: "istio" },
  compare: { id: "meshes", columns: ["linkerd", "istio"], dimensions: ["performance", "first-release"] },
  get_section: { number: "4.2.5" },
  find_evidence: { question: "Does Linkerd support virtual machines?" },
  verify_claim: { text: "Linkerd does not support virtual machines" },
  search_facts: { query: "istio 熔断" },
  recommend: { require: [{ features: { all: [{ id: "vm-support" }] } }] },
};
