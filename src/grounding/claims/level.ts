import type { Reading } from "../../catalog/catalog.ts";
import { refsById } from "../../catalog/entities.ts";
import { factsById } from "../../catalog/facts.ts";
import { cellsOf } from "../../catalog/search.ts";
import { typeOf } from "../../model/ids.ts";
import { lexiconOf } from "../lexicon.ts";
import { statedLevels } from "../mesh-question.ts";
import type { Question } from "../question.ts";
import { dimensionsOf } from "../slots.ts";
import { tablesOf } from "../tables.ts";
import { dimensionId, nameOf } from "./naming.ts";
import { type Finding, say } from "./verdict.ts";

/** `The learning curve of Istio is gentle`: the value claimed against the cell. */
export function checkLevel(reading: Reading, question: Question): Finding | undefined {
  const subject = question.entities.find((id) => /^(?:mesh|mode)$/.test(typeOf(id)));
  if (!subject) return undefined;
  const lexicon = lexiconOf(reading.catalog);
  const { rows, levels, features } = tablesOf(reading.catalog);
  const wanted = question.items.flatMap(({ senses }) => dimensionsOf(lexicon, senses));
  for (const row of rows) {
    const { comparison, dimension } = row;
    if (features.has(dimension) || !wanted.some(({ comparison: of, slug }) => of === comparison && slug === dimension))
      continue;
    const claimed = statedLevels(question, levels.get(`${comparison} ${dimension}`) ?? []);
    const [cell] = cellsOf(reading.catalog, row, [subject]);
    const fact = cell && factsById(reading, [cell.fact]).get(cell.fact);
    if (claimed.length === 0 || !fact?.value) continue;
    const given = [fact.value.value].flat().map(String);
    const holds = claimed.some((level) => given.includes(level));
    const name = refsById(reading, [subject]).get(subject)!.name;
    const known = levels.get(`${comparison} ${dimension}`) ?? [];
    const level = known
      .flatMap(({ value, [reading.lang]: label }) => (claimed.includes(value) ? label : []))
      .join(", ");
    const what = nameOf(reading, dimensionId(comparison, dimension));
    const sentence = say(reading, `The ${what} of ${name}: ${level}.`, `${name} 的${what}：${level}。`);
    return { verdict: holds ? "SUPPORTED" : "CONTRADICTED", facts: [fact.id], reading: sentence };
  }
  return undefined;
}
