import { readFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { typeDefinitions } from "../src/faces/graphql/schema.ts";

/** Types of parent objects, by the name of their GraphQL type: what `parents.ts` exports as `MeshParent` is that of `Mesh`. */
function mappers(): Record<string, string> {
  const text = readFileSync(new URL("../src/faces/graphql/parents.ts", import.meta.url), "utf8");
  const names = [...text.matchAll(/^export type (\w+)Parent\b/gm)].map(([, name]) => name!);
  return Object.fromEntries(names.map((name) => [name, `./parents.ts#${name}Parent`]));
}

const header = "// Generated from schema/*.graphql by `npm run gen`; do not edit.\n";

/** The types that resolvers must conform to, as the text of `src/faces/graphql/schema.gen.ts`. */
export async function graphqlTypes(): Promise<string> {
  const text = await codegen({
    filename: "schema.gen.ts",
    schema: parse(typeDefinitions().join("\n")),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      scalars: {
        JSON: "unknown",
        ResolvedMeshFilter: "unknown",
        DimensionValue: { input: "string | number", output: "unknown" },
        SafeInt: "number",
        ScoreOrRange: "number | { min: number; max: number }",
      },
      contextType: "./context.ts#GraphqlContext",
      mappers: mappers(),
    },
  });
  return header + text;
}
