import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page, pageNames } from "../scripts/gen-pages.ts";
import { formats } from "../src/exports/formats.ts";
import { tables } from "../src/exports/tables.ts";
import { limits } from "../src/faces/graphql/limits.ts";
import { tools } from "../src/faces/mcp/tools.ts";
import { routes } from "../src/faces/rest/routes.ts";
import { seedFactSchema } from "../src/model/seed-entity.ts";
import { serveAtlas } from "./fixture.ts";

const root = resolve(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const all = [...pageNames, "CHANGELOG.md", "seed/README.md", "clients/typescript/README.md"];

/** As the address of a heading on its page. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Text outside code. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");

describe("pages for readers", () => {
  it.each(pageNames)("%s shows what its examples print", async (name) => {
    expect(read(name)).toBe(await page(name));
  });

  it.each(all)("%s links to files and headings that exist", (name) => {
    const broken = [...prose(read(name)).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [path, anchor] = target.split("#") as [string, string?];
        const file = path === "" ? name : join(dirname(name), path);
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it.each(all)("%s names files that exist", (name) => {
    const paths = [...read(name).matchAll(/`((?:src|test|seed|schema|docs|pages|migrations|bench)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("lead from the README to every page", () => {
    const unlinked = pageNames.filter((name) => name !== "README.md" && !read("README.md").includes(`](${name})`));
    expect(unlinked).toEqual([]);
  });

  it("are short", () => {
    expect(read("README.md").length).toBeLessThanOrEqual(10_000);
    // What holds each defence is listed in one place.
    const longest = (name: string): number => (name === "SECURITY.md" ? 22_000 : 12_500);
    for (const name of pageNames) expect(read(name).length, name).toBeLessThanOrEqual(longest(name));
  });

  it("leave only commands that install, start and stop unrun", () => {
    const unrun = pageNames.flatMap((name) => [...read(name).matchAll(/^```shell\n([\s\S]*?)^```$/gm)]);
    for (const [, commands] of unrun) {
      for (const line of commands!.trim().split("\n"))
        expect(line).toMatch(/^(npm |kill |export MODEL_URL=|node docs\/|sudo |docker |kubectl |npx mesh-atlas keys )/);
    }
  });

  it("show configuration that can be read", () => {
    for (const name of pageNames) {
      for (const [, language, content] of read(name).matchAll(/^```(json|yaml)\n([\s\S]*?)^```$/gm)) {
        if (content!.endsWith("…\n")) continue;
        expect(language === "json" ? JSON.parse(content!) : load(content!), name).toBeTruthy();
      }
    }
  });

  it("show a fact that the seed would take", () => {
    const [, facts] = /^```yaml\n([\s\S]*?)^```$/m.exec(read("seed/README.md"))!;
    expect(seedFactSchema.array().safeParse(load(facts!)).success).toBe(true);
  });

  it.each<[string, () => string[]]>([
    ["docs/rest.md", () => routes.map(({ method, url }) => `\`${method} ${url.replace(/:(\w+)/g, "{$1}")}\``)],
    ["docs/mcp.md", () => tools.map(({ definition: { name } }) => `| \`${name}\` |`)],
    ["docs/graphql.md", () => Object.keys(limits).map((bound) => `| \`${bound}\` |`)],
    ["docs/graphql.md", () => [...queryFields()].map((name) => `\`${name}\``)],
    ["docs/data-model.md", () => [...formats, ...tables].map(({ name }) => `\`${name}\``)],
  ])("%s names everything there is", (name, names) => {
    const text = read(name);
    expect(names().filter((each) => !text.includes(each))).toEqual([]);
  });
});

const queryFields = (): string[] =>
  [...(/^type Query \{([\s\S]*?)^\}/m.exec(read("schema/api.graphql"))?.[1] ?? "").matchAll(/^ {2}(\w+)[(:]/gm)].map(
    ([, name]) => name!,
  );

describe("the chatbot of the recipes, with a model", () => {
  const served = serveAtlas();
  let atlas: string;
  let prompt = "";
  /** Says one thing that is among the facts and one that contradicts them. */
  const model = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    prompt = JSON.parse(Buffer.concat(parts).toString()).messages[0].content;
    const content =
      "Kuma supports virtual machines (VMs). (§4.6 L1620)\nLinkerd supports virtual machines. (§4.6 L1620)";
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  beforeAll(async () => {
    atlas = await served.app.listen({ port: 0, host: "127.0.0.1" });
    model.listen(0);
  });
  afterAll(() => model.close());

  async function ask(question: string): Promise<string> {
    const { port } = model.address() as AddressInfo;
    const env = { PATH: process.env.PATH, ATLAS: atlas, MODEL_URL: `http://localhost:${port}` };
    const { stdout } = await promisify(execFile)("node", [join(root, "docs/recipes/chatbot.mjs"), question], { env });
    return stdout;
  }

  it("gives it the facts with their places, and marks what they contradict", async () => {
    expect((await ask("Which meshes support virtual machines?")).split("\n")).toEqual([
      "Kuma supports virtual machines (VMs). (§4.6 L1620)",
      "[CONTRADICTED] Linkerd supports virtual machines. (§4.6 L1620)",
      "",
    ]);
    expect(prompt).toContain("Kuma supports virtual machines (VMs). (§4.6 L1620)");
  });

  it("doesn't ask it what the source doesn't answer", async () => {
    prompt = "";
    expect(await ask("Does Traefik Mesh support UDP?")).toContain("UDP");
    expect(prompt).toBe("");
  });
});
