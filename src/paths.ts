import { fileURLToPath } from "node:url";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Files that ship with the package; `src/` and `dist/` both lie directly below its root. */
export const paths = {
  seed: fromRoot("seed"),
  catalogMigrations: fromRoot("migrations/catalog"),
  recordMigrations: fromRoot("migrations/records"),
  schema: fromRoot("schema"),
  assets: fromRoot("dist/assets"),
  manifest: fromRoot("package.json"),
} as const;
