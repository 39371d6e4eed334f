import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { routes } from "../../../src/faces/rest/routes.ts";

const path = new URL("../../../schema/openapi.json", import.meta.url).pathname;

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  parameters?: { name: string; description?: string; example?: unknown; schema: { examples?: unknown[] } }[];
  requestBody?: { content: Record<string, { examples?: object }> };
  responses: Record<
    string,
    { $ref?: string; content?: Record<string, { schema: { format?: string }; examples?: object }> }
  >;
}

const document = JSON.parse(readFileSync(path, "utf8")) as {
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string; description: string }[];
  components: { responses: Record<string, Operation["responses"][string]>; schemas: Record<string, object> };
};
const operations = Object.entries(document.paths).flatMap(([url, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ url, method, operation })),
);

describe("the OpenAPI document", () => {
  it("passes the recommended rules of Redocly without an error or a warning, examples included", async () => {
    const bin = createRequire(import.meta.url)
      .resolve("@redocly/cli/package.json")
      .replace("package.json", "bin/cli.js");
    const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [bin, "lint", path, "--extends=recommended-strict", "--format=json"],
      { env: environment },
    ).catch((error: { stdout: string }) => error);
    const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf("{")));
    expect(problems).toEqual([]);
    expect(totals).toMatchObject({ errors: 0, warnings: 0 });
  });

  it("has every route, under a name of its own", () => {
    const served = routes.map(({ method, url }) => `${method.toLowerCase()} ${url.replace(/:(\w+)/g, "{$1}")}`);
    const documented = operations.map(({ method, url }) => `${method} ${url}`);
    expect(documented).toEqual(expect.arrayContaining(served));
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z][A-Za-z]+$/.test(id))).toBe(true);
  });

  it.each(operations)("describes $method $url: parameters, real answers, refusals", ({ operation }) => {
    const { summary, description, parameters = [], requestBody, responses } = operation;
    expect([summary, description].every((text) => text.length > 10)).toBe(true);
    expect(parameters.filter(({ description }) => !description)).toEqual([]);
    expect(parameters.filter(({ example, schema }) => (example ?? schema.examples) === undefined)).toEqual([]);
    const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    const media = answers.flatMap(([, { content = {} }]) => Object.entries(content));
    if (!("204" in responses)) expect(media.length).toBeGreaterThan(0);
    // A file that nobody can read needs no excerpt.
    const unreadable = ["application/zip", "application/vnd.sqlite3"];
    expect(media.filter(([type, { examples }]) => !examples && !unreadable.includes(type))).toEqual([]);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["421", "429", "500", "503"]));
    if (requestBody) expect(requestBody.content["application/json"]?.examples).toBeDefined();
    const refusals = Object.entries(responses).filter(([status]) => /^[45]/.test(status));
    expect(refusals.length).toBeGreaterThan(0);
    for (const [status, { $ref }] of refusals) {
      const shared = document.components.responses[`Problem${status}`];
      expect($ref).toBe(`#/components/responses/Problem${status}`);
      expect(shared?.content?.["application/problem+json"]?.examples).toBeDefined();
    }
  });
});
