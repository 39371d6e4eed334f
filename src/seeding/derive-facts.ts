import { filled } from "../inference/conclude.ts";
import { type Derived, infer } from "../inference/infer.ts";
import type { Limits, Proposition } from "../inference/proposition.ts";
import { inEachLanguage } from "../language/index.ts";
import type { Layer } from "../model/fact.ts";
import { entityId, slugOf, typeOf } from "../model/ids.ts";
import type { SeedRule } from "../model/rule.ts";
import type { Lang, Text } from "../model/text.ts";
import { factId, type Graph, type GraphDiscrepancy, type GraphFact } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

/** One feature that implies another, perhaps only in a mode, at a layer or on a condition. */
interface Broader {
  feature: string;
  broader: string;
  mode: string | undefined;
  layer: Layer | undefined;
  condition: Text | undefined;
  cite: readonly string[];
}

/** Adds what the rules conclude from the facts of the graph. Returns the contradictions between stated and concluded facts. */
export function deriveFacts(graph: Graph, files: SeedFiles, broader: readonly Broader[]): GraphDiscrepancy[] {
  const rules = files.rules.flatMap(({ data }) => data.rules);
  const [believed, overruled] = partition([...graph.facts.values()], ({ id }) => !graph.overruled.has(id));
  const names = { nameOf: (entity: string) => wordedName(graph, entity), idOf: idsBySource(graph) };
  const settled = [...overruled.map(propositionOf), ...toldByOthers(graph)];
  const derived = infer([...believed.map(propositionOf), ...broader.map(ofVocabulary)], rules, names, settled);
  for (const each of derived) addDerived(graph, each, fileOf(files, each.rule));
  return derived.flatMap((each) => contradictions(graph, each));
}

/** What another source says of a feature leaves nothing to conclude about it in the same place, whatever its conditions. */
function toldByOthers({ facts, sources }: Graph): Proposition[] {
  const others = new Set(sources.map(({ slug }) => slug));
  return [...facts.values()]
    .filter(({ support, citations }) => support !== undefined && citations.some(({ document }) => others.has(document)))
    .map((fact) => {
      const { mode, layer } = fact.qualifiers ?? {};
      return { ...propositionOf(fact), qualifiers: { ...(mode && { mode }), ...(layer && { layer }) } };
    });
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** What the reference document implies keeps its id, whichever other sources there are. */
function idsBySource({ facts, sources }: Graph): (follows: Proposition, premises: readonly Proposition[]) => string {
  const others = new Set(sources.map(({ slug }) => slug));
  const fromOthers = new Set<string>();
  const isFromOthers = (id: string): boolean =>
    fromOthers.has(id) || (facts.get(id)?.citations.some(({ document }) => others.has(document)) ?? false);
  return (follows, premises) => {
    const id = factId(follows.subject, localIdOf(follows));
    if (!premises.some(({ fact }) => fact !== undefined && isFromOthers(fact))) return id;
    fromOthers.add(`${id}.from-all-sources`);
    return `${id}.from-all-sources`;
  };
}

const fileOf = (files: SeedFiles, rule: SeedRule): string =>
  files.rules.find(({ data }) => data.rules.includes(rule))?.file ?? "seed/rules/";

/** A cell that is about a feature says how well it is supported, as a SUPPORT fact does. */
const propositionOf = ({ id, subject, predicate, object, support, value, qualifiers }: GraphFact): Proposition => ({
  subject,
  predicate: support === undefined ? predicate : "supports",
  object,
  support,
  value,
  qualifiers,
  fact: id,
});

const ofVocabulary = ({ feature, broader, mode, layer, condition, cite }: Broader): Proposition => ({
  subject: feature,
  predicate: "broader",
  object: broader,
  qualifiers: {
    ...(mode !== undefined && { mode }),
    ...(layer !== undefined && { layer }),
    ...(condition !== undefined && { condition }),
  },
  cite,
});

/** The name of an entity in the middle of a sentence. */
export const wordedName = (graph: Graph, id: string): Text => {
  const { name, phrase } = graph.entities.get(id) ?? { name: { en: id, zh: id } };
  if (phrase) return phrase;
  if (typeOf(id) === "component") return inEachLanguage(({ inference }, lang) => inference.plainName(name[lang]));
  if (!["feature", "mode", "scenario"].includes(typeOf(id))) return name;
  return inEachLanguage(({ inference }, lang) => inference.name(name[lang]));
};

/**
 * By what it leads to, with its limits: `traffic-splitting`, `sidecarless.ambient`, `has-component-pilot`. A condition,
 * whose words may change, is among them only if there is nothing else.
 */
function localIdOf({ predicate, object = "", support, qualifiers = {} }: Proposition): string {
  const { mode, layer, version, condition } = qualifiers;
  const named = [mode, layer, version].flatMap((limit) => limit ?? []);
  const limits = (named.length > 0 || !condition ? named : [condition.en]).map(hyphenated);
  const base = support === undefined ? `${predicate}-${slugOf(object)}` : slugOf(object);
  return [base, ...limits].join(".");
}

const hyphenated = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestLimit)
    .replace(/^-|-$/g, "");

