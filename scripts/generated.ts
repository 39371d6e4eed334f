import { z } from "zod";
import { clientTypes } from "../clients/typescript/generate.ts";
import { type SeedShape, seedShapes } from "../src/model/seed.ts";
import { commonWords } from "./gen-common-words.ts";
import { contestedPage } from "./gen-contested-facts.ts";
import { examples } from "./gen-examples.ts";
import { graphqlTypes } from "./gen-graphql-types.ts";
import { mcpTools } from "./gen-mcp-tools.ts";
import { openapi } from "./gen-openapi.ts";
import { page, pageNames } from "./gen-pages.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON Schema for completion and checks of a seed file in editors. */
function seedSchema(shape: SeedShape): string {
  return json({ title: `mesh-atlas seed: ${shape}`, ...z.toJSONSchema(seedShapes[shape].schema, { io: "input" }) });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The content of every generated file by its path. */
export const generated: Record<string, () => string | Promise<string>> = {
  // First, since the OpenAPI document includes them.
  "schema/examples.json": async () => json(await examples()),
  "schema/openapi.json": async () => json(await openapi()),
  "clients/typescript/src/api.gen.ts": async () => clientTypes(await openapi()),
  "schema/mcp-tools.json": () => json(mcpTools()),
  "src/faces/graphql/schema.gen.ts": graphqlTypes,
  "src/language/en/common-words.gen.ts": () => commonWords("en"),
  "src/language/zh/common-words.gen.ts": () => commonWords("zh"),
  "docs/contested-facts.md": () => contestedPage(),
  ...Object.fromEntries(pageNames.map((name) => [name, () => page(name)])),
  ...Object.fromEntries(
    (Object.keys(seedShapes) as SeedShape[]).map((shape) => [
      `schema/seed/${kebab(shape)}.schema.json`,
      () => seedSchema(shape),
    ]),
  ),
};
