import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Argument, Command, Option } from "commander";
import { slugsOfType } from "../catalog/entities.ts";
import { readConfig } from "../config.ts";
import { openCatalog } from "../context.ts";
import { type EntityType, entityTypes } from "../model/ids.ts";
import { catalogPath } from "../seeding/build-catalog.ts";

/** Functions for the shells, which ask the program itself what may come next. */
const scripts = {
  bash: `_mesh_atlas() {
  local IFS=$'\\n'
  COMPREPLY=($(mesh-atlas complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null))
}
complete -o default -F _mesh_atlas mesh-atlas`,
  zsh: `#compdef mesh-atlas
_mesh_atlas() {
  local -a candidates
  candidates=(\${(f)"$(mesh-atlas complete -- "\${(@)words[2,CURRENT]}" 2> /dev/null)"})
  if (( $#candidates )); then compadd -a candidates; else _files; fi
}
compdef _mesh_atlas mesh-atlas`,
  fish: `function __mesh_atlas_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l candidates (mesh-atlas complete -- $words[2..-1] 2> /dev/null)
  if test (count $candidates) -gt 0
    printf '%s\\n' $candidates
  else
    __fish_complete_path $words[-1]
  end
end
complete -c mesh-atlas -f -a '(__mesh_atlas_complete)'`,
} as const;

export const completionScript = (shell: keyof typeof scripts): string => scripts[shell];

/** What may stand in place of the last word, which has been typed in part. */
export function completions(program: Command, words: readonly string[]): string[] {
  const typed = words.at(-1) ?? "";
  let command = program;
  let position = 0;
  let expected: Option | undefined;
  for (const word of words.slice(0, -1)) {
    if (expected) {
      expected = undefined;
    } else if (word.startsWith("-")) {
      const option = command.options.find(({ long, short }) => word === long || word === short);
      expected = option && (option.required || option.optional) ? option : undefined;
    } else {
      const inner = command.commands.find((each) => each.name() === word || each.aliases().includes(word));
      if (!inner) position++;
      command = inner ?? command;
    }
  }
  return possible(command, position, expected, typed)
    .filter((each) => each.startsWith(typed))
    .sort();
}

function possible(command: Command, position: number, expected: Option | undefined, typed: string): string[] {
  if (expected) return expected.argChoices ?? slugs(expected.attributeName(), command);
  if (typed.startsWith("-"))
    return ["--help", ...command.options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? [])))];
  const inner = command.createHelp().visibleCommands(command);
  if (inner.length > 0) return inner.map((each) => each.name());
  const argument = argumentAt(command.registeredArguments, position);
  return argument ? (argument.argChoices ?? slugs(argument.name(), command)) : [];
}

const argumentAt = (list: readonly Argument[], position: number): Argument | undefined =>
  list[position] ?? (list.at(-1)?.variadic ? list.at(-1) : undefined);

/** Parameters that name entities of one type by another word than that type. */
const typesByName: Record<string, EntityType> = {
  candidates: "mesh",
  columns: "mesh",
  dimensions: "dimension",
  meshes: "mesh",
  number: "section",
};

/** Names of the entities that a parameter takes, from the catalog that was built last. */
function slugs(name: string, command: Command): string[] {
  const isType = (text: string): text is EntityType => (entityTypes as readonly string[]).includes(text);
  const type = isType(name) ? name : name === "id" && isType(command.name()) ? command.name() : typesByName[name];
  const path = catalogPath(resolve(readConfig(process.env).DATA_DIR));
  if (type === undefined || !existsSync(path)) return [];
  const catalog = openCatalog(path);
  try {
    return slugsOfType({ catalog }, type as EntityType);
  } finally {
    catalog.close();
  }
}
