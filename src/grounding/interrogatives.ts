import type { Item } from "./items.ts";
import type { Match, Sense } from "./lexicon.ts";

/** How many units may stand between an interrogative and the word for a type: `which of the meshes`. */
const near = 3;

const isWhich = ({ role, target }: Sense): boolean => role === "INTENT" && target === "which";

const isVersion = ({ role, target }: Pick<Sense, "role" | "target">): boolean =>
  role === "INTENT" && target === "version";

/** Types of which the question asks which, as a word for the type stands next to an interrogative: 网格里哪些. */
export function askedTypes(chosen: readonly Match[]): Set<string> {
  const which = chosen.filter(({ senses }) => senses.some(isWhich));
  const asked = new Set<string>();
  for (const { senses, from, to } of chosen) {
    const isNear = which.some(
      (word) => (word.to <= from && from - word.to <= near) || (word.from >= to && word.from - to < near),
    );
    if (!isNear && !senses.some(isWhich)) continue;
    for (const { role, target } of senses) if (role === "CLASS" || isVersion({ role, target })) asked.add(target);
  }
  return asked;
}

const namesDefinition = ({ senses }: Item): boolean => senses.some(({ target }) => target === "definition");

/** `What is X` asks for a definition; `what is the default port of X` does not. */
export function asksDefinition(items: readonly Item[]): boolean {
  return items.filter((item) => !item.isFunctionWord && !namesDefinition(item)).length === 1;
}

export const withoutDefinition = (items: readonly Item[]): Item[] => items.filter((item) => !namesDefinition(item));
