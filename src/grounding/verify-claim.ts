import { factsById } from "../catalog/facts.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { ClaimCheck } from "../model/grounding.ts";
import { type Claim, readClaim } from "./claims/claim.ts";
import { checkLevel } from "./claims/level.ts";
import { checkComparison, checkSuperlative } from "./claims/order.ts";
import { checkRelation } from "./claims/relation.ts";
import { type Scope, settled } from "./claims/settle.ts";
import { checkStatement } from "./claims/statement.ts";
import { checkNamedSupport } from "./claims/support.ts";
import { type Finding, negated, say, toCheck, together } from "./claims/verdict.ts";

/**
 * A claim in words, read in the most exact way that fits it: a comparison or a superlative over the tables, the value of a
 * cell, the support of a feature, an edge of the graph, and else a statement of the document.
 */
export function verifyText(reading: Reading, text: string): ClaimCheck {
  const claim = readClaim(reading, text);
  const unknown = unknownName(claim);
  if (unknown !== undefined) {
    const sentence = say(reading, `The document does not mention “${unknown}”.`, `文档没有提到「${unknown}」。`);
    return { verdict: "NOT_STATED", facts: [], reading: sentence };
  }
  const whole = verify(reading, claim);
  if (whole.verdict !== "NOT_STATED") return toCheck(reading, whole);
  const parts = partsOf(claim).map((part) => verify(reading, readClaim(reading, part)));
  const joint = parts.length > 1 ? together(reading, parts) : whole;
  return toCheck(reading, joint.verdict === "NOT_STATED" ? whole : joint);
}

/** Where a second verb begins: `… and does not need iptables`. */
const conjunction =
  /,?\s+(?:and|but)\s+(?=(?:does|do|is|are|has|have|can|cannot|was|were|needs?|requires?|supports?|uses?|offers?|lacks?|doesn't|isn't|don't|no)\b)|[,，;；]\s*(?:and|but|并且|而且|但|且|同时|并)\s*|，(?=不|没|无|需|支持|使用|采用|由)/iu;

/** A claim that says two things of one subject, taken apart; the second one is given the subject of the first. */
function partsOf({ text, question, lang }: Claim): string[] {
  const [first, ...others] = text.split(conjunction);
  const subject = question.items.find(({ senses }) =>
    senses.some(({ target }) => /^(?:mesh|mode|component):/.test(target)),
  );
  if (!first || !subject || others.length === 0 || !first.includes(subject.text)) return [];
  const carried = (part: string) =>
    part.includes(subject.text) ? part : `${subject.text}${lang === "en" ? " " : ""}${part}`;
  return [first, ...others.map(carried)];
}

function verify(reading: Reading, claim: Claim): Finding {
  for (const { check, scope } of checks) {
    const plain = check(reading, claim);
    if (!plain || plain.verdict === "NOT_STATED") continue;
    const finding = settled(
      reading,
      claim,
      claim.isNegative && !plain.isDenied ? negated(reading, plain) : plain,
      scope,
    );
    if (finding?.verdict === "SUPPORTED") return finding;
    // Where the document itself disagrees with its tables, it says so all the same.
    if (finding) return (scope.isDisputed && asSaid(reading, claim, finding)) || finding;
  }
  return checkStatement(reading, claim);
}

function asSaid(reading: Reading, claim: Claim, { facts, labels }: Finding): Finding | undefined {
  const said = checkStatement(reading, claim);
  if (said.verdict !== "SUPPORTED") return undefined;
  const statements = factsById({ ...reading, lang: claim.lang }, said.facts);
  const isSaid = (id: string) => !labels || labels.some((label) => statements.get(id)!.statement.includes(label));
  const others = said.facts.filter((id) => !facts.includes(id) && isSaid(id));
  return others.length > 0 ? { ...said, facts: others } : undefined;
}

interface Check {
  check: (reading: Reading, claim: Claim) => Finding | undefined;
  scope: Scope;
}

/** The most exact reading first. */
const checks: readonly Check[] = [
  { check: checkComparison, scope: { poles: true } },
  { check: checkSuperlative, scope: { poles: true, isDisputed: true } },
  { check: checkLevel, scope: { isDisputed: true } },
  { check: checkNamedSupport, scope: {} },
  { check: checkRelation, scope: {} },
];

/** A name that no fact has: rarity reaches 1 only there. */
const unknownName = ({ named }: Claim): string | undefined =>
  named.find(({ isName, senses, weight }) => isName && senses.length === 0 && weight >= 1)?.text;
