import type { JsonSchema } from "./openapi.ts";

type Schemas = Record<string, JsonSchema>;

/**
 * Names the objects that stand inside of schemas, so that generators of clients need not make names up: after the schema and
 * the property where they stand, and variants after the value that tells them apart (`TextValue`). Equal objects share a name.
 */
export class NamedShapes {
  readonly schemas: Schemas = {};
  readonly #names = new Map<string, string>();

  constructor(schemas: Schemas) {
    for (const name of Object.keys(schemas)) this.schemas[name] = {};
    for (const [name, schema] of Object.entries(schemas))
      Object.assign(this.schemas[name]!, this.#inside(schema, name));
  }

  /** The schema with references in place of objects; an object itself becomes a reference to `name`. */
  named(schema: JsonSchema, name: string): JsonSchema {
    const inner = this.#inside(schema, name);
    if (schema.properties === undefined) return inner;
    const text = JSON.stringify(inner);
    const known = this.#names.get(text) ?? name;
    if (!this.#names.has(text) && this.schemas[known]) throw new Error(`Two shapes would have the name ${known}.`);
    this.#names.set(text, known);
    this.schemas[known] = inner;
    return { $ref: `#/components/schemas/${known}` };
  }

  #inside(schema: JsonSchema, name: string): JsonSchema {
    // Generators take what has a default for what is always there, which is wrong of an input; descriptions name defaults.
    const { default: _, ...rest } = schema;
    const { properties, items, additionalProperties } = rest as { [key: string]: JsonSchema | undefined };
    const { anyOf, oneOf } = rest as { [key: string]: JsonSchema[] | undefined };
    const variant = (each: JsonSchema): JsonSchema => this.named(each, `${variantOf(each)}${name}`);
    return {
      ...rest,
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties as Schemas).map(([key, each]) => [key, this.named(each, name + pascal(key))]),
        ),
      }),
      ...(items && { items: this.named(items, singular(name)) }),
      ...(anyOf && { anyOf: anyOf.map(variant) }),
      ...(typeof additionalProperties === "object" && {
        additionalProperties: this.named(additionalProperties, singular(name)),
      }),
      ...(oneOf && { oneOf: oneOf.map(variant) }),
    };
  }
}

const pascal = (name: string): string => name.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase());

const singular = (name: string): string => name.replace(/ies$/, "y").replace(/(?<=sh|ch|x)es$|(?<=[^s])s$/, "");

const variantOf = ({ properties }: JsonSchema): string => {
  const { type } = (properties ?? {}) as { type?: { const?: unknown } };
  return typeof type?.const === "string" ? pascal(type.const.toLowerCase()) : "";
};
