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
import type { ResultOf } from "@graphql-typed-document-node/core";
const query = graphql(\`query Mesh($id: ID!) { mesh(id: $id) { slug features { support feature { name } } } }\`);
type Mesh = NonNullable<ResultOf<typeof query>["mesh"]>;
export const of = ({ slug, features }: Mesh): string => slug + features.map((each) => each.${field}).join();
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
          scalars: { JSON: "unknown", DimensionValue: "string | number", SafeInt: "number" },
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
