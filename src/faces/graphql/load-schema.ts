import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../../paths.ts";

/** The schema definition language of `schema/*.graphql`, all files together. */
export function schemaText(): string {
  const files = readdirSync(paths.schema).filter((name) => name.endsWith(".graphql"));
  return files
    .sort()
    .map((name) => readFileSync(join(paths.schema, name), "utf8"))
    .join("\n");
}
