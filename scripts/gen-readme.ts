import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import type { z } from "zod";
import { settings } from "../src/config.ts";
import { withServer } from "./server-for-generating.ts";

/** A shell example with the answer that follows it. */
const example = /(```sh\n(curl [^`]*)```\n+```json\n)[^`]*(```)/g;

/** The README with every example answered by the service itself, and the settings as they are. */
export async function readme(): Promise<string> {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  return withServer(async (app) => {
    await app.listen({ port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const answers = new Map<string, string>();
    for (const [, , command] of text.matchAll(example)) answers.set(command!, await answerTo(command!, port));
    return text
      .replace(example, (_, before: string, command: string, end: string) => `${before}${answers.get(command)}\n${end}`)
      .replace(
        /(\| name \| default \| meaning \|\n\|---\|---\|---\|\n)[\s\S]*?(?=\n\n)/,
        (_, head: string) => head + settingRows(),
      );
  });
}

const run = promisify(execFile);

async function answerTo(command: string, port: number): Promise<string> {
  const { stdout } = await run("bash", ["-c", command.replaceAll("localhost:4000", `localhost:${port}`)]);
  // The one thing that differs from run to run.
  return compact(JSON.parse(stdout.replace(/rec_[0-9a-f]{32}/g, `rec_${"0123456789abcdef".repeat(2)}`)));
}

const widest = 110;

/** JSON with whatever fits on one line on one line. */
function compact(value: unknown, indent = ""): string {
  const line = oneLine(value);
  if (value === null || typeof value !== "object" || indent.length + line.length <= widest) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => inner + compact(each, inner)).join(",\n")}\n${indent}]`;
  const fields = Object.entries(value).map(
    ([name, each]) => `${inner}${JSON.stringify(name)}: ${compact(each, inner)}`,
  );
  return `{\n${fields.join(",\n")}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${oneLine(each)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
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
