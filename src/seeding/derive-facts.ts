import { filled } from "../inference/conclude.ts";
import { type Derived, infer } from "../inference/infer.ts";
import type { Proposition } from "../inference/proposition.ts";
import { inEachLanguage } from "../language/index.ts";
import type { Layer } from "../model/fact.ts";
import { entityId, slugOf, typeOf } from "../model/ids.ts";
import type { SeedRule } from "../model/rule.ts";
import type { Text } from "../model/text.ts";
import { factId, type Graph, type GraphDiscrepancy, type GraphFact } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

/** One feature that implies another, perhaps only in a mode or at a layer. */
interface Broader {
  feature: string;
  broader: string;
  mode: string | undefined;
  layer: Layer | undefined;
}

/** Adds what the rules conclude from the facts of the graph. Returns the contradictions between stated and concluded facts. */
export function deriveFacts(graph: Graph, files: SeedFiles, broader: readonly Broader[]): GraphDiscrepancy[] {
  const rules = files.rules.flatMap(({ data }) => data.rules);
  const stated = [...[...graph.facts.values()].map(propositionOf), ...broader.map(ofVocabulary)];
  const derived = infer(stated, rules, {
    nameOf: (entity) => wordedName(graph, entity),
    idOf: (follows) => factId(follows.subject, localIdOf(follows)),
  });
  for (const each of derived) addDerived(graph, each, fileOf(files, each.rule));
  return derived.flatMap((each) => contradictions(graph, each));
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

const ofVocabulary = ({ feature, broader, mode, layer }: Broader): Proposition => ({
  subject: feature,
  predicate: "broader",
  object: broader,
  qualifiers: { ...(mode !== undefined && { mode }), ...(layer !== undefined && { layer }) },
});

/** The name of an entity in the middle of a sentence. */
export const wordedName = (graph: Graph, id: string): Text => {
  const { name, phrase } = graph.entities.get(id) ?? { name: { en: id, zh: id } };
  if (phrase) return phrase;
  if (typeOf(id) === "component") return inEachLanguage(({ inference }, lang) => inference.plainName(name[lang]));
  if (!["feature", "mode", "scenario"].includes(typeOf(id))) return name;
  return inEachLanguage(({ inference }, lang) => inference.name(name[lang]));
};

/** By what it leads to, with its limits: `traffic-splitting`, `sidecarless.ambient`, `has-component-pilot`. */
function localIdOf({ predicate, object = "", support, qualifiers = {} }: Proposition): string {
  const { mode, layer, version, condition } = qualifiers;
  const limits = [mode, layer, version, condition?.en].flatMap((limit) =>
    limit === undefined ? [] : [hyphenated(limit)],
  );
  const base = support === undefined ? `${predicate}-${slugOf(object)}` : slugOf(object);
  return [base, ...limits].join(".");
}

const hyphenated = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function addDerived(graph: Graph, { proposition, rule, match, contradicts, isOverruled }: Derived, file: string): void {
  const { fact: id, subject, predicate, object, support, qualifiers } = proposition;
  const nameOf = (name: string): Text => wordedName(graph, match.bindings.get(name) ?? name);
  const because = filled(rule.because, nameOf);
  const { mode, layer, version, condition } = qualifiers ?? {};
  const modeName = mode === undefined ? undefined : wordedName(graph, entityId("mode", mode));
  const inputs = match.premises.flatMap(({ fact }) => fact ?? []);
  const claim = support === undefined || support === "UNKNOWN" ? filled(rule.claim ?? rule.because, nameOf) : undefined;
  graph.addDerived({
    id,
    subject,
    predicate,
    object,
    qualifiers,
    kind: support === undefined ? "STRUCTURE" : "SUPPORT",
    support: isOverruled ? undefined : support,
    value: support && { type: "SUPPORT", value: support },
    text: inEachLanguage(({ inference }, lang) =>
      inference.sentence(
        claim?.[lang] ??
          inference.supports(
            wordedName(graph, subject)[lang],
            wordedName(graph, object!)[lang],
            support as Exclude<typeof support, undefined | "UNKNOWN">,
            { mode: modeName?.[lang], layer, version, condition: condition?.[lang] },
          ),
        because[lang],
      ),
    ),
    rule: rule.id,
    inputs,
    conflicts: new Set(contradicts),
    source: { file, path: rule.id },
  });
  for (const other of contradicts) graph.facts.get(other)?.conflicts.add(id);
}

function contradictions(graph: Graph, { proposition, contradicts }: Derived): GraphDiscrepancy[] {
  const own = graph.facts.get(proposition.fact)!;
  return contradicts.map((id) => {
    const other = graph.facts.get(id)!;
    const sentence = inEachLanguage(({ inference }, lang) => inference.contradiction(other.text[lang], own.text[lang]));
    return { sentence, facts: [id, own.id] };
  });
}
