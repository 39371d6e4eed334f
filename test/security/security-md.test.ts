import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { serveAtlas } from "../fixture.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const text = read("SECURITY.md");

/** The rows of the table below a heading, without its head. */
function rowsBelow(heading: string): string[] {
  const section = text.slice(text.indexOf(`### ${heading}`)).split(/\n##+ /)[0]!;
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1);
}

const namedTests = (row: string) => [...row.matchAll(/`(test\/[\w./-]+)`: "([^"]+)"/g)];

describe("SECURITY.md", () => {
  it("goes through all ten risks of the OWASP API Security Top 10", () => {
    const risks = rowsBelow("OWASP API Security Top 10 (2023)").map((row) => /^\| (API\d+) /.exec(row)?.[1]);
    expect(risks).toEqual(Array.from({ length: 10 }, (_, at) => `API${at + 1}`));
  });

  it.each(["OWASP API Security Top 10 (2023)", "OWASP GraphQL cheat sheet"])(
    "names a test for each row of: %s",
    (heading) => {
      const rows = rowsBelow(heading);
      expect(rows.length).toBeGreaterThanOrEqual(10);
      expect(rows.filter((row) => namedTests(row).length === 0)).toEqual([]);
    },
  );

  it("names only tests that exist, under their names", () => {
    const named = namedTests(text);
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter(([, file, name]) => !existsSync(join(root, file!)) || !hasTest(read(file!), name!));
    expect(missing.map(([reference]) => reference)).toEqual([]);
  });

  it("shows what the smallest requests of each face cost", () => {
    for (const face of ["REST", "GraphQL", "MCP"])
      for (const what of ["CPU", "memory", "answer"])
        expect(rowsBelow("The most that a small request can cost").join("\n")).toContain(`| ${face} | ${what} | `);
  });
});

const hasTest = (source: string, name: string): boolean =>
  [...source.matchAll(/\b(?:it|test)\b(?:\.\w+)?(?:\([^"`]*?\))?\(\s*"([^"]+)"/g)].some(([, each]) => each === name);

it("nothing in the service fetches an address, except traces", () => {
  const outgoing =
    /\bfetch\(|"undici"|^import (?!type)[^;]*\b(?:connect|request|get|Agent|http2?|https)\b[^;]*from "node:(?:https?|http2|net|tls|dgram)"/m;
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const calls = files.filter((name) => outgoing.test(read(`src/${name}`)));
  expect(calls).toEqual([]);
  expect(files.filter((name) => read(`src/${name}`).includes("exporter-trace-otlp"))).toEqual([
    "faces/plugins/tracing.ts",
  ]);
});

const atlas = serveAtlas();

it("a batch of GraphQL requests is refused", async () => {
  const request = { query: "{ catalog { digest } }" };
  for (const payload of [[request], [request, request], []]) {
    const answer = await atlas.app.inject({ method: "POST", url: "/graphql", payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().data).toBeUndefined();
  }
});
