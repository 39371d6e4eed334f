import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-client-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const modules = "node_modules";
const typescript = join(root, "clients/typescript", modules, ".bin/tsc");
const strict = ["--strict", "--module", "nodenext", "--target", "es2023", "--skipLibCheck", "false", "--noEmit"];

/** What a fresh clone has of the client, with its dependencies installed. */
function cloned(): string {
  const clone = join(folder, "clone");
  const files = run("git", ["ls-files", "clients/typescript", "tsconfig.json", "package.json"], root)
    .trim()
    .split("\n");
  for (const file of files) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(root, file), join(clone, file));
  }
  for (const place of ["", "clients/typescript"]) symlinkSync(join(root, place, modules), join(clone, place, modules));
  return join(clone, "clients/typescript");
}

let consumer: string;
beforeAll(() => {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], cloned()));
  consumer = join(folder, "consumer");
  const installed = join(consumer, modules, "mesh-atlas-client");
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", join(folder, packed.filename), "--strip-components=1", "-C", installed], folder);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    symlinkSync(join(root, modules, name), join(consumer, modules, name));
  }
  writeFileSync(join(consumer, "package.json"), '{"type":"module"}');
});

const compile = (name: string, text: string): string => {
  writeFileSync(join(consumer, name), text);
  try {
    return run(typescript, [...strict, "--lib", "es2023,dom", name], consumer);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

describe("the packed client", () => {
  it("brings its build and the types of a portal", () => {
    const page = `
      import { meshAtlas, type Comparison, type FoundMesh, type Problem, type RankedMesh, type RecommendInput, type Value, type YearValue } from "mesh-atlas-client";
      const atlas = meshAtlas("http://localhost:4000");
      const yearOf = (value: Value): number | undefined => (value.type === "YEAR" ? value.value : undefined);
      const year: YearValue["value"] = 2017;
      const names = (items: FoundMesh[]): string[] => items.map(({ name }) => name);
      const cells = ({ dimensions }: Comparison) => dimensions.flatMap(({ cells }) => cells.map(({ value }) => yearOf(value)));
      const asked: RecommendInput = { weighting: { values: [{ criterion: "performance", value: 2 }] }, robustness: {} };
      export async function first(): Promise<RankedMesh | undefined> {
        const { data } = await atlas.POST("/v1/recommendations", { body: asked });
        return data?.ranking[0];
      }
      export async function method(id: string): Promise<"WEIGHTED_SUM" | "TOPSIS" | "VIKOR" | "PROMETHEE_II" | undefined> {
        const { data } = await atlas.GET("/v1/recommendations/{id}", { params: { path: { id } } });
        return data?.input.method;
      }
      export const all: unknown[] = [year, names, cells, ({ code }: Problem) => code];`;
    expect(compile("page.ts", page)).toBe("");
    const loaded = "import('mesh-atlas-client').then((client) => console.log(Object.keys(client).sort().join()))";
    expect(run(process.execPath, ["-e", loaded], consumer).trim()).toBe("ProblemError,everyItem,meshAtlas");
  });

  it("refuses what the service would refuse", () => {
    const wrong = `
      import type { RecommendInput, TextValue } from "mesh-atlas-client";
      export const input: RecommendInput = { method: "GUESS" };
      export const value: TextValue = { type: "TEXT", value: 1 };`;
    expect(compile("wrong.ts", wrong).match(/error TS/g)).toHaveLength(2);
  });

  it("is not needed: openapi-typescript makes types that compile, as it comes", () => {
    const made = join(consumer, "made.ts");
    run(
      join(root, "clients/typescript", modules, ".bin/openapi-typescript"),
      [join(root, "schema/openapi.json"), "-o", made],
      root,
    );
    const use = `
      import type { components } from "./made.js";
      export const question: components["schemas"]["QueryMeshesInput"] = { where: { text: "kuma" } };`;
    expect(compile("use.ts", use)).toBe("");
  });
});
