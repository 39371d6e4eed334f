import type { Item } from "./items.ts";
import type { Unit } from "./text.ts";

/**
 * `Traefik Mesh`, `NGINX Service Mesh`: a name right before the word mesh, both with capitals, is a product of its own,
 * and as the lexicon has no such name, one that is not known.
 */
export function nameProducts(items: readonly Item[], units: readonly Unit[]): Item[] {
  const named = [...items];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    if (!item.isClass || !before || before.to !== item.from || units[item.from]!.afterBreak) continue;
    const isCapital = units.slice(before.from, item.to).every((unit) => unit.isMarked);
    const isMesh = before.senses.some(({ target }) => /^(?:mesh|mode):/.test(target));
    const text = `${before.text} ${item.text}`;
    if (before.isName) named[at - 1] = { ...before, text };
    const isKnown = before.senses.some(({ role }) => role === "ENTITY");
    if (isCapital && isKnown && !isMesh) named[at] = { ...item, ...nameless, text };
  }
  return named;
}

const nameless = { senses: [], tokens: [], innerTokens: [], terms: [], weight: 1, isName: true, isClass: false };
