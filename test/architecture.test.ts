import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../src");

/** Rooms of the house and the rooms each may import from, itself always included. */
const allowed: Record<string, string[]> = {
  "main.ts": ["config.ts", "errors.ts", "paths.ts", "model", "seeding", "commands"],
  "config.ts": [],
  "context.ts": ["config.ts", "paths.ts", "catalog", "keys", "records", "seeding", "served-catalog.ts"],
  "server.ts": ["context.ts", "catalog", "faces", "operations", "model"],
  "served-catalog.ts": ["catalog"],
  "paths.ts": [],
  "errors.ts": [],
  model: [],
  language: ["model"],
  engine: [],
  catalog: ["language", "model", "errors.ts"],
  records: ["model", "errors.ts"],
  keys: ["model", "errors.ts"],
  grounding: ["catalog", "model", "errors.ts"],
  exports: ["catalog", "language", "model", "errors.ts"],
  decision: ["catalog", "engine", "language", "model", "errors.ts"],
  // The search index is written with the very words that questions are read with.
  seeding: ["grounding", "catalog", "language", "model", "errors.ts"],
  operations: ["catalog", "engine", "grounding", "decision", "records", "model", "errors.ts"],
  faces: [
    "operations",
    "catalog",
    "exports",
    "decision",
    "records",
    "keys",
    "language",
    "model",
    "errors.ts",
    "context.ts",
    "paths.ts",
  ],
  commands: [
    "faces",
    "config.ts",
    "context.ts",
    "paths.ts",
    "server.ts",
    "seeding",
    "operations",
    "decision",
    "model",
    "errors.ts",
    "catalog",
    "decision",
    "grounding",
    "keys",
    "records",
  ],
};

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const room = (path: string): string => relative(root, path).split("/")[0]!;

const imports = files.flatMap((name) => {
  const path = join(root, name);
  const text = readFileSync(path, "utf8");
  const said = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"/gm),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ];
  return said.map(([, target]) => ({
    name,
    path,
    target: target!,
  }));
});

describe("architecture", () => {
  it("has a rule for every room, and a room for every rule", () => {
    const rooms = new Set(files.map((name) => name.split("/")[0]!));
    expect([...rooms].filter((name) => !(name in allowed))).toEqual([]);
  });

  it("imports only downwards", () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith("."))
      .map(({ name, path, target }) => ({ name, from: room(path), to: room(resolve(dirname(path), target)) }))
      .filter(({ from, to }) => from !== to && !allowed[from]?.includes(to));
    expect(wrong).toEqual([]);
  });

  it("takes decisions one way: from input to analysis to explanation", () => {
    const stages = ["decision/input", "decision/analysis", "decision/explain"];
    const stageOf = (path: string) => stages.indexOf(relative(root, dirname(path)));
    const backwards = imports.filter(({ path, target }) => {
      const [from, to] = [stageOf(path), stageOf(resolve(dirname(path), target))];
      const leavesForTop = from >= 0 && relative(root, dirname(resolve(dirname(path), target))) === "decision";
      return leavesForTop || (from >= 0 && to > from);
    });
    expect(files.filter((name) => stageOf(join(root, name)) >= 0).length).toBeGreaterThan(10);
    expect(backwards).toEqual([]);
  });

  it("opens databases only in the composition root and in seeding", () => {
    const opening = imports.filter(({ target, name }) => {
      const isTypeOnly = new RegExp(`import type [^;]*from "${target}"`).test(readFileSync(join(root, name), "utf8"));
      return target === "better-sqlite3" && !isTypeOnly;
    });
    const rooms = new Set(opening.map(({ path }) => room(path)));
    expect([...rooms].filter((name) => name !== "context.ts" && name !== "seeding")).toEqual([]);
    expect(rooms.size).toBeGreaterThan(0);
  });

  it("keeps the engine pure: no clock, no chance, no input or output", () => {
    const engine = files.filter((name) => name.startsWith("engine/"));
    const impure = engine.filter((name) =>
      /Math\.random|Date\.now|new Date|process\.|from "node:/.test(readFileSync(join(root, name), "utf8")),
    );
    expect(engine.length).toBeGreaterThan(5);
    expect(impure).toEqual([]);
  });

  it("lets the model import nothing but zod", () => {
    const foreign = imports.filter(
      ({ path, target }) => room(path) === "model" && !target.startsWith(".") && target !== "zod",
    );
    expect(foreign).toEqual([]);
  });

  it("names files in kebab-case and none of them after nothing in particular", () => {
    expect(files.filter((name) => !/^[a-z0-9./-]+$/.test(name))).toEqual([]);
    expect(files.filter((name) => /utils|helpers|service\.ts|manager/.test(name))).toEqual([]);
  });
});
