import { expect, it } from "vitest";
import { serveGraphqlAlone } from "./app.ts";

const graphql = serveGraphqlAlone();

const typedFields = {
  text: "",
  number: "",
  boolean: "",
  range: "{ min max exclusive }",
  version: "{ operator version year }",
  list: "",
};
const selection = Object.entries(typedFields)
  .map(([name, fields]) => `${name} ${fields}`)
  .join(" ");

const fieldOf: Record<string, string> = {
  TEXT: "text",
  DATE: "text",
  LEVEL: "text",
  SUPPORT: "text",
  NUMBER: "number",
  YEAR: "number",
  BOOLEAN: "boolean",
  RANGE: "range",
  VERSION: "version",
  LIST: "list",
};

it("every value is in one typed field, which its type names", async () => {
  const types = new Set<string>();
  for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
    const { data } = await graphql.ask(
      `query ($after: String) { facts(first: 100, after: $after) { nodes { id value { type value ${selection} } }
         pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    for (const { id, value: found } of data.facts.nodes) {
      if (!found) continue;
      const { type, value, ...typed } = found;
      types.add(type);
      const present = Object.entries(typed).filter(([, each]) => each !== null);
      expect(present, id).toHaveLength(1);
      const [name, own] = present[0]!;
      expect(name, id).toBe(fieldOf[type]);
      const expected = type === "LIST" ? value.map(String) : value;
      if (typeof expected === "object") expect(own, id).toMatchObject(expected);
      else expect(own, id).toBe(expected);
    }
    ({ hasNextPage, endCursor: after } = data.facts.pageInfo);
  }
  expect([...types].sort()).toEqual(Object.keys(fieldOf).sort());
});
