import { factsById } from "../../catalog/facts.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { InputError } from "../../errors.ts";
import type { ClaimCheck } from "../../model/grounding.ts";
import type { Steps } from "../../model/steps.ts";
import { acceptFinding, type CheckOptions } from "./accepted-finding.ts";
import { type Claim, readClaim } from "./claim.ts";
import { checkComparison, checkSuperlative } from "./comparison.ts";
import { checkLevel } from "./level.ts";
import { checkRelation } from "./relation.ts";
import { checkStatement } from "./statement.ts";
import { checkNamedSupport } from "./support.ts";
import { type ClaimFinding, combined, inLanguage, negated, toCheck } from "./verdict.ts";

/**
 * Verifies a claim in words by the most exact reading that applies: a comparison or a superlative over the tables, the
 * value of a cell, the support of a feature, an edge of the graph, or else a statement of the document.
 */
export function* verifyText(reading: Reading, text: string): Steps<ClaimCheck> {
  const claim = readClaim(reading, text);
  const unknown = unknownName(claim);
  if (unknown !== undefined) {
    const sentence = inLanguage(reading, `The document doesn't mention “${unknown}”.`, `文档没有提到“${unknown}”。`);
    return { verdict: "NOT_STATED", facts: [], reading: sentence };
  }
  const texts = partsOf(claim);
  if (texts.length > maxParts) throw tooManyParts(texts.length);
  yield;
  const whole = yield* verify(reading, claim);
  if (whole.verdict !== "NOT_STATED") return toCheck(reading, whole);
  const parts: ClaimFinding[] = [];
  for (const part of texts) parts.push(yield* verify(reading, readClaim(reading, part)));
  const joined = parts.length > 1 ? combined(reading, parts) : whole;
  return toCheck(reading, joined.verdict === "NOT_STATED" ? whole : joined);
}

/** Maximum number of things that one claim may say about its subject; each is verified on its own. */
const maxParts = 8;

function tooManyParts(parts: number): InputError {
  const message = `says ${parts} things about its subject; the maximum is ${maxParts}`;
  const fault = { path: "text", message, fix: "Verify each of them as a claim of its own." };
  return new InputError(`The claim ${message}.`, [fault], "LIMIT_EXCEEDED");
}

/** Before a second verb: `… and does not need iptables`. */
const conjunction =
  /,?\s+(?:and|but)\s+(?=(?:does|do|is|are|has|have|can|cannot|was|were|needs?|requires?|supports?|uses?|offers?|lacks?|doesn't|isn't|don't|no)\b)|[,，;；]\s*(?:and|but|并且|而且|但|且|同时|并)\s*|，(?=不|没|无|需|支持|使用|采用|由)/iu;

/** Splits a claim that says two things about one subject; each part after the first gets the subject of the first. */
function partsOf({ text, question, lang }: Claim): string[] {
  const [first, ...others] = text.split(conjunction);
  const subject = question.items.find(({ senses }) =>
    senses.some(({ target }) => /^(?:mesh|mode|component):/.test(target)),
  );
  if (!first || !subject || others.length === 0 || !first.includes(subject.text)) return [];
  const withSubject = (part: string) =>
    part.includes(subject.text) ? part : `${subject.text}${lang === "en" ? " " : ""}${part}`;
  return [first, ...others.map(withSubject)];
}

function* verify(reading: Reading, claim: Claim): Steps<ClaimFinding> {
  for (const { check, options } of checks) {
    yield;
    const plain = check(reading, claim);
    if (!plain || plain.verdict === "NOT_STATED") continue;
    const finding = acceptFinding(
      reading,
      claim,
      claim.isNegative && !plain.coversNegation ? negated(reading, plain) : plain,
      options,
    );
    if (finding?.verdict === "SUPPORTED") return finding;
    // If the text of the document disagrees with its tables, the text supports the claim.
    if (finding) return (options.isDisputed && (yield* asStated(reading, claim, finding))) || finding;
  }
  return yield* checkStatement(reading, claim);
}

function* asStated(reading: Reading, claim: Claim, { facts, labels }: ClaimFinding): Steps<ClaimFinding | undefined> {
  const stated = yield* checkStatement(reading, claim);
  if (stated.verdict !== "SUPPORTED") return undefined;
  const statements = factsById({ ...reading, lang: claim.lang }, stated.facts);
  const isStated = (id: string) => !labels || labels.some((label) => statements.get(id)!.statement.includes(label));
  const others = stated.facts.filter((id) => !facts.includes(id) && isStated(id));
  return others.length > 0 ? { ...stated, facts: others } : undefined;
}

interface Check {
  check: (reading: Reading, claim: Claim) => ClaimFinding | undefined;
  options: CheckOptions;
}

/** The most exact reading first. */
const checks: readonly Check[] = [
  { check: checkComparison, options: { readsAntonyms: true } },
  { check: checkSuperlative, options: { readsAntonyms: true, isDisputed: true } },
  { check: checkLevel, options: { isDisputed: true } },
  { check: checkNamedSupport, options: {} },
  { check: checkRelation, options: {} },
];

/** A name that no fact has: only then is its weight 1. */
const unknownName = ({ named }: Claim): string | undefined =>
  named.find(({ isName, senses, weight }) => isName && senses.length === 0 && weight >= 1)?.text;
