import { describe, expect, it } from "vitest";
import { NamedShapes } from "../../../src/faces/rest/named-shapes.ts";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();
type Schema = Record<string, unknown>;

/** Objects with properties that stand inside of a schema, by their paths. */
function inlineObjects(value: unknown, path: string, isRoot = false): string[] {
  if (value === null || typeof value !== "object") return [];
  const own = !isRoot && !Array.isArray(value) && "properties" in value && "type" in value && value.type === "object";
  const inner = Object.entries(value).filter(([key]) => key !== "examples" && key !== "example");
  return [...(own ? [path] : []), ...inner.flatMap(([key, each]) => inlineObjects(each, `${path}/${key}`))];
}

const document = async () => (await atlas.app.inject("/openapi.json")).json();

describe("the schemas of the OpenAPI document", () => {
  it("all have names, bodies too, so that generators make none up", async () => {
    const { components, paths } = await document();
    for (const [name, schema] of Object.entries(components.schemas)) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(inlineObjects(schema, name, true)).toEqual([]);
    }
    for (const [path, methods] of Object.entries<Record<string, Schema>>(paths)) {
      for (const { requestBody, responses } of Object.values(methods)) {
        expect(inlineObjects([requestBody, responses], path)).toEqual([]);
      }
    }
  });

  it("tell the variants of a value apart by name, each with a type for its value", async () => {
    const { schemas } = (await document()).components;
    const names = schemas.Value.oneOf.map(({ $ref }: { $ref: string }) => $ref.split("/").at(-1));
    expect(names).toEqual(expect.arrayContaining(["TextValue", "YearValue", "ListValue", "SupportValue"]));
    for (const name of names) {
      const { value, type } = schemas[name].properties;
      expect(`${type.const.toLowerCase()}value`).toBe(name.toLowerCase());
      expect(value.type ?? value.$ref ?? value.anyOf).toBeDefined();
    }
  });

  it("type the resolved input of a recommendation as it is stored", async () => {
    const { schemas } = (await document()).components;
    expect(schemas.Recommendation.properties.input).toEqual({ $ref: "#/components/schemas/ResolvedInput" });
    const described = Object.keys(schemas.ResolvedInput.properties);
    for (const payload of [
      { scenario: "iot-edge" },
      { scenario: "kong-users", answers: [{ question: "needs-vm", answer: true }] },
      { candidates: ["istio", "kuma"], weighting: { by: "ENTROPY" }, require: [{ modes: { any: ["sidecar"] } }] },
    ]) {
      const answer = await atlas.app.inject({ method: "POST", url: "/v1/recommendations", payload });
      expect(answer.statusCode).toBe(201);
      const { input } = answer.json();
      expect(described).toEqual(expect.arrayContaining(Object.keys(input)));
      for (const name of schemas.ResolvedInput.required) expect(input).toHaveProperty(name);
    }
  });
});

describe("names for the shapes inside of schemas", () => {
  const point = { type: "object", properties: { x: { type: "number" } } };
  const other = { type: "object", properties: { y: { type: "number" } } };

  it("come from where they stand, and equal shapes share one", () => {
    const { schemas } = new NamedShapes({
      Map: {
        type: "object",
        properties: {
          cities: { type: "array", items: point },
          "top-left": point,
          box: { anyOf: [other, { type: "null" }] },
        },
      },
    });
    expect(Object.keys(schemas)).toEqual(["Map", "MapCity", "MapBox"]);
    expect(schemas.Map!.properties).toMatchObject({ "top-left": { $ref: "#/components/schemas/MapCity" } });
  });

  it("are refused where two different shapes would have the same", () => {
    const clash = { type: "object", properties: { a: { anyOf: [point, other] } } };
    expect(() => new NamedShapes({ Clash: clash })).toThrow(/ClashA/);
  });
});
