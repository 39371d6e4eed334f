import { inEachLanguage } from "../language/index.ts";
import type { SeedRule } from "../model/rule.ts";
import { languages, type Text } from "../model/text.ts";
import type { SupportLevel } from "../model/value.ts";
import { denoted, type RuleMatch } from "./match.ts";
import type { Limits, Proposition } from "./proposition.ts";

/** From the least to the most that can be said. A conclusion says no more than the least of its premises. */
const rising: readonly SupportLevel[] = ["PARTIAL", "OPTIONAL", "SUPPORTED", "AUTOMATIC"];

export const strength = (level: SupportLevel | undefined): number => (level ? rising.indexOf(level) : -1);

/** What follows from a match; undefined if its limits exclude each other. */
export function conclusion(
  { conclude }: SeedRule,
  { bindings, premises }: RuleMatch,
  nameOf: (entity: string) => Text,
): Proposition | undefined {
  const subject = denoted(bindings, conclude.subject);
  const object = denoted(bindings, conclude.object);
  if (subject === undefined || object === undefined) return undefined;
  const own = withNames(conclude.qualifiers, (name) => nameOf(bindings.get(name) ?? name));
  const limits = combined([...premises.map(({ qualifiers }) => qualifiers), own]);
  if (!limits) return undefined;
  const support = conclude.support && levelOf(conclude.support, premises, limits);
  const qualifiers = Object.keys(limits).length > 0 ? limits : undefined;
  return { subject, predicate: conclude.predicate, object, support, qualifiers };
}

/** The least of the levels; in part where a layer limits it, as an option where a mode or a condition does. */
function levelOf(
  most: SupportLevel,
  premises: readonly Proposition[],
  { mode, layer, condition }: Limits,
): SupportLevel {
  if (most === "NONE") return "NONE";
  const levels = [most, ...premises.flatMap(({ support }) => support ?? [])];
  if (layer !== undefined) levels.push("PARTIAL");
  if (mode !== undefined || condition !== undefined) levels.push("OPTIONAL");
  return levels.reduce((least, level) => (strength(level) < strength(least) ? level : least));
}

/** All limits together; undefined if two exclude each other. */
function combined(all: readonly (Limits | undefined)[]): Limits | undefined {
  const limits: Limits = {};
  for (const each of all) {
    for (const name of ["mode", "layer", "version"] as const) {
      const limit = each?.[name];
      if (limit === undefined) continue;
      if (limits[name] !== undefined && limits[name] !== limit) return undefined;
      limits[name] = limit as never;
    }
    if (each?.condition !== undefined) limits.condition = joined(limits.condition, each.condition);
  }
  return limits;
}

const joined = (first: Text | undefined, second: Text): Text =>
  first === undefined || first.en === second.en
    ? second
    : inEachLanguage(({ inference }, lang) => inference.both(first[lang], second[lang]));

function withNames(limits: Limits | undefined, nameOf: (name: string) => Text): Limits | undefined {
  return limits?.condition ? { ...limits, condition: filled(limits.condition, nameOf) } : limits;
}

/** A text with the name of an entity for each `{name}`. */
export const filled = (text: Text, nameOf: (name: string) => Text): Text =>
  Object.fromEntries(
    languages.map((lang) => [lang, text[lang].replace(/\{([a-z]+)\}/g, (_, name: string) => nameOf(name)[lang])]),
  ) as Text;
