import type { Reading } from "../catalog/catalog.ts";
import type { ClaimCheck } from "../model/grounding.ts";
import { typeOf } from "../model/ids.ts";
import type { SupportLevel } from "../model/value.ts";
import { checkFigure } from "./claims/figure.ts";
import { checkLevel } from "./claims/level.ts";
import { checkComparison, checkSuperlative } from "./claims/order.ts";
import { checkRelation } from "./claims/relation.ts";
import { checkStatement } from "./claims/statement.ts";
import { checkSupport } from "./claims/support.ts";
import { type Finding, negated, say, toCheck } from "./claims/verdict.ts";
import { type Question, readQuestion } from "./question.ts";
import { rankFacts } from "./rank.ts";
import type { Ranked } from "./ranked.ts";

/**
 * A claim in words, read in the most exact way that fits it: a comparison or a superlative over the tables, the support of a
 * feature, the value of a cell, an edge of the graph, a figure, and last a statement of the document.
 */
export function verifyText(reading: Reading, text: string): ClaimCheck {
  const question = readQuestion(reading.catalog, text);
  // Figures are held against the document's figures further on.
  const unknown = question.items.find((item) => item.isName && item.senses.length === 0 && !/^v?\d/.test(item.text));
  const ranked = rankFacts(reading, question);
  const isNegative = question.negations.length > 0;
  if (unknown) {
    const name = unknown.text;
    const sentence = say(reading, `The document does not mention “${name}”.`, `文档没有提到「${name}」。`);
    return { verdict: "NOT_STATED", facts: [], reading: sentence };
  }
  for (const check of checks) {
    const finding = check(reading, question, ranked);
    if (finding && finding.verdict !== "NOT_STATED")
      return toCheck(reading, isNegative ? negated(reading, finding) : finding);
  }
  return toCheck(reading, checkStatement(reading, question, ranked));
}

type Check = (reading: Reading, question: Question, ranked: readonly Ranked[]) => Finding | undefined;

/** The most exact reading first. */
const checks: readonly Check[] = [
  checkComparison,
  checkSuperlative,
  checkLevel,
  checkFigure,
  checkNamedSupport,
  checkRelation,
];

/** `Linkerd does not support VMs`: one mesh, one feature, and perhaps a level. */
function checkNamedSupport(reading: Reading, question: Question): Finding | undefined {
  const meshes = question.entities.filter((id) => typeOf(id) === "mesh");
  const features = question.entities.filter((id) => typeOf(id) === "feature");
  // Who made a mesh is no feature of it, though the maker's name may be the name of one.
  const isOrigin = ["founding", "fate"].some((intent) => question.intents.has(intent));
  if (meshes.length !== 1 || features.length === 0 || isOrigin) return undefined;
  const findings = features.map((feature) => checkSupport(reading, meshes[0]!, feature, levelOf(question)));
  return findings.find(({ verdict }) => verdict !== "NOT_STATED") ?? findings[0];
}

const levelWords: readonly (readonly [SupportLevel, ReadonlySet<string>])[] = [
  ["AUTOMATIC", new Set(["automatic", "default"])],
  ["OPTIONAL", new Set(["on-demand"])],
];

function levelOf({ items }: Question): SupportLevel | undefined {
  const named = new Set(items.flatMap(({ senses, within }) => [...senses, ...within].map(({ target }) => target)));
  return levelWords.find(([, words]) => [...words].some((word) => named.has(word)))?.[0];
}
