import type { Client } from "@modelcontextprotocol/client";
import { beforeAll, describe, expect, it } from "vitest";
import { tools } from "../../../src/faces/mcp/tools.ts";
import { operations } from "../../../src/operations/index.ts";
import { calls, eras, serveMcp, textOf } from "./served.ts";

const served = serveMcp();
const names = tools.map(({ definition }) => definition.name);

describe.each(eras)("tools, protocol %s", (era) => {
  let client: Client;
  beforeAll(async () => {
    client = await served.connect(era);
    // The client checks what a tool answers against the schema that the list gives.
    await client.listTools();
  });

  it("are listed as the table has them", async () => {
    expect(client.getNegotiatedProtocolVersion()).toBe(era);
    const { tools: listed } = await client.listTools();
    expect(listed).toEqual(tools.map(({ definition }) => definition));
  });

  it.each(Object.entries(calls))("%s answers with data that fit its schema, and with text", async (name, input) => {
    const result = await client.callTool({ name, arguments: input });
    expect(result.isError ?? false).toBe(false);
    expect(result.structuredContent).toBeTypeOf("object");
    expect(textOf(result)).toMatch(/§\d[\d.]* L\d+/);
    const inChinese = await client.callTool({ name, arguments: { ...input, lang: "zh" } });
    expect(textOf(inChinese)).toMatch(/[一-鿿]/);
    expect(textOf(inChinese)).toMatch(/§\d[\d.]* L\d+/);
  });
});

describe("tools", () => {
  it("are all called by these tests", () => {
    expect(Object.keys(calls).sort()).toEqual([...names].sort());
  });

  it("say of themselves what they do to the world", () => {
    for (const { definition } of tools) {
      expect(definition.annotations).toMatchObject({
        readOnlyHint: definition.name !== "recommend",
        idempotentHint: true,
        destructiveHint: false,
        openWorldHint: false,
      });
      expect(definition.title).not.toBe("");
      expect(definition.description.length).toBeGreaterThan(40);
      expect(definition.inputSchema).toMatchObject({ type: "object", properties: { lang: { enum: ["en", "zh"] } } });
      expect(definition.outputSchema).toMatchObject({ type: "object" });
    }
  });

  it("have schemas without tuples, whose references all lead somewhere", () => {
    for (const { definition } of tools) {
      for (const schema of [definition.inputSchema, definition.outputSchema]) {
        const text = JSON.stringify(schema);
        expect(text).not.toContain('"prefixItems"');
        expect(text).not.toContain('"items":[');
        const defined = Object.keys((schema.$defs as object | undefined) ?? {});
        const wanted = [...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
        expect(wanted.filter((name) => !defined.includes(name!))).toEqual([]);
        expect(text.match(/"\$ref":"(?!#\/\$defs\/)/)).toBeNull();
      }
    }
  });

  it("take the very parameters of their operations, `recommend` a few of them", () => {
    const brief = tools.find(({ definition }) => definition.name === "recommend")!.definition.inputSchema;
    const { store, lang, sources, ...taken } = brief.properties as Record<string, object>;
    expect([store, lang, sources].every((each) => each !== undefined)).toBe(true);
    expect(Object.keys(taken)).toEqual([
      ...["require", "scenario", "answers", "candidates", "method", "prefer", "workload"],
    ]);
    const byName = new Map(
      Object.values(operations).map((operation) => [operation.name.replaceAll("-", "_"), operation]),
    );
    for (const { definition } of tools) {
      if (definition.name === "recommend") continue;
      const operation = byName.get(definition.name === "search_facts" ? "search" : definition.name);
      const own = Object.keys((operation!.input as unknown as { shape: object }).shape);
      const told = Object.keys(definition.inputSchema.properties as object);
      const isReading = (name: string): boolean => name === "lang" || name === "sources";
      expect(told.filter(isReading)).toEqual(expect.arrayContaining(["lang", "sources"]));
      expect(told.filter((name) => !isReading(name))).toEqual(own.filter((name) => !isReading(name)));
    }
  });
});
