import type { Language } from "../../language/en/index.ts";
import { wordsIn } from "../../language/index.ts";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Lang } from "../../model/text.ts";
import { winnersOf } from "../analysis/ranking.ts";

type Words = Language["decisionRecord"];

/**
 * A recommendation as a decision record in Markdown. Titles and labels are in the requested language; the content stays in
 * the language of the recommendation.
 */
export function decisionRecord(record: Recommendation, lang: Lang = record.lang): string {
  const words = wordsIn(lang).decisionRecord;
  // A conditional outcome does not settle on a mesh yet.
  const winners = record.outcome === "CONDITIONAL" ? [] : winnersOf(record);
  const { methods, robustness, discrepancies } = record;
  const parts = [
    `# ${[words.title, ...(winners.length > 0 ? [winners.join(", ")] : [])].join(" – ")}`,
    status(record, words),
    ...section(words.context.title, context(record, words)),
    ...section(words.decision, plain(record.explanation)),
    ...section(
      words.warnings,
      list((record.warnings ?? []).map((each) => `${plain(each.sentence)}${facts(each.facts)}`)),
    ),
    ...section(words.options.title, options(record, words)),
    ...section(words.excluded, reasons(record.excluded, words)),
    ...section(words.unscored, reasons(record.unscored, words)),
    ...section(
      words.firmness,
      table(
        words.methods,
        methods.map(({ method, first, agrees }) => [method, first.join(", "), agrees ? words.yes : words.no]),
      ),
      table(
        words.flips,
        (robustness?.smallestFlip ?? []).map(({ challenger, change }) => [
          challenger,
          String(change ?? words.impossible),
        ]),
      ),
    ),
    ...(record.prosAndCons ? prosAndCons(record.prosAndCons, words) : []),
    ...section(words.relaxations.title, waysOut(record, words)),
    ...section(words.contradictions, list(discrepancies.map((each) => `${plain(each.sentence)}${facts(each.facts)}`))),
  ];
  return `${parts.join("\n\n")}\n`;
}

const status = ({ outcome, id, createdAt, catalog }: Recommendation, { status, outcomes }: Words): string =>
  table(
    [status.column, outcomes[outcome]],
    [
      [status.id, `\`${id}\``],
      [status.createdAt, createdAt],
      [status.catalog, `\`${catalog.digest}\``],
      [status.documents, catalog.documents.map(({ id, version }) => `${plain(id)} ${plain(version)}`).join(", ")],
    ],
  );

function context(record: Recommendation, { context, colon, yes, no }: Words): string {
  const input = record.input as unknown as ResolvedInput;
  const [anyMesh] = [...record.ranking, ...record.excluded, ...record.unscored];
  const requirements = (anyMesh?.checks ?? []).map(({ sentence }) => plain(sentence));
  return list([
    ...(input.scenario === undefined ? [] : [`${context.scenario}${colon}${input.scenario}`]),
    ...requirements.map((sentence) => `${context.requirement}${colon}${sentence}`),
    ...input.answers.map(({ question, answer }) => `${context.answer}${colon}${question}${colon}${answer ? yes : no}`),
    ...(input.candidates ? [`${context.candidates}${colon}${input.candidates.join(", ")}`] : []),
    `${context.weighting}${colon}${input.weighting.by}`,
    `${context.method}${colon}${input.method}`,
    `${context.unknowns}${colon}${input.unknowns}`,
  ]);
}

function options({ ranking, robustness }: Recommendation, { options, eligibilities }: Words): string {
  const shares = new Map(robustness?.rankAcceptability.map(({ mesh, shares: [first] }) => [mesh, first!]));
  const rows = ranking.map(({ rank, mesh, total, range, eligibility }) => {
    const share = shares.get(mesh);
    const firstShare = share === undefined ? "–" : `${(share * 100).toFixed(1)}%`;
    const figure = range ? `${total} (${range.low}–${range.high})` : String(total);
    return [String(rank), mesh, figure, firstShare, eligibilities[eligibility]];
  });
  return table(options.columns, rows);
}

const reasons = (meshes: readonly { mesh: string; reason: string }[], { colon }: Words): string =>
  list(meshes.map(({ mesh, reason }) => `${mesh}${colon}${plain(reason)}`));

type ProsAndCons = NonNullable<Recommendation["prosAndCons"]>;

function prosAndCons({ winner, rival, pros, cons }: ProsAndCons, { prosAndCons, colon }: Words): string[] {
  const rows = (items: ProsAndCons["pros"], sign: string) =>
    items.map((each) => [each.criterion, `${sign}${Math.abs(each.difference)}`, facts(each.facts).trim()]);
  const title = `${prosAndCons.title}${colon}${winner} / ${rival}`;
  return section(title, table(prosAndCons.columns, [...rows(pros, "+"), ...rows(cons, "−")]));
}

function waysOut({ relaxations, conflicts }: Recommendation, { relaxations: words, colon }: Words): string {
  const together = (sentences: readonly string[]) => sentences.map(plain).join(" + ");
  return list([
    ...conflicts.map(({ sentences }) => `${words.conflict}${colon}${together(sentences)}`),
    ...relaxations.map(
      ({ sentences, unlocks }) => `${words.drop}${colon}${together(sentences)} → ${unlocks.join(", ")}`,
    ),
  ]);
}

/** Nothing if all parts are empty. */
function section(title: string, ...parts: readonly string[]): string[] {
  const body = parts.filter((part) => part !== "");
  return body.length > 0 ? [`## ${title}`, ...body] : [];
}

/** Escapes text: sentences of requirements repeat what a caller typed, which must not become markup, links or HTML. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_<>|#~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/\](?=[([:])/g, "\\]")
    .replace(/(?<!\n)\n(?!\n)/g, " ")
    .replace(/\b(https?|www)([:.])/gi, "$1\\$2");

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : [head, head.map(() => "---"), ...rows].map(row).join("\n");

/** Fact ids as code, after what they support. */
const facts = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : ` ${ids.map((id) => `\`${id}\``).join(", ")}`;
