import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

export interface Instruction {
  keyword: string;
  text: string;
}

export interface Stage {
  name: string | undefined;
  instructions: Instruction[];
}

/** The stages of `deploy/Containerfile`. */
export function stages(): Stage[] {
  const text = readFileSync(join(root, "deploy/Containerfile"), "utf8")
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ");
  const found: Stage[] = [];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const [, keyword, rest] = /^([A-Z]+)\s+(.*)$/.exec(line)!;
    if (keyword === "FROM") found.push({ name: / AS (\S+)$/i.exec(rest!)?.[1], instructions: [] });
    else found.at(-1)!.instructions.push({ keyword: keyword!, text: rest!.trim() });
  }
  return found;
}

export const textsOf = ({ instructions }: Stage, keyword: string): string[] =>
  instructions.filter((each) => each.keyword === keyword).map(({ text }) => text);

/** The command of ENTRYPOINT and CMD together. */
export const commandOf = (stage: Stage): string[] =>
  ["ENTRYPOINT", "CMD"].flatMap((keyword) => textsOf(stage, keyword).flatMap((text) => JSON.parse(text) as string[]));
