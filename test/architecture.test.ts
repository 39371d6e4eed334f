import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../src");

/** Top to bottom. A room may import from lower layers, never from a higher one or a neighbour. */
const layers = [
  ["main.ts"],
  ["commands"],
  ["server.ts"],
  ["faces"],
  ["context.ts"],
  ["data-folder.ts"],
  ["operations", "served-catalog.ts", "seeding"],
  ["decision", "grounding", "exports", "records", "keys", "audit"],
  ["engine", "catalog", "inference"],
  ["language"],
  ["model", "errors.ts", "config.ts", "paths.ts", "files"],
];

/** Rooms that only some of the higher ones may use. */
const reserved: Record<string, string[]> = {
  seeding: ["main.ts", "commands", "context.ts", "data-folder.ts"],
  "config.ts": ["main.ts", "commands", "server.ts", "faces", "context.ts", "data-folder.ts"],
  "paths.ts": ["main.ts", "commands", "server.ts", "faces", "context.ts"],
  "data-folder.ts": ["commands", "context.ts"],
  "context.ts": ["commands", "server.ts", "faces"],
};

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const room = (path: string): string => relative(root, path).split("/")[0]!;
const textOf = (name: string): string => readFileSync(join(root, name), "utf8");
const isGenerated = (name: string): boolean => name.endsWith(".gen.ts");

const imports = files.flatMap((name) => {
  const path = join(root, name);
  const text = readFileSync(path, "utf8");
  const targets = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"/gm),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ];
  return targets.map(([, target]) => ({ name, path, target: target! }));
});

describe("architecture", () => {
  it("has a layer for every room, and a room for every layer", () => {
    const rooms = new Set(files.map((name) => name.split("/")[0]!));
    expect([...rooms].sort()).toEqual(layers.flat().sort());
  });

  it("imports only downwards", () => {
    const layerOf = (name: string) => layers.findIndex((layer) => layer.includes(name));
    const wrong = imports
      .filter(({ target }) => target.startsWith("."))
      .map(({ name, path, target }) => ({ name, from: room(path), to: room(resolve(dirname(path), target)) }))
      .filter(
        ({ from, to }) => from !== to && (layerOf(from) >= layerOf(to) || reserved[to]?.includes(from) === false),
      );
    expect(wrong).toEqual([]);
  });

  it("keeps the words of every language in the language folder", () => {
    const chinese =
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\\u\{?(?:[4-9][\da-f]{3}|30[0-3][\da-f]|ff[\da-e][\da-f])\b/iu;
    const others = files.filter((name) => !/^(language|grounding)\//.test(name) && !isGenerated(name));
    expect(others.filter((name) => chinese.test(textOf(name)))).toEqual([]);
  });

  it("branches on no language outside of it", () => {
    const branch = /[=!]==? *"(en|zh)"|"(en|zh)" *[=!]==?|case "(en|zh)"/;
    const others = files.filter((name) => !/^(language|grounding)\//.test(name) && !isGenerated(name));
    expect(others.filter((name) => branch.test(textOf(name)))).toEqual([]);
  });

  it("exports each name once, apart from languages and adapters, which have the same names", () => {
    const exported = /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
    const parallel = /^language\/|\/(sqlite|postgres)-/;
    const names = files
      .filter((name) => !isGenerated(name) && !parallel.test(name))
      .flatMap((name) => [...new Set([...textOf(name).matchAll(exported)].map(([, each]) => each!))]);
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    expect([...new Set(repeated)].sort()).toEqual([]);
  });

  it("keeps what is computed from a catalog in its snapshot, not in maps of its own", () => {
    const weakMap = /^(?:export )?(?:const|let) .*new WeakMap\b/m;
    const found = files.filter((name) => name !== "catalog/snapshot.ts" && weakMap.test(textOf(name)));
    expect(found).toEqual([]);
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

  it("opens databases only in the composition root, in seeding, and to export one", () => {
    const opening = imports.filter(({ target, name }) => {
      const isTypeOnly = new RegExp(`import type [^;]*from "${target}"`).test(readFileSync(join(root, name), "utf8"));
      return target === "better-sqlite3" && !isTypeOnly;
    });
    const rooms = new Set(opening.filter(({ name }) => name !== "exports/sqlite.ts").map(({ path }) => room(path)));
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
