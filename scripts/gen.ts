/** Writes every generated file, or with `--check` fails when one of them lags behind its source. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { type SeedShape, seedShapes } from "../src/model/seed.ts";
import { graphqlTypes } from "./gen-graphql-types.ts";
import { openapi } from "./gen-openapi.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON Schema by which editors complete and check a seed file. */
function seedSchema(shape: SeedShape): string {
  return json({ title: `mesh-atlas seed: ${shape}`, ...z.toJSONSchema(seedShapes[shape].schema, { io: "input" }) });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const files: Record<string, () => string | Promise<string>> = {
  "schema/openapi.json": async () => json(await openapi()),
  "src/faces/graphql/schema.gen.ts": graphqlTypes,
  ...Object.fromEntries(
    (Object.keys(seedShapes) as SeedShape[]).map((shape) => [
      `schema/seed/${kebab(shape)}.schema.json`,
      () => seedSchema(shape),
    ]),
  ),
};

const isCheck = process.argv.includes("--check");
let lagging = 0;
for (const [name, make] of Object.entries(files)) {
  const path = new URL(`../${name}`, import.meta.url).pathname;
  const wanted = await make();
  if (existsSync(path) && readFileSync(path, "utf8") === wanted) continue;
  lagging++;
  if (isCheck) {
    console.error(`${name} lags behind its source: run \`npm run gen\`.`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
  console.log(`wrote ${name}`);
}
process.exitCode = isCheck && lagging > 0 ? 1 : 0;