/** Characters of a condition in an id. */
const longestLimit = 60;

function addDerived(graph: Graph, { proposition, rule, match, contradicts, isOverruled }: Derived, file: string): void {
  const { fact: id, subject, predicate, object, support, qualifiers } = proposition;
  const nameOf = (name: string): Text => {
    if (name === "claim") return claimOf(graph, proposition);
    if (name === "limits") return limitsOf(graph, match.premises[0]!);
    if (name === "rest") return claimOf(graph, beyond(proposition, match.premises[0]!));
    return wordedName(graph, match.bindings.get(name) ?? name);
  };
  const inputs = match.premises.flatMap(({ fact }) => fact ?? []);
  graph.addDerived(
    {
      id,
      subject,
      predicate,
      object,
      qualifiers,
      kind: support === undefined ? "STRUCTURE" : "SUPPORT",
      support: isOverruled ? undefined : support,
      value: support && { type: "SUPPORT", value: support },
      text: inEachLanguage(({ inference }, lang) => inference.sentence(filled(rule.says, nameOf)[lang])),
      label: rule.basis && labelOf(graph, proposition, rule.basis),
      rule: rule.id,
      inputs,
      conflicts: new Set(contradicts),
      source: { file, path: rule.id },
    },
    match.premises.flatMap(({ cite = [] }) => cite),
  );
  for (const other of contradicts) graph.facts.get(other)?.conflicts.add(id);
}

/** What follows, as a clause: that a mesh supports a feature, with the level and the limits. */
function claimOf(graph: Graph, { subject, object = "", support, qualifiers }: Proposition): Text {
  if (support === undefined || support === "UNKNOWN") return { en: "", zh: "" };
  return inEachLanguage(({ inference }, lang) =>
    inference.supports(
      wordedName(graph, subject)[lang],
      wordedName(graph, object)[lang],
      support,
      scopeOf(graph, qualifiers, lang),
    ),
  );
}

/** What follows, without the limits that a premise has too. */
const beyond = (follows: Proposition, { qualifiers: limits = {} }: Proposition): Proposition => ({
  ...follows,
  qualifiers: Object.fromEntries(
    Object.entries(follows.qualifiers ?? {}).filter(
      ([name, limit]) => JSON.stringify(limit) !== JSON.stringify(limits[name as keyof Limits]),
    ),
  ),
});

const limitsOf = (graph: Graph, { qualifiers }: Proposition): Text =>
  inEachLanguage(({ inference }, lang) => inference.limits(scopeOf(graph, qualifiers, lang)));

/** The limits of a fact, with the mode by its name. */
export const scopeOf = (graph: Graph, { mode, layer, version, condition }: Limits = {}, lang: Lang) => ({
  mode: mode === undefined ? undefined : wordedName(graph, entityId("mode", mode))[lang],
  layer,
  version,
  condition: condition?.[lang],
});

const labelOf = (graph: Graph, { object = "", support = "UNKNOWN", qualifiers }: Proposition, basis: Text): Text =>
  inEachLanguage(({ labels }, lang) => {
    const name = graph.entities.get(object)!.name[lang];
    return labels.withBasis(labels.support(name, support, scopeOf(graph, qualifiers, lang)), basis[lang]);
  });

function contradictions(graph: Graph, { proposition, contradicts }: Derived): GraphDiscrepancy[] {
  const own = graph.facts.get(proposition.fact)!;
  return contradicts.map((id) => {
    const other = graph.facts.get(id)!;
    const sentence = inEachLanguage(({ inference }, lang) => inference.contradiction(other.text[lang], own.text[lang]));
    return { sentence, facts: [id, own.id] };
  });
}
