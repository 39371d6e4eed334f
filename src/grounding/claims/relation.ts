import type { Reading } from "../../catalog/snapshot.ts";
import type { RelationWords } from "../../language/claims.ts";
import { everyLanguage } from "../../language/index.ts";
import { typeOf } from "../../model/ids.ts";
import { targetsOf } from "../parse/lexicon.ts";
import { evaluateValue } from "../values/condition.ts";
import { Phrases } from "../values/phrases.ts";
import type { Property } from "../values/property.ts";
import { hasTrait, valuesOf } from "../values/stated.ts";
import { type ClaimText, hasMark, isWithin, type Place } from "./claim-text.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { Coverage, isCovered, negationOf } from "./coverage.ts";
import type { ClaimCondition } from "./operand-context.ts";

interface Wording {
  readonly form: "VERB" | "PASSIVE" | "NOUN" | "BY" | "OF";
  readonly relation?: RelationWords;
}

let wordings: Phrases<Wording> | undefined;

function relationWords(): Phrases<Wording> {
  wordings ??= new Phrases(
    everyLanguage.flatMap(({ claims: { by, of, relations } }) => [
      ...by.map((text) => [text, { form: "BY" }] as [string, Wording]),
      ...of.map((text) => [text, { form: "OF" }] as [string, Wording]),
      ...relations.flatMap((relation) => [
        ...relation.verbs.map((text) => [text, { form: "VERB", relation }] as [string, Wording]),
        ...relation.passives.map((text) => [text, { form: "PASSIVE", relation }] as [string, Wording]),
        ...relation.nouns.map((text) => [text, { form: "NOUN", relation }] as [string, Wording]),
      ]),
    ]),
  );
  return wordings;
}

interface Named extends Place {
  readonly ids: readonly string[];
}

type Roles = Record<"subjects" | "objects", readonly Named[]>;

/** The readings of a clause as a relation between what it names: who was founded by whom, what is part of what. */
export function* relationsIn(reading: Reading, text: ClaimText, place: Place): Generator<ClauseReading> {
  const names = namesIn(text, place);
  const found = relationWords()
    .find(text.question.units)
    .filter((each) => isWithin(each, place) && !names.some((name) => isWithin(each, name)));
  const negation = negationOf(text, place, []);
  const isTooMany = names.length < 2 || names.length > 6 || !negation;
  if (isTooMany) return;
  for (const wording of found) {
    for (const { relation, form } of wording.values) {
      if (!relation) continue;
      const by = found.find(({ values }) => values.some((each) => each.form === "BY"));
      const of = found.find(({ from, values }) => from === wording.to && values.some((each) => each.form === "OF"));
      const roles = rolesOf(relation, form, wording, names, by, of);
      if (!roles || roles.subjects.length === 0 || roles.objects.length === 0) continue;
      const isOr = hasMark(text, place, "OR");
      if (isOr && !negation.isDenied && relation.agent !== undefined) continue;
      const coverage = new Coverage();
      const only = text.marks.filter((mark) => isWithin(mark, place) && mark.values.includes("ONLY"));
      const markers = found.filter(({ values }) =>
        values.some((each) => each.relation === relation || each.relation === undefined),
      );
      coverage.add(...names, ...markers, ...negation.places, ...only);
      if (isOr) coverage.add(...text.marks.filter((mark) => isWithin(mark, place) && mark.values.includes("OR")));
      const years = text.quantities.filter((quantity) => isWithin(quantity, place) && quantity.dimension === "YEAR");
      coverage.add(...years);
      if (!isCovered(text, place, coverage, true)) continue;
      const rest = { isCompared: false, isOfModes: false, isDenied: negation.isDenied, isWholeDenied: false };
      const isDirected = relation.verbs.length > 0 && relation.agent === "OBJECT";
      const readings = relation.predicates.flatMap(
        (predicate) => readingOf(reading, predicate, roles, only.length > 0, years) ?? [],
      );
      for (const own of readings) yield { ...own, ...rest, isDirected };
      if (readings.length === 0 && isDirected) yield { ...silent(relation, roles), ...rest, isDirected };
    }
  }
}

/** A relation of which no fact says anything: of whom somebody is the maker. */
const silent = (
  { predicates }: RelationWords,
  { subjects, objects }: Roles,
): Pick<ClauseReading, "subjects" | "conditions"> => ({
  subjects: subjects.flatMap(({ ids }) => ids.slice(0, 1)),
  conditions: objects.map(({ ids }) => ({
    property: { kind: "PREDICATE", predicate: predicates[0]! },
    comparator: "HAS",
    operand: { entities: ids.slice(0, 1) },
  })),
});

