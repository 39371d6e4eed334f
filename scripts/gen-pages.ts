/**
 * The pages for readers: README.md and docs/. Every `sh` block is run against the service, and the block that follows it shows
 * what it printed; one that ends with `…` shows only the first lines. `sh fails` marks commands that the service refuses.
 * A block named after a file, such as ```js docs/recipes/portal.mjs, shows that file. `shell` blocks are not run.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { settings } from "../src/config.ts";
import { limits } from "../src/faces/graphql/limits.ts";
import { newKeyId, newSecret } from "../src/keys/key.ts";
import { changeKeys } from "../src/keys/key-file.ts";
import { bundledProgram, root } from "./bundle.ts";
import { compactJson } from "./compact-json.ts";
import { withServer } from "./server-for-generating.ts";
import { withoutVolatile } from "./volatile.ts";

const read = (name: string): string => readFileSync(join(root, name), "utf8");

export const pageNames: readonly string[] = [
  ...["README.md", "SECURITY.md", "CONTRIBUTING.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && name !== "contested-facts.md")
    .sort()
    .map((name) => `docs/${name}`),
];

let rendered: Promise<Map<string, string>> | undefined;

/** What each page should contain. All pages are rendered together, since they share a service. */
export async function page(name: string): Promise<string> {
  rendered ??= renderAll();
  return (await rendered).get(name)!;
}

async function renderAll(): Promise<Map<string, string>> {
  const texts = new Map(pageNames.map((name) => [name, read(name)]));
  const needsKeys = (name: string): boolean => /Bearer \$[A-Z]/.test(texts.get(name)!);
  const renderWhere = async (
    isMeant: (name: string) => boolean,
    app: FastifyInstance,
    service: Omit<Service, "port">,
  ) => {
    await app.listen({ port: 0 });
    const { port } = app.server.address() as AddressInfo;
    for (const [name, text] of texts)
      if (isMeant(name)) texts.set(name, await render(name, text, { port, ...service }));
  };
  await withServer(async (app, { config: { DATA_DIR } }) => {
    const program = await bundledProgram(join(DATA_DIR, "package"));
    await renderWhere((name) => !needsKeys(name), app, { program, environment: { DATA_DIR } });
    // Pages about API keys are run against a service that requires one, over the same catalog.
    const environment = { DATA_DIR, API_KEYS_FILE: keyFileIn(DATA_DIR) };
    await withServer((guarded) => renderWhere(needsKeys, guarded, { program, environment }), environment);
  });
  return texts;
}

function keyFileIn(folder: string): string {
  const path = join(folder, "page-keys.json");
  const id = newKeyId();
  const key = { id, name: "prometheus", scopes: ["admin" as const], hash: newSecret(id).hash };
  changeKeys(path, () => [{ ...key, createdAt: new Date().toISOString() }]);
  return path;
}

interface Service {
  port: number;
  /** The command line. */
  program: string;
  environment: Record<string, string>;
}

/** A fenced block: its language, the rest of its first line, its content. */
const fence = /^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm;

async function render(name: string, text: string, service: Service): Promise<string> {
  const blocks = [...text.matchAll(fence)];
  const outputs = await run(
    name,
    blocks
      .filter(([, language]) => language === "sh")
      .map(([, , info, commands]) => ({ info: info!, commands: commands! })),
    service,
  );
  let output: string | undefined;
  let end = 0;
  const filled = blocks.map((block) => {
    const [whole, language, info, content] = block as unknown as [string, string, string, string];
    const before = text.slice(end, block.index);
    const isOutput = output !== undefined && before.trim() === "";
    end = block.index + whole.length;
    let shown = content;
    if (isOutput) shown = like(content, language, output!);
    else if (info.includes(".")) shown = read(info);
    output = language === "sh" ? outputs.shift() : undefined;
    return `${before}\`\`\`${info ? `${language} ${info}` : language}\n${shown}\`\`\``;
  });
  return withTables(filled.join("") + text.slice(end));
}

/** Printed output in the form of the block that shows it: JSON in few lines, and cut where the block is an excerpt. */
function like(block: string, language: string, output: string): string {
  const lines = (language === "json" ? compactJson(JSON.parse(output)) : output.trimEnd()).split("\n");
  const shownLines = block.trimEnd().split("\n");
  if (shownLines.at(-1) !== "…") return `${lines.join("\n")}\n`;
  return `${lines.slice(0, shownLines.length - 1).join("\n")}\n…\n`;
}

const separator = "\u001e";

/** Runs the commands of a page one after the other in one shell, and returns what each block printed. */
async function run(
  name: string,
  blocks: readonly { info: string; commands: string }[],
  { port, program, environment }: Service,
): Promise<string[]> {
  if (blocks.length === 0) return [];
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "mesh-atlas-page-")));
  symlinkSync(join(root, "docs"), join(folder, "docs"));
  const portalPort = await freePort();
  const script = [
    "set -eo pipefail; trap 'kill $(jobs -p) 2> /dev/null || true' EXIT",
    `npx() { shift; '${process.execPath}' '${program}' "$@"; }`,
    'curl() { command curl --fail-with-body "$@"; }',
    ...blocks.map(({ info, commands }) => {
      const body = commands
        .replaceAll("localhost:4000", `localhost:${port}`)
        .replaceAll("localhost:8080", `localhost:${portalPort}`);
      return `${info === "fails" ? `if { ${body}}; then exit 1; fi` : body}\nprintf '${separator}'`;
    }),
  ].join("\n");
  const env = {
    PATH: process.env.PATH,
    ...environment,
    RECORDS_URL: `file:${join(folder, "records.sqlite")}`,
    ATLAS: `http://localhost:${port}`,
    PORT: String(portalPort),
  };
  const asPrinted = (output: string): string =>
    withoutVolatile(
      output
        .replaceAll("\r", "")
        .replaceAll(`localhost:${port}`, "localhost:4000")
        .replaceAll(folder, "/srv/mesh-atlas"),
    )
      .replaceAll(dayIn(0), "2026-01-15")
      .replaceAll(dayIn(90), "2026-04-15");
  try {
    const { stdout } = await promisify(execFile)("bash", ["--norc", "-c", script], {
      cwd: folder,
      env,
      maxBuffer: 1 << 26,
    });
    return stdout.split(separator).map(asPrinted);
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const failed = blocks[stdout.split(separator).length - 1]?.commands;
    throw new Error(
      `${name}: an example fails.\n${failed}${stdout.split(separator).at(-1)!.slice(0, 1000)}\n${stderr}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The settings and the limits as the code has them. */
function withTables(text: string): string {
  return text
    .replace(
      /(\| name \| default \| meaning \|\n\|---\|---\|---\|\n)[\s\S]*?(?=\n\n)/,
      (_, head: string) => head + settingRows(),
    )
    .replace(/^\| `(\w+)` \| [\d,]+ \|/gm, (row, bound: string) =>
      bound in limits ? `| \`${bound}\` | ${limits[bound as keyof typeof limits].toLocaleString("en-US")} |` : row,
    );
}

function settingRows(): string {
  return Object.entries(settings)
    .map(([name, schema]) => {
      const usual = schema.safeParse(undefined);
      const text = usual.success && usual.data !== undefined ? `\`${usual.data}\`` : "–";
      return `| \`${name}\` | ${text} | ${(schema as z.ZodType).description ?? ""} |`;
    })
    .join("\n");
}
