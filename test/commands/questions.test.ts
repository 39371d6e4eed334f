import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, describe, expect, inject, it } from "vitest";
import { displayWidth } from "../../src/commands/display/display-width.ts";
import { questions } from "../../src/commands/questions.ts";
import { operations } from "../../src/operations/index.ts";
import { dataFolder } from "../data-folder.ts";
import { serveAtlas } from "../fixture.ts";
import { runAtlas, shell } from "./run.ts";

const folder = dataFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const atlas = serveAtlas();

const run = (args: readonly string[], env: Record<string, string> = {}) => runAtlas(args, { cwd: folder, env });
describe("questions as commands", () => {
  it("has one for every operation that reads, apart from previews, which `recommend` has", () => {
    const reading = Object.values(operations).filter(
      ({ scope = "read", name }: { scope?: string; name: string }) => scope === "read" && !name.startsWith("preview-"),
    );
    expect(questions.map(({ operation }) => operation.name).sort()).toEqual(reading.map(({ name }) => name).sort());
    expect(new Set(questions.map(({ command }) => command)).size).toBe(questions.length);
  });

  it.each<[string[], string]>([
    [
      ["meshes", "--feature", "vm-support", "--feature", "mtls:automatic"],
      "/v1/meshes?feature=vm-support,mtls:automatic",
    ],
    [["meshes", "--min-score", "performance:8", "--order-by=-name"], "/v1/meshes?minScore=performance:8&orderBy=-name"],
    [
      ["meshes", "--cncf-status", "Graduated", "--first-release-from", "2017"],
      "/v1/meshes?cncfStatus=graduated&firstReleaseFrom=2017",
    ],
    [["mesh", "kuma", "--fields", "name,scores.value"], "/v1/meshes/kuma?fields=name,scores.value"],
    [["features", "--area", "observability", "--limit", "2"], "/v1/features?area=observability&limit=2"],
    [
      ["compare", "linkerd", "consul", "--dimensions", "mtls"],
      "/v1/comparisons/meshes?columns=linkerd,consul&dimensions=mtls",
    ],
    [["compare", "modes", "ambient"], "/v1/comparisons/modes?columns=ambient"],
    [["compare", "approaches"], "/v1/comparisons/approaches"],
    [
      ["ask", "does", "Linkerd", "support", "VMs?", "--limit", "2"],
      "/v1/evidence?q=does%20Linkerd%20support%20VMs?&limit=2",
    ],
    [["search", "circuit breaking", "--lang", "zh-CN"], "/v1/search?q=circuit%20breaking&lang=zh"],
    [["facts", "--subject", "mesh:cilium", "--kind", "advantage"], "/v1/facts?subject=mesh:cilium&kind=ADVANTAGE"],
    [["paths", "mesh:istio", "mesh:kuma", "--max-length", "2"], "/v1/paths?from=mesh:istio&to=mesh:kuma&maxLength=2"],
    [["scores", "istio", "kuma"], "/v1/scores?meshes=istio,kuma"],
  ])("%j answers in a pipe what REST answers at %s", async (args, url) => {
    const { status, stdout } = run(args);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual((await atlas.app.inject(url)).json());
  });

  it("checks a claim in words or in parts", () => {
    const verdict = (...args: string[]) => JSON.parse(run(["check", ...args]).stdout).verdict;
    expect(verdict("Istio was first released in 2017")).toBe("SUPPORTED");
    expect(verdict("--mesh", "linkerd", "--feature", "vm-support")).toBe("CONTRADICTED");
    expect(verdict("--subject", "mesh:istio", "--predicate", "first-release", "--value", "2017")).toBe("SUPPORTED");
  });

  it("recommends by options, each a requirement of its own, and adds them to JSON", () => {
    const recommended = (...args: string[]) => JSON.parse(run(["recommend", ...args]).stdout);
    const { input } = recommended(
      "--feature",
      "vm-support",
      "--min-score",
      "performance:7",
      "--weight",
      "performance=3",
    );
    expect(input.require).toHaveLength(2);
    expect(input.weighting).toEqual({ by: "ADJUST", values: [{ criterion: "performance", value: 3 }] });
    const added = recommended(
      '{"require":[{"modes":{"all":["sidecar"]}}],"method":"VIKOR"}',
      "--feature",
      "mtls",
      "--method",
      "topsis",
    );
    expect(added.input).toMatchObject({ require: [{ modes: {} }, { features: {} }], method: "TOPSIS" });
    expect(recommended("--answer", "needs-vm=yes", "--candidates", "istio,kuma").input.answers[0].answer).toBe(true);
    expect(run(["recommend", "--cncf-status", "graduated", "--markdown"]).stdout).toMatch(/^# Decision record/);
  });

  it("lists recommendations and deletes one, once", () => {
    const { id } = JSON.parse(run(["recommend", "--scenario", "kong-users"]).stdout);
    const listed = () => JSON.parse(run(["recommendations", "--limit", "100"]).stdout);
    const before = listed();
    expect(before.items[0]).toMatchObject({ id, scenario: "kong-users" });
    expect(run(["recommendations", "--limit", "1", "--table"], { COLUMNS: "100" }).stdout).toContain(id);
    expect(run(["records", "delete", id])).toMatchObject({ status: 0, stdout: `Deleted ${id}.\n` });
    expect(listed()).toMatchObject({ total: before.total - 1, items: before.items.slice(1) });
    const again = run(["records", "delete", id]);
    expect(again).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("There is no recommendation"),
    });
    expect(run(["query", "delete-recommendation", JSON.stringify({ id })]).stderr).toContain("no operation");
  });

  it.each<[string, string[], RegExp]>([
    ["an unknown feature", ["meshes", "--feature", "mtsl"], /--feature: unknown feature `mtsl`.*nearest: mtls/],
    ["an unknown level", ["meshes", "--feature", "mtls:auto"], /--feature: .*Valid: AUTOMATIC/],
    ["a misspelt option", ["meshes", "--min-scor", "x"], /--min-score/],
    ["an unknown field", ["mesh", "istio", "--fields", "nam"], /--fields: unknown field `nam`\. Valid: id, slug, name/],
    ["a number out of range", ["search", "x", "--limit", "0"], /--limit: /],
    ["an unknown mesh", ["mesh", "kumma"], /There is no mesh `kumma`\.\n.*kuma/],
    ["an unknown column", ["compare", "istoi", "kuma"], /<columns>: unknown column `istoi`/],
    ["a missing argument", ["section"], /missing required argument 'number'/],
    ["an unknown criterion", ["recommend", "--weight", "charm=2"], /--weight: .*`charm`/],
    ["an answer that is neither yes nor no", ["recommend", "--answer", "needs-vm=perhaps"], /--answer: .*needs-vm=yes/],
    [
      "a requirement among several",
      ["recommend", "--feature", "mtls", "--feature", "teleport"],
      /--feature: unknown feature `teleport`/,
    ],
    ["an unknown language", ["modes", "--lang", "fr"], /en, zh/],
    ["tables and JSON at once", ["modes", "--json", "--table"], /cannot be used with/],
  ])("says at the option what is wrong with %s", (_, args, said) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("tables", () => {
  const table = (args: readonly string[], columns = 100) =>
    run([...args, "--table"], { COLUMNS: String(columns) }).stdout.split("\n");

  it.each([
    ["meshes"],
    ["modes", "--lang", "zh"],
    ["compare", "istio", "cilium", "--lang", "zh"],
    ["mesh", "linkerd"],
    ["ask", "pros of Istio"],
    ["decision-tree"],
    ["catalog", "--lang", "zh"],
    ["scores"],
    ["recommend", "--lang", "zh"],
  ])("are as wide as the terminal at most: %s %s %s", (...args) => {
    for (const columns of [60, 100]) {
      const wide = table(args.filter(Boolean), columns).filter(
        (line) => displayWidth(line) > columns && line.includes("  "),
      );
      expect(wide).toEqual([]);
    }
  });

  it("align columns of Chinese and Latin characters", () => {
    const lines = table(["compare", "istio", "linkerd", "--lang", "zh"]);
    const start = displayWidth(lines[0]!.split("Istio")[0]!);
    for (const line of lines.slice(1, 6)) {
      const before = [...line].reduce((text, character) => (displayWidth(text) < start ? text + character : text), "");
      expect(displayWidth(before)).toBe(start);
      expect(before).toMatch(/ {2}$/);
    }
  });

  it("stay tables when all their texts are short", () => {
    expect(table(["compare", "istio", "kuma", "--dimensions", "mtls", "--lang", "zh"])[0]).toMatch(/Istio +Kuma$/);
    expect(table(["scores", "istio", "--fields", "rows.mesh"], 60).join("\n")).toContain("istio");
  });

  it("show the fields that were asked for, in that order, and what is undecided", () => {
    const lines = table(["meshes", "--feature", "vm-support", "--fields", "firstRelease,slug"]);
    expect(lines.slice(0, 2)).toEqual(["first release  slug", "2018           consul"]);
    expect(lines.join("\n")).toMatch(/undecided[\s\S]*aws-app-mesh/);
  });

  it("are for terminals; NO_COLOR and --json are heeded there", () => {
    const typed = (line: string) => {
      const { stdout } = spawnSync("script", ["-qec", `stty cols 90; ${line}`, "/dev/null"], {
        encoding: "utf8",
        env: { PATH: process.env.PATH ?? "", TERM: "xterm-256color", DATA_DIR: folder },
      });
      return stdout;
    };
    const { status } = spawnSync("script", ["--version"]);
    if (status !== 0) return;
    const atlasHere = `'${process.execPath}' '${inject("program")}'`;
    expect(typed(`${atlasHere} modes`)).toContain("\u001b[1m");
    expect(typed(`NO_COLOR=1 ${atlasHere} modes`)).toMatch(/^slug {2,}name/);
    expect(typed(`${atlasHere} modes --json`)).toMatch(/^\{/);
  });
});

describe("completion", () => {
  const completed = (...words: string[]) =>
    run(["complete", "--", ...words])
      .stdout.trim()
      .split("\n");

  it.each<[string[], string[]]>([
    [["mes"], ["mesh", "meshes"]],
    [["mesh", "li"], ["linkerd"]],
    [["meshes", "--fe"], ["--feature"]],
    [["meshes", "--feature", "mtl"], ["mtls"]],
    [["meshes", "--json", "--cncf-status", "gr"], ["graduated"]],
    [["compare", "istio", "ku"], ["kuma"]],
    [["keys", "ro"], ["rotate"]],
    [["records", "de"], ["delete"]],
    [["recommendations", "--li"], ["--limit"]],
    [
      ["completion", ""],
      ["bash", "fish", "zsh"],
    ],
    [["verify", "README"], [""]],
  ])("of %j is %j", (words, expected) => {
    expect(completed(...words)).toEqual(expected);
  });

  it("works in bash", () => {
    const line = `mesh-atlas() { atlas "$@"; }; eval "$(atlas completion bash)"
      COMP_WORDS=(mesh-atlas mesh ci); COMP_CWORD=2; _mesh_atlas; echo "\${COMPREPLY[@]}"`;
    expect(shell(line, { cwd: folder })).toMatchObject({ status: 0, stdout: "cilium" });
  });
});
