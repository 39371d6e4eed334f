import { rmSync } from "node:fs";
import accepts from "@fastify/accepts";
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll } from "vitest";
import { reads } from "../../../src/catalog/snapshot.ts";
import { readConfig } from "../../../src/config.ts";
import { type Context, openContext } from "../../../src/context.ts";
import { registerGraphql } from "../../../src/faces/graphql/index.ts";
import { unrestricted as caller } from "../../../src/model/access.ts";
import type { OperationContext } from "../../../src/operations/operation.ts";
import { dataFolder } from "../../data-folder.ts";

export const responseJson = "application/graphql-response+json";

export interface Answer {
  status: number;
  headers: LightMyRequestResponse["headers"];
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the data depends on the query
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  /** Number of SQL statements that the response took. */
  statements: number;
  logged: string;
}

export interface GraphqlApp {
  app: FastifyInstance;
  context: Context;
  operation: OperationContext;
  ask(query: string, variables?: object, request?: Asking): Promise<Answer>;
}

interface Asking {
  operationName?: string;
  headers?: Record<string, string>;
  method?: "GET" | "POST";
}

/** Serves only GraphQL, with the real seed, to the tests of one file. */
export function serveGraphqlAlone(
  alter: (operation: OperationContext) => OperationContext = (same) => same,
): GraphqlApp {
  const served = {} as GraphqlApp;
  const folder = dataFolder();
  let log = "";
  beforeAll(async () => {
    served.context = openContext(readConfig({ DATA_DIR: folder }));
    const { catalog, records, now } = served.context;
    served.operation = { catalog, lang: "en", records, caller, now };
    const stream = {
      write(line: string) {
        log += line;
      },
    };
    served.app = Fastify({ logger: { level: "error", stream } });
    await served.app.register(accepts);
    await served.app.register(async (scope) =>
      registerGraphql(scope, {
        contextOf: ({ headers }) => {
          const lang = headers["accept-language"]?.startsWith("zh") ? "zh" : "en";
          return alter({ ...served.operation, lang });
        },
        version: "test",
      }),
    );
    await served.app.ready();
  });
  served.ask = async (query, variables, { operationName, headers, method = "POST" } = {}) => {
    const before = reads.statements;
    log = "";
    const parameters = { query, ...(operationName && { operationName }) };
    const response = await served.app.inject({
      method,
      url: "/graphql",
      headers: { accept: responseJson, ...headers },
      ...(method === "POST"
        ? { payload: { ...parameters, variables } }
        : { query: { ...parameters, ...(variables && { variables: JSON.stringify(variables) }) } }),
    });
    const statements = reads.statements - before;
    return { status: response.statusCode, headers: response.headers, ...response.json(), statements, logged: log };
  };
  afterAll(async () => {
    await served.app.close();
    await served.context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return served;
}
