import { z } from "zod";
import type { Recommendation } from "../model/recommendation.ts";

export const changeSchema = z
  .object({
    what: z
      .enum(["OUTCOME", "STANDING", "RANK", "TOTAL", "SCORE", "WEIGHT", "CHECK", "ADVICE", "INPUT"])
      .describe(
        "STANDING: ranked, excluded, unscored. SCORE: the score of a fact. WEIGHT: the weight of a criterion. CHECK: the " +
          "verdict on a requirement. ADVICE: whom the document recommends for a scenario or by its decision tree. INPUT: the " +
          "input, such as what its scenario sets, or a name that is no longer known.",
      ),
    mesh: z.string().nullable().describe("Slug of the mesh; null where it is none's."),
    fact: z.string().nullable().describe("The fact behind it today, or then where there is none today."),
    before: z.string().nullable(),
    now: z.string().nullable(),
  })
  .describe("One difference between a stored recommendation and what the same input gives today.");
export type Change = z.infer<typeof changeSchema>;

type Compared = Omit<Recommendation, "id" | "createdAt">;

/**
 * Everything that matters to the reader of a recommendation and is not the same: the whole first, then mesh by mesh.
 * `weightFacts` are the facts of the weights of today, by criterion.
 */
export function changesBetween(before: Compared, now: Compared, weightFacts: ReadonlyMap<string, string>): Change[] {
  const weightsOf = ({ ranking }: Compared): Item[] =>
    (ranking[0]?.contributions ?? []).map(({ criterion, weight }) => [
      criterion,
      told(weight),
      weightFacts.get(criterion) ?? null,
    ]);
  const meshes = [...new Set([...meshesOf(before), ...meshesOf(now)])];
  return [
    ...change("OUTCOME", null, before.outcome, now.outcome),
    ...change("INPUT", null, JSON.stringify(before.input), JSON.stringify(now.input)),
    ...(before.ranking.length > 0 && now.ranking.length > 0
      ? listed("WEIGHT", null, weightsOf(before), weightsOf(now))
      : []),
    ...listed("ADVICE", null, adviceOf(before), adviceOf(now)),
    ...meshes.flatMap((mesh) => changesOf(mesh, before, now)),
  ];
}

const meshesOf = ({ ranking, excluded, unscored }: Compared): string[] =>
  [...ranking, ...excluded, ...unscored].map(({ mesh }) => mesh);

const adviceOf = ({ scenarioMatches, decisionPath }: Compared): Item[] => [
  ...scenarioMatches.map(
    ({ scenario, recommends, facts }): Item => [scenario, recommends.join(", "), facts[0] ?? null],
  ),
  ...(decisionPath ? [treeAdvice(decisionPath.outcomes)] : []),
];

const treeAdvice = (outcomes: readonly { mesh: string; fact: string }[]): Item => [
  "decision-tree",
  [...new Set(outcomes.map(({ mesh }) => mesh))].join(", "),
  outcomes[0]?.fact ?? null,
];

function changesOf(mesh: string, before: Compared, now: Compared): Change[] {
  const [then, today] = [entryOf(mesh, before), entryOf(mesh, now)];
  return [
    ...change("STANDING", mesh, standingOf(mesh, before), standingOf(mesh, now)),
    ...change("RANK", mesh, told(then?.rank), told(today?.rank)),
    ...change("TOTAL", mesh, told(then?.total), told(today?.total)),
    ...(then && today ? listed("SCORE", mesh, scoresOf(then), scoresOf(today)) : []),
    ...listed("CHECK", mesh, checksOf(mesh, before), checksOf(mesh, now)),
  ];
}

const scoresOf = ({ contributions }: Compared["ranking"][number]): Item[] =>
  contributions.map(({ criterion, score, fact }) => [criterion, told(score), fact]);

const entryOf = (mesh: string, { ranking }: Compared) => ranking.find((entry) => entry.mesh === mesh);

function standingOf(mesh: string, { ranking, excluded, unscored }: Compared): string | null {
  const ranked = ranking.find((entry) => entry.mesh === mesh);
  if (ranked) return `RANKED ${ranked.eligibility}`;
  const other = unscored.find((entry) => entry.mesh === mesh);
  if (other) return `UNSCORED ${other.eligibility}`;
  return excluded.some((entry) => entry.mesh === mesh) ? "EXCLUDED" : null;
}

const checksOf = (mesh: string, { ranking, excluded, unscored }: Compared): Item[] =>
  [...ranking, ...excluded, ...unscored]
    .filter((entry) => entry.mesh === mesh)
    .flatMap(({ checks }) => checks.map(({ sentence, verdict, facts }): Item => [sentence, verdict, facts[0] ?? null]));

/** What it is, its value, and the fact behind it. */
type Item = [name: string, value: string | null, fact: string | null];

/** Differences of two lists by name; what only one of them has is null on the other side. */
function listed(what: Change["what"], mesh: string | null, before: readonly Item[], now: readonly Item[]): Change[] {
  const [then, today] = [before, now].map((items) => new Map(items.map((item) => [item[0], item])));
  const names = new Set([...then!.keys(), ...today!.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [then!.get(name), today!.get(name)];
    const label = (item: Item | undefined) => (item === undefined ? null : `${name}: ${item[1] ?? "–"}`);
    return change(what, mesh, label(was), label(is), is?.[2] ?? was?.[2] ?? null);
  });
}

const told = (value: number | null | undefined): string | null => (value == null ? null : String(value));

function change(
  what: Change["what"],
  mesh: string | null,
  before: string | null,
  now: string | null,
  fact: string | null = null,
): Change[] {
  return before === now ? [] : [{ what, mesh, fact, before, now }];
}
