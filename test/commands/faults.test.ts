import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { copyCatalog } from "../data-folder.ts";
import { runAtlas, shell } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-faults-"));
const data = join(folder, "data");
const file = join(folder, "file");
copyCatalog(data);
writeFileSync(file, "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string, env: Record<string, string> = {}, more: { program?: string } = {}) =>
  runAtlas(line.split(" "), { cwd: folder, env: { DATA_DIR: data, ...env }, ...more });

/** One line on standard error, which says this. */
function expectLine({ status, stdout, stderr }: ReturnType<typeof run>, said: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(said)]);
}

describe("a fault of the machine is one line that names the setting and says what to do", () => {
  const folders: [string, string][] = [
    ...["build", "ask x", "keys create --name x --scope read"].map((line): [string, string] => [line, file]),
    ...["meshes", "serve", "recommend", "keys revoke x"].map((line): [string, string] => [line, join(file, "below")]),
    ...["query get-catalog", "mcp", "build"].map((line): [string, string] => [line, "/proc/mesh-atlas/data"]),
    ...["build", "export json", "mcp", "serve"].map((line): [string, string] => [line, "/sys"]),
  ];
  it.runIf(process.platform === "linux").each(folders)("%s with DATA_DIR=%s, which cannot be written", (line, path) => {
    expectLine(run(line, { DATA_DIR: path }), new RegExp(`^DATA_DIR=${path}: .+\\. Set DATA_DIR to `));
  });

  it("the port is taken, or the host is not one of this machine", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const { port } = other.address() as AddressInfo;
    const lastLine = (env: Record<string, string>) => {
      const { status, stdout, stderr } = run("serve", { LOG_LEVEL: "silent", PORT: "0", ...env });
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      return stderr;
    };
    expect(lastLine({ PORT: String(port) })).toMatch(/^PORT=\d+: another process .*PORT.*\n$/);
    for (const host of ["no-such-host.invalid", "192.0.2.7", "::zz"])
      expect(lastLine({ HOST: host })).toBe(
        `HOST=${host}: not an address of this machine. Set HOST to one, such as 127.0.0.1, or to 0.0.0.0 for all.\n`,
      );
    other.close();
  });

  it.each<[string, string, RegExp]>([
    ["a missing document", "verify nowhere.md", /^nowhere\.md: there is no such file/],
    ["a folder for a document", "verify .", /^\.: it is a folder, not a file/],
    ["a document below a file", "verify file/x.md", /^file\/x\.md: a part of the path is not a folder/],
    [
      "an export to a folder that doesn't exist",
      "export json -o nowhere/x.json",
      /^nowhere\/x\.json: there is no such/,
    ],
    ["an export to a full device", "export json -o /dev/full", /^\/dev\/full: the disk is full/],
    ["an export to a folder", "export json -o data", /it is a folder, not a file/],
  ])("%s", (_, line, said) => {
    expectLine(run(line), said);
  });

  it("there are no records to back up", () => {
    expectLine(run("backup copy.sqlite"), /no records at .*data\/records\.sqlite\. Set DATA_DIR or RECORDS_URL/);
  });

  it("the native binding is missing, or the whole package, or it is for another version of Node", () => {
    const installed = dirname(dirname(inject("program")));
    const modules = resolve(import.meta.dirname, "../../node_modules");
    const copy = join(folder, "package");
    for (const name of ["seed", "migrations", "schema"]) {
      mkdirSync(copy, { recursive: true });
      symlinkSync(join(installed, name), join(copy, name));
    }
    cpSync(join(installed, "dist"), join(copy, "dist"), { recursive: true });
    writeFileSync(join(copy, "package.json"), readFileSync(join(installed, "package.json")));
    const program = join(copy, "dist/main.js");
    const said = /^The package better-sqlite3 has no native binding for Node v.* `npm rebuild better-sqlite3`/;
    for (const line of ["build", "meshes"]) expectLine(run(line, {}, { program }), said);

    const sqlite = join(copy, "node_modules/better-sqlite3");
    for (const name of ["lib", "package.json"])
      cpSync(join(modules, "better-sqlite3", name), join(sqlite, name), { recursive: true });
    for (const name of ["bindings", "file-uri-to-path", "pino", "pino-pretty"])
      symlinkSync(join(modules, name), join(copy, "node_modules", name));
    for (const line of ["recommend", "serve", "mcp"]) expectLine(run(line, {}, { program }), said);

    mkdirSync(join(sqlite, "build/Release"), { recursive: true });
    writeFileSync(join(sqlite, "build/Release/better_sqlite3.node"), "not a library");
    for (const line of ["meshes", "export sqlite"]) expectLine(run(line, {}, { program }), said);
  });
});

it("`keys list` without keys says so and ends with 0", () => {
  const nothing = { status: 0, stdout: "", stderr: expect.stringMatching(/no API keys.*mesh-atlas keys create/) };
  expect(run("keys list")).toEqual(nothing);
  expect(run("keys list", { DATA_DIR: join(folder, "not-yet") })).toEqual(nothing);
  writeFileSync(join(folder, "empty.json"), '{"keys":[]}');
  expect(run("keys list", { API_KEYS_FILE: join(folder, "empty.json") })).toEqual(nothing);
});

describe("standard output", () => {
  const lines = ["mesh istio --table", "query", "recommend", "build", "--help", "export ndjson", "export sqlite"];

  it.each(lines)("that is a full device is a failure, and one that closes is none: %s", (line) => {
    const at = { cwd: folder, env: { DATA_DIR: data } };
    const full = shell(`atlas ${line} > /dev/full`, at);
    expect([full.status, full.stderr]).toEqual([
      1,
      expect.stringMatching(/^Standard output cannot be written: there is no space left.*\n$/),
    ]);
    const closed = shell(`atlas ${line} | true; echo "\${PIPESTATUS[0]}"`, at);
    expect([closed.stdout, closed.stderr]).toEqual(["0", ""]);
  });
});
