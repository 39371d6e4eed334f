import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = "") {
  const command = [inject("program"), ...args];
  const env = { PATH: process.env.PATH ?? "", DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    env,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the command line", () => {
  it("lists its commands", () => {
    const { status, stdout } = run(["--help"]);
    expect(status).toBe(0);
    for (const name of ["serve", "build", "verify", "query", "recommend", "mcp"])
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
  });

  it("builds the catalog once", () => {
    expect(run(["build"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^built /) });
    expect(run(["build"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^current: /) });
  });

  it("answers a query as JSON, in either language", () => {
    const where = { features: { all: [{ id: "vm-support" }, { id: "mtls", support: ["AUTOMATIC"] }] } };
    const found = run(["query", "find-meshes", JSON.stringify({ where })]);
    const { items } = JSON.parse(found.stdout) as { items: { slug: string }[] };
    expect(items.map(({ slug }) => slug)).toEqual(["consul", "istio", "kuma"]);
    const { statement } = JSON.parse(
      run(["query", "get-fact", "-", "--lang", "zh-Hant"], '{"id":"istio.disadvantages"}').stdout,
    );
    expect(statement).toMatch(/\p{Script=Han}/u);
  });

  it("recommends, stores the record and reads it back", () => {
    const { id } = JSON.parse(run(["recommend"]).stdout) as { id: string };
    const { stdout } = run(["query", "get-recommendation", JSON.stringify({ id })]);
    expect(JSON.parse(stdout)).toMatchObject({ id, outcome: "RECOMMENDED" });
    expect(run(["recommend", "--markdown", "--lang", "zh"]).stdout).toMatch(/^# .*\p{Script=Han}/u);
  });

  it.each<[string, string[], RegExp]>([
    ["an unknown command", ["serv"], /unknown command 'serv'[\s\S]*serve/],
    ["an unknown operation", ["query", "find-mesh"], /`find-mesh`[\s\S]*find-meshes/],
    ["an input that is not JSON", ["query", "find-meshes", "{"], /not JSON/],
    ["an unknown field", ["recommend", '{"weight":1}'], /weight: unknown parameter `weight`\. .*weighting/],
    ["an unknown id", ["query", "get-mesh", '{"id":"istoi"}'], /istio/],
    ["an unknown language", ["query", "get-catalog", "--lang", "fr"], /en, zh/],
  ])("says on standard error what is wrong with %s", (_, args, said) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
