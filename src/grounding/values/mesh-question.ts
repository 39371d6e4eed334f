import type { Reading } from "../../catalog/snapshot.ts";
import type { MeshFilter } from "../../model/filter.ts";
import { slugOf, typeOf } from "../../model/ids.ts";
import type { SupportLevel } from "../../model/value.ts";
import type { Item } from "../parse/items.ts";
import { lexiconOf, type Sense } from "../parse/lexicon.ts";
import type { Question } from "../parse/question.ts";
import { dimensionsOf } from "./slots.ts";
import { tablesOf } from "./tables.ts";

/** What a question of the form `which meshes …` requires of a mesh, one filter per condition. */
export interface MeshConditions {
  filters: MeshFilter[];
  /** Whether they account for an item of the question. */
  covers: (item: Item) => boolean;
}

export function meshConditions({ catalog }: Reading, question: Question): MeshConditions {
  const found: MeshConditions = { filters: [], covers: ({ senses }) => senses.some(isDegree) };
  const isMesh = (id: string) => typeOf(id) === "mesh";
  if (!question.asked.has("mesh") || question.entities.some(isMesh)) return found;
  if (question.intents.has("recommendation") && question.entities.some((id) => typeOf(id) === "scenario")) return found;
  const lexicon = lexiconOf(catalog);
  const { levels, features } = tablesOf(catalog);
  const conditions = new Map<string, MeshFilter>();
  const places: Item[] = [];
  const add = (key: string, filter: MeshFilter, item: Item) => {
    conditions.set(key, filter);
    places.push(item);
  };
  for (const item of question.items.filter(({ isContext }) => !isContext || question.intents.has("recommendation"))) {
    for (const { comparison, slug } of dimensionsOf(lexicon, item.senses)) {
      if (comparison !== "meshes") continue;
      const tokens = features.has(slug) ? [] : statedLevels(question, levels.get(`meshes ${slug}`) ?? []);
      if (tokens.length > 0) {
        const among = isNegatedBefore(question, item) ? { notIn: tokens } : { in: tokens };
        add(slug, { dimension: { id: slug, ...among } }, item);
      }
    }
    const isRow = item.senses.some(({ target }) => target.startsWith("dimension:") && !target.includes("."));
    for (const { role, target } of item.senses) {
      if (role !== "ENTITY" || (isRow && !features.has(slugOf(target)))) continue;
      if (target.startsWith("feature:")) add(slugOf(target), featureFilter(question, item, slugOf(target)), item);
      if (target.startsWith("mode:")) add(target, { modes: { all: [target] } }, item);
    }
  }
  if (conditions.size === 0) {
    // `Which meshes are written in Rust`: the value alone identifies the row if no other row has it.
    const stated = [...unordered].flatMap((slug) => {
      const tokens = statedLevels(question, levels.get(`meshes ${slug}`) ?? []);
      return tokens.length > 0 ? [{ dimension: { id: slug, in: tokens } }] : [];
    });
    if (stated.length === 1) conditions.set("value", stated[0]!);
  }
  const labels = new Set(
    [...conditions.values()].flatMap(({ dimension }) =>
      (levels.get(`meshes ${dimension?.id}`) ?? []).flatMap((level) => level.labels.flat()),
    ),
  );
  const isLabel = ({ from, to }: Item) => question.units.slice(from, to).every(({ text }) => labels.has(text));
  return {
    filters: [...conditions.values()],
    covers: (item) => places.includes(item) || isLabel(item) || item.senses.some(isDegree),
  };
}

const isDegree = ({ target }: Sense): boolean => target === "automatic" || target === "default";

/** Rows whose values are names. */
const unordered: ReadonlySet<string> = new Set(["language", "data-plane", "cncf-status"]);

function featureFilter(question: Question, item: Item, id: string): MeshFilter {
  if (isNegatedBefore(question, item)) return { features: { all: [{ id, support: ["NONE"] }] } };
  const isAutomatic = question.items.some((word) => word.senses.some(isDegree) && modified(question, word) === item);
  const isAutomaticMeant = item.innerSenses.some(({ target }) => target === "automatic") || isAutomatic;
  const support: SupportLevel[] | undefined = isAutomaticMeant ? ["AUTOMATIC"] : undefined;
  return { features: { all: [{ id, ...(support && { support }) }] } };
}

/** `VMs with automatic mTLS`: a word of degree modifies the nearest feature, the one after it if two are equally near. */
function modified({ items }: Question, word: Item): Item | undefined {
  const gap = (item: Item): number => {
    const [from, to] = item.from < word.from ? [item.to, word.from] : [word.to, item.from];
    const between = items.filter((each) => each.isFunctionWord && each.from >= from && each.to <= to);
    return between.reduce((rest, each) => rest - (each.to - each.from), to - from);
  };
  const near = items.filter(
    (item) => item.senses.some(({ target }) => target.startsWith("feature:")) && gap(item) <= 1,
  );
  return near.sort((a, b) => gap(a) - gap(b) || b.from - a.from)[0];
}

/** Levels of a dimension whose label is in the question. */
export function statedLevels(question: Question, levels: readonly { value: string; labels: string[][] }[]): string[] {
  const texts = question.units.map((unit) => unit.text);
  const holds = (label: readonly string[]) =>
    label.length > 0 && texts.some((_, at) => label.every((text, offset) => texts[at + offset] === text));
  const stated = levels.filter(({ labels }) => labels.some(holds));
  return stated.map(({ value }) => value);
}

const negationWindow = 4;

/** Whether there is a negation shortly before the item, or in a verb phrase that governs it. */
function isNegatedBefore({ units, negations }: Question, item: Item): boolean {
  return negations.some(
    (place) => place < item.from && item.from - place <= negationWindow + countHan(units, place, item.from),
  );
}

const countHan = (units: Question["units"], from: number, to: number): number =>
  units.slice(from, to).some((unit) => unit.isHan) ? 3 : 0;
