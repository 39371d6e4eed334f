import { InputError } from "../../errors.ts";
import type { Language } from "../../language/en/index.ts";
import { wordsIn } from "../../language/index.ts";
import { filterBounds, type MeshFilter } from "../../model/filter.ts";
import type { Check, Verdict } from "../../model/mesh.ts";
import type { Reading } from "../snapshot.ts";
import { type Clause, type Condition, type Path, toClause } from "./conditions.ts";

/** A filter that can be held against any mesh, which is named by its id. */
export interface EvaluatedFilter {
  /** The whole filter in words. */
  readonly sentence: string;
  verdict(mesh: string): Verdict;
  /** The conditions one by one, each with the facts that decided it. */
  checks(mesh: string): Check[];
  /** The sentences of the conditions on which the document is silent. */
  undecided(mesh: string): string[];
}

/** Evaluates a filter in Kleene's three-valued logic, condition by condition. Throws an `InputError` for unknown names. */
export function filterMeshes(reading: Reading, filter: MeshFilter, path: Path = []): EvaluatedFilter {
  checkBounds(filter, path);
  const clause = toClause(reading, filter, path);
  const conditions = conditionsIn(clause);
  const words = wordsIn(reading.lang).filter;
  return {
    sentence: sentenceOf(clause, words) || words.noCondition,
    verdict: (mesh) => verdictOf(clause, mesh),
    checks: (mesh) =>
      conditions.map((each) => ({
        sentence: each.sentence,
        verdict: each.verdict(mesh),
        facts: [...each.facts(mesh)],
      })),
    undecided: (mesh) => conditions.filter((each) => each.verdict(mesh) === "UNKNOWN").map(({ sentence }) => sentence),
  };
}

function verdictOf(clause: Clause, mesh: string): Verdict {
  if ("all" in clause) return firstDecisive(clause.all, mesh, "FAIL", "PASS");
  if ("any" in clause) return firstDecisive(clause.any, mesh, "PASS", "FAIL");
  if ("not" in clause) return negated[verdictOf(clause.not, mesh)];
  return clause.verdict(mesh);
}

const negated: Record<Verdict, Verdict> = { PASS: "FAIL", FAIL: "PASS", UNKNOWN: "UNKNOWN" };

/** The decisive verdict where one clause has it; else unknown where one is unknown; else what all of them have. */
function firstDecisive(clauses: readonly Clause[], mesh: string, decisive: Verdict, otherwise: Verdict): Verdict {
  let verdict = otherwise;
  for (const clause of clauses) {
    const each = verdictOf(clause, mesh);
    if (each === decisive) return decisive;
    if (each === "UNKNOWN") verdict = "UNKNOWN";
  }
  return verdict;
}

function conditionsIn(clause: Clause): Condition[] {
  if ("all" in clause) return clause.all.flatMap(conditionsIn);
  if ("any" in clause) return clause.any.flatMap(conditionsIn);
  return "not" in clause ? conditionsIn(clause.not) : [clause];
}

/** Empty where there is no condition. */
function sentenceOf(clause: Clause, words: Language["filter"]): string {
  if ("not" in clause) return words.not(sentenceOf(clause.not, words));
  if ("sentence" in clause) return clause.sentence;
  const [clauses, join] = "all" in clause ? [clause.all, words.all] : [clause.any, words.any];
  const sentences = clauses.map((each) => sentenceOf(each, words)).filter((sentence) => sentence !== "");
  if (sentences.length === 0) return "all" in clause ? "" : words.anyOfNothing;
  return sentences.length === 1 ? sentences[0]! : join(sentences);
}

/** Refuses a filter that is nested too deep or has too many conditions, before anything is read for it. */
function checkBounds(filter: MeshFilter, path: Path): void {
  const { depth, conditions } = filterBounds;
  let count = 0;
  const visit = (inner: MeshFilter, at: Path, level: number): void => {
    if (level > depth) throw exceeded(at, `is nested deeper than ${depth} filters`, "Flatten `and`, `or` and `not`.");
    const { and, or, not, features, modes, ...single } = inner;
    count += Object.values(single).filter((value) => value !== undefined).length;
    for (const list of [features, modes].flatMap((lists) => Object.values(lists ?? {}))) count += list?.length ?? 0;
    if (count > conditions) throw exceeded(path, `has more than ${conditions} conditions`, "Ask in several requests.");
    for (const [key, list] of Object.entries({ and, or })) {
      list?.forEach((each, index) => {
        visit(each, [...at, key, index], level + 1);
      });
    }
    if (not) visit(not, [...at, "not"], level + 1);
  };
  visit(filter, path, 1);
}

function exceeded(path: Path, what: string, fix: string): InputError {
  const place = path.join(".");
  return new InputError(`The filter ${what}.`, [{ path: place, message: what, fix }], "LIMIT_EXCEEDED");
}
