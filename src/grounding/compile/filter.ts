import { filterMeshes } from "../../catalog/filter/evaluate.ts";
import { meshIds } from "../../catalog/meshes.ts";
import { firstColumns } from "../../catalog/search.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { everyLanguage, wordsIn } from "../../language/index.ts";
import type { Question } from "../parse/question.ts";
import { meshConditions } from "../values/mesh-question.ts";
import { type Compiled, entityNames } from "./compiled.ts";

const count = new RegExp(everyLanguage.map(({ answers }) => `(?:${answers.count})`).join("|"), "iu");

/** No answer names more meshes. */
const mostMeshes = 100;

/** `Which meshes support VMs?`, `How many of them are graduated?`: a filter over all meshes, with those left open. */
export function compileFilter(reading: Reading, question: Question): Compiled | undefined {
  const asksCount = question.classes.has("mesh") && count.test(question.asking);
  const asked = asksCount ? { ...question, asked: new Set([...question.asked, "mesh"]) } : question;
  const { filters, covers } = meshConditions(reading, asked);
  if (filters.length === 0) return undefined;
  const filtered = filterMeshes(reading, { and: [...filters] });
  // Meshes of the comparison table first, in its order.
  const inTable = firstColumns(reading.catalog, "meshes", mostMeshes);
  const ids = [
    ...inTable,
    ...meshIds(reading)
      .filter((id) => !inTable.includes(id))
      .slice(0, mostMeshes),
  ];
  const [matching, open] = (["PASS", "UNKNOWN"] as const).map((verdict) =>
    ids.filter((id) => filtered.verdict(id) === verdict),
  ) as [string[], string[]];
  const { answers } = wordsIn(reading.lang);
  const say = asksCount ? answers.counted : answers.matching;
  // If none matches, the facts that rule the others out are the answer.
  const decided = matching.length > 0 ? matching : ids.filter((id) => !open.includes(id));
  const facts = decided.flatMap((id) => filtered.checks(id).flatMap((check) => check.facts.slice(0, 1)));
  if (facts.length === 0) return undefined;
  return {
    kind: asksCount ? "COUNT" : "FILTER",
    facts: [...new Set(facts)],
    conclusion: say(entityNames(reading, matching), entityNames(reading, open)),
    covers,
  };
}
