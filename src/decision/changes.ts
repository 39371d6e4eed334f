import { z } from "zod";
import type { Reading } from "../catalog/snapshot.ts";
import { InputError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Steps } from "../model/steps.ts";
import { type Decision, decide } from "./decide.ts";
import { decisionData } from "./input/decision-data.ts";
import { requestOf } from "./input/resolve-input.ts";

const changeSchema = z
  .object({
    what: z
      .enum(["OUTCOME", "STANDING", "RANK", "TOTAL", "SCORE", "WEIGHT", "CHECK", "ADVICE", "INPUT"])
      .describe(
        "STANDING: ranked, excluded or unscored. SCORE: a mesh's score on a criterion. WEIGHT: the weight of a criterion. " +
          "CHECK: the verdict on a requirement. ADVICE: which meshes the document recommends for a scenario or through its " +
          "decision tree. INPUT: the resolved input, such as what the scenario sets, or a name that no longer exists.",
      ),
    mesh: z.string().nullable().describe("Slug of the affected mesh; null if the change affects no particular mesh."),
    fact: z
      .string()
      .nullable()
      .describe("The fact that states the new value, or the old one if there is no new value."),
    before: z.string().nullable(),
    now: z.string().nullable(),
  })
  .describe("One difference between a stored recommendation and what the same input gives now.");
export type Change = z.infer<typeof changeSchema>;

export const currentSchema = z
  .object({
    digest: z.string().describe("Digest of the current catalog."),
    differs: z.boolean(),
    changes: z.array(changeSchema),
  })
  .nullable()
  .describe("What the same input gives with the current catalog; null if the record was computed from it.");

/** Repeats the decision with the current catalog and lists what is different. */
export function* comparedWithToday(
  reading: Reading,
  record: Recommendation,
  day: string,
): Steps<z.infer<typeof currentSchema>> {
  const { digest } = reading.catalog;
  if (digest === record.catalog.digest) return null;
  const changes = yield* changesToday(reading, record, day);
  return { digest, differs: changes.length > 0, changes };
}

function* changesToday(reading: Reading, record: Recommendation, day: string): Steps<Change[]> {
  try {
    const now = yield* decide(reading, requestOf(record.input), day);
    const weightFacts = new Map(decisionData(reading).table.criteria.map(({ slug, fact }) => [slug, fact]));
    return changesBetween(record, now, weightFacts);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return inputFailed(error);
  }
}

/** What is reported if the input does not work any more: it is refused, or takes too much time. */
export const failedToday = ({ catalog: { digest } }: Reading, error: Error) => ({
  digest,
  differs: true,
  changes: inputFailed(error),
});

const inputFailed = ({ message }: Error): Change[] => change("INPUT", null, null, message);

/** Differences that matter to a reader: of the whole first, then mesh by mesh. `weightFacts` are current, by criterion. */
function changesBetween(before: Decision, now: Decision, weightFacts: ReadonlyMap<string, string>): Change[] {
  const weightsOf = ({ ranking }: Decision): Item[] =>
    (ranking[0]?.contributions ?? []).map(({ criterion, weight }) => [
      criterion,
      printed(weight),
      weightFacts.get(criterion) ?? null,
    ]);
  const meshes = [...new Set([...meshesOf(before), ...meshesOf(now)])];
  return [
    ...change("OUTCOME", null, before.outcome, now.outcome),
    // An input of an earlier version is resolved in another form.
    ...(before.formatVersion === now.formatVersion
      ? change("INPUT", null, JSON.stringify(before.input), JSON.stringify(now.input))
      : []),
    ...(before.ranking.length > 0 && now.ranking.length > 0
      ? itemChanges("WEIGHT", null, weightsOf(before), weightsOf(now))
      : []),
    ...itemChanges("ADVICE", null, adviceOf(before), adviceOf(now)),
    ...meshes.flatMap((mesh) => meshChanges(mesh, before, now)),
  ];
}

const meshesOf = ({ ranking, excluded, unscored }: Decision): string[] =>
  [...ranking, ...excluded, ...unscored].map(({ mesh }) => mesh);

const adviceOf = ({ scenarioMatches, decisionPath }: Decision): Item[] => {
  const tree = decisionPath?.outcomes ?? [];
  const fromTree: Item = [
    "decision-tree",
    [...new Set(tree.map(({ mesh }) => mesh))].join(", "),
    tree[0]?.fact ?? null,
  ];
  return [
    ...scenarioMatches.map((each): Item => [each.scenario, each.recommends.join(", "), each.facts[0] ?? null]),
    ...(decisionPath ? [fromTree] : []),
  ];
};

function meshChanges(mesh: string, before: Decision, now: Decision): Change[] {
  const [old, current] = [standingOf(mesh, before), standingOf(mesh, now)];
  return [
    ...change("STANDING", mesh, old.standing, current.standing),
    ...change("RANK", mesh, printed(old.ranked?.rank), printed(current.ranked?.rank)),
    ...change("TOTAL", mesh, printed(old.ranked?.total), printed(current.ranked?.total)),
    ...(old.ranked && current.ranked ? itemChanges("SCORE", mesh, scoresOf(old.ranked), scoresOf(current.ranked)) : []),
    ...itemChanges("CHECK", mesh, old.checks, current.checks),
  ];
}

function standingOf(mesh: string, { ranking, excluded, unscored }: Decision) {
  const of = <T extends { mesh: string }>(entries: readonly T[]) => entries.find((entry) => entry.mesh === mesh);
  const [ranked, open, out] = [of(ranking), of(unscored), of(excluded)];
  const standing = ranked ? `RANKED ${ranked.eligibility}` : open ? `UNSCORED ${open.eligibility}` : out && "EXCLUDED";
  const checks = (ranked ?? open ?? out)?.checks ?? [];
  const items = checks.map(({ sentence, verdict, facts }): Item => [sentence, verdict, facts[0] ?? null]);
  return { ranked, standing: standing ?? null, checks: items };
}

const scoresOf = ({ contributions }: Decision["ranking"][number]): Item[] =>
  contributions.map(({ criterion, score, fact }) => [criterion, printed(score), fact]);

/** A named value and the fact behind it. */
type Item = [name: string, value: string | null, fact: string | null];

/** Differences between two lists by name; an item that only one of them has is null in the other. */
function itemChanges(
  what: Change["what"],
  mesh: string | null,
  before: readonly Item[],
  now: readonly Item[],
): Change[] {
  const byName = (items: readonly Item[]) => new Map(items.map((item) => [item[0], item]));
  const [old, current] = [byName(before), byName(now)];
  const label = (item: Item | undefined) => (item === undefined ? null : `${item[0]}: ${item[1] ?? "–"}`);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)];
    return change(what, mesh, label(was), label(is), is?.[2] ?? was?.[2] ?? null);
  });
}

const printed = (value: number | null | undefined): string | null => (value == null ? null : String(value));

function change(
  what: Change["what"],
  mesh: string | null,
  before: string | null,
  now: string | null,
  fact: string | null = null,
): Change[] {
  return before === now ? [] : [{ what, mesh, fact, before, now }];
}