/** What a clause names: entities of any type but features; organizations also within longer names. */
function namesIn({ question }: ClaimText, place: Place): Named[] {
  const all = question.items.flatMap(({ from, to, senses, innerSenses }) => {
    if (!isWithin({ from, to }, place)) return [];
    const own = targetsOf(senses, "ENTITY").filter((id) => named.has(typeOf(id)));
    const inner = targetsOf(innerSenses, "ENTITY").filter((id) => typeOf(id) === "organization");
    const ids = [...new Set([...own, ...inner])];
    return ids.length > 0 ? [{ ids, from, to }] : [];
  });
  // `Open Service Mesh (OSM)` is one name.
  const names: Named[] = [];
  for (const name of all) {
    const last = names.at(-1);
    const isSame = last?.to === name.from && last.ids[0] === name.ids[0];
    if (isSame) names[names.length - 1] = { ...last, to: name.to };
    else names.push(name);
  }
  return names;
}

const named: ReadonlySet<string> = new Set([
  "mesh",
  "mode",
  "organization",
  "component",
  "tool",
  "library",
  "scenario",
  "stage",
]);

/** Who is the subject of the facts, and who their objects. */
function rolesOf(
  relation: RelationWords,
  form: Wording["form"],
  wording: Place,
  names: readonly Named[],
  by: Place | undefined,
  of: Place | undefined,
): Roles | undefined {
  if (relation.agent === undefined) {
    const subjects = names.filter(({ ids }) => ids.some((id) => typeOf(id) === "scenario"));
    return { subjects, objects: names.filter((name) => !subjects.includes(name)) };
  }
  const [before, after] = [
    names.filter(({ to }) => to <= wording.from),
    names.filter(({ from }) => from >= wording.to),
  ];
  if (form === "NOUN") {
    const owner = of ? after[0] : before.at(-1);
    const isNear = owner && (of || wording.from - owner.to <= 2);
    return isNear ? { subjects: [owner], objects: names.filter((name) => name !== owner) } : undefined;
  }
  const sides = ((): [readonly Named[], readonly Named[]] => {
    if (form === "PASSIVE") return [after, before];
    if (by) return [names.filter(({ from }) => from >= by.to), names.filter(({ to }) => to <= by.from)];
    return after.length > 0 ? [before, after] : [before.slice(-1), before.slice(0, -1)];
  })();
  const [agents, patients] = sides;
  return relation.agent === "SUBJECT"
    ? { subjects: agents, objects: patients }
    : { subjects: patients, objects: agents };
}

function readingOf(
  reading: Reading,
  predicate: string,
  { subjects, objects }: Roles,
  isOnly: boolean,
  years: ClaimText["quantities"],
): Pick<ClauseReading, "subjects" | "conditions"> | undefined {
  const forward: Property = { kind: "PREDICATE", predicate };
  const inverse: Property = { kind: "PREDICATE", predicate, isInverse: true };
  // Where the document names every subject of an object, the object is the better one to ask.
  const isInverse = hasTrait(reading, inverse, "INVERSE_EXHAUSTIVE");
  const [owners, others] = isInverse ? [objects, subjects] : [subjects, objects];
  const property = isInverse ? inverse : forward;
  const stated = owners.map(({ ids }) => ids.flatMap((id) => relatedBy(reading, property, id) ?? [])[0]);
  if (stated.some((id) => id === undefined)) return undefined;
  const known = new Set(stated.flatMap((id) => valuesOf(reading, property, id!).map(({ object }) => object)));
  const types = new Set([...known].map((id) => id && typeOf(id)));
  const meant = others.map(({ ids }) => ids.find((id) => known.has(id)) ?? ids.find((id) => types.has(typeOf(id))));
  if (meant.some((id) => id === undefined)) return undefined;
  const claimed = meant as string[];
  const conditions: ClaimCondition[] = isOnly
    ? [{ property, comparator: "EQUAL", operand: { entities: claimed } }]
    : claimed.map((id) => ({ property, comparator: "HAS", operand: { entities: [id] } }));
  const dated = years.flatMap((quantity) => releasedSince(reading, stated as string[], quantity) ?? []);
  return dated.length < years.length
    ? undefined
    : { subjects: stated as string[], conditions: [...conditions, ...dated] };
}

/** An entity with objects of a relation; or, of a mesh, whoever made it: it is the company that is bought. */
function relatedBy(reading: Reading, property: Property, id: string): string | undefined {
  const values = valuesOf(reading, property, id);
  if (values.some(({ object }) => object !== undefined)) return id;
  const makers = values.length > 0 ? valuesOf(reading, { kind: "PREDICATE", predicate: "founded-by" }, id) : [];
  return makers.map(({ object }) => object).find((maker) => maker && valuesOf(reading, property, maker).length > 0);
}

/** Nothing is made after its release, and what was made in that year may be dated by it. */
function releasedSince(
  reading: Reading,
  subjects: readonly string[],
  quantity: ClaimText["quantities"][number],
): ClaimCondition | undefined {
  const property: Property = { kind: "CELL", comparison: "meshes", dimension: "first-release" };
  const condition: ClaimCondition = { property, comparator: "AT_LEAST", operand: { quantity } };
  const exact: ClaimCondition = { ...condition, comparator: "WITHIN" };
  const isLater = subjects.every((id) => evaluateValue(reading, condition, id).verdict === "FAIL");
  const isSame = subjects.every((id) => evaluateValue(reading, exact, id).verdict === "PASS");
  return isLater || isSame ? exact : undefined;
}
