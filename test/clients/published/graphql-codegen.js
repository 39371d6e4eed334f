import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";

// The client preset over the service's own introspection; the compiler accepts right programs and refuses wrong ones.
process.chdir(import.meta.dirname);
const schema = `${process.argv[2]}/graphql`;
const folder = mkdtempSync(join(import.meta.dirname, "node_modules/.codegen-"));
const program = (field) => `
import { graphql } from "./gql/index.js";
import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";
const query = graphql(\`query Mesh($id: ID!) { mesh(id: $id) { slug features { support feature { name } } } }\`);
type Mesh = NonNullable<ResultOf<typeof query>["mesh"]>;
export const of = ({ slug, features }: Mesh): string => slug + features.map((each) => each.${field}).join();
const asked = graphql(\`query Asked($id: ID!) {
  recommendation(id: $id) { input { method require robustness { samples } weighting { values { value } } } }
  fact(id: $id) { value { number range { min } list } }
}\`);
const again = graphql(\`query Again($where: MeshFilter) { meshes(where: $where) { totalCount } }\`);
export const variables = ({ require: [where] }: Input): VariablesOf<typeof again> => ({ where: where ?? null });
type Asked = ResultOf<typeof asked>;
type Input = NonNullable<Asked["recommendation"]>["input"];
export const method = ({ method }: Input): "WEIGHTED_SUM" | "TOPSIS" | "VIKOR" | "PROMETHEE_II" => method;
export const samples = ({ robustness, weighting }: Input): number => robustness.samples + (weighting.values?.[0]?.value ?? 0);
export const features = ({ require }: Input) => require.flatMap((filter) => filter.features?.all?.map(({ id }) => id) ?? []);
export const smallest = ({ fact }: Asked): number | null | undefined => fact?.value?.range?.min ?? fact?.value?.number;
`;
try {
  mkdirSync(join(folder, "gql"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "right.ts"), program("feature.name"));
  await generate({
    schema,
    documents: [join(folder, "right.ts")],
    silent: true,
    generates: {
      [`${folder}/gql/`]: {
        preset: "client",
        config: {
          useTypeImports: true,
          scalars: {
            JSON: "unknown",
            DimensionValue: "string | number",
            ResolvedMeshFilter: "MeshFilter",
            SafeInt: "number",
          },
        },
        presetConfig: { fragmentMasking: false },
        importExtension: ".js",
      },
    },
  });
  writeFileSync(join(folder, "wrong.ts"), program("feature.nothing"));
  const compile = (file) =>
    execFileSync(
      join(import.meta.dirname, "node_modules/.bin/tsc"),
      [
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        join(folder, file),
      ],
      { encoding: "utf8" },
    );
  compile("right.ts");
  assert.throws(
    () => compile("wrong.ts"),
    ({ stdout }) => stdout.includes("nothing"),
  );
} finally {
  rmSync(folder, { recursive: true });
}
