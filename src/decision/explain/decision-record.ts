import type { Language } from "../../language/en/index.ts";
import { wordsIn } from "../../language/index.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Lang } from "../../model/text.ts";
import { winnersOf } from "../analysis/ranking.ts";
import type { ResolvedInput } from "../input/resolve-input.ts";

type Headings = Language["decisionRecord"];

/**
 * A recommendation as a decision record in Markdown: context, decision, options, firmness, contradictions. Headings are in
 * the language asked for; the content stays in the language of the recommendation.
 */
export function decisionRecord(record: Recommendation, lang: Lang = record.lang): string {
  const h = wordsIn(lang).decisionRecord;
  // A conditional outcome decides for no mesh yet.
  const winners = record.outcome === "CONDITIONAL" ? [] : winnersOf(record);
  const parts = [
    `# ${[h.title, ...(winners.length > 0 ? [winners.join(", ")] : [])].join(" – ")}`,
    table(
      [h.status, h.outcomes[record.outcome]],
      [
        [h.id, `\`${record.id}\``],
        [h.createdAt, record.createdAt],
        [h.catalog, `\`${record.catalog.digest}\``],
        [h.documents, record.catalog.documents.map(({ id, version }) => `${plain(id)} ${plain(version)}`).join(", ")],
      ],
    ),
    `## ${h.context}`,
    context(record, h),
    `## ${h.decision}`,
    plain(record.explanation),
    ...(record.ranking.length > 0 ? [`## ${h.options}`, ranking(record, h)] : []),
    ...notRanked(record, h),
    ...firmness(record, h),
    ...waysOut(record, h),
    ...(record.discrepancies.length > 0
      ? [
          `## ${h.contradictions}`,
          list(record.discrepancies.map((each) => `${plain(each.sentence)}${facts(each.facts)}`)),
        ]
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function context(record: Recommendation, h: Headings): string {
  const input = record.input as unknown as ResolvedInput;
  const [anyMesh] = [...record.ranking, ...record.excluded, ...record.unscored];
  const requirements = (anyMesh?.checks ?? []).map(({ sentence }) => plain(sentence));
  const answers = input.answers.map(({ question, answer }) => `${question}: ${answer ? h.yes : h.no}`);
  return list([
    ...(input.scenario === undefined ? [] : [`${h.scenario}${h.colon}${input.scenario}`]),
    ...requirements.map((sentence) => `${h.requirement}${h.colon}${sentence}`),
    ...answers.map((answer) => `${h.answer}${h.colon}${answer}`),
    ...(input.candidates ? [`${h.candidates}${h.colon}${input.candidates.join(", ")}`] : []),
    `${h.weighting}${h.colon}${input.weighting.by}`,
    `${h.method}${h.colon}${input.method}`,
    `${h.unknowns}${h.colon}${input.unknowns}`,
  ]);
}

function ranking({ ranking, robustness }: Recommendation, h: Headings): string {
  const share = (mesh: string) => robustness?.rankAcceptability.find((each) => each.mesh === mesh)?.shares[0];
  return table(
    [h.rank, h.mesh, h.total, h.firstShare, h.eligibility],
    ranking.map((entry) => {
      const first = share(entry.mesh);
      const range = entry.range ? ` (${entry.range.low}–${entry.range.high})` : "";
      return [
        String(entry.rank),
        entry.mesh,
        `${entry.total}${range}`,
        first === undefined ? "–" : `${(first * 100).toFixed(1)}%`,
        h.eligibilities[entry.eligibility],
      ];
    }),
  );
}

function notRanked({ excluded, unscored }: Recommendation, h: Headings): string[] {
  const reasons = (meshes: readonly { mesh: string; reason: string }[]) =>
    list(meshes.map(({ mesh, reason }) => `${mesh}${h.colon}${plain(reason)}`));
  return [
    ...(excluded.length > 0 ? [`## ${h.excluded}`, reasons(excluded)] : []),
    ...(unscored.length > 0 ? [`## ${h.unscored}`, reasons(unscored)] : []),
  ];
}

function firmness({ methods, robustness, prosAndCons }: Recommendation, h: Headings): string[] {
  if (methods.length === 0) return [];
  const flips = robustness?.smallestFlip ?? [];
  const difference = (items: NonNullable<typeof prosAndCons>["pros"], sign: string) =>
    items.map((each) => [each.criterion, `${sign}${Math.abs(each.difference)}`, facts(each.facts).trim()]);
  return [
    `## ${h.firmness}`,
    table(
      [h.method, h.first, h.agrees],
      methods.map(({ method, first, agrees }) => [method, first.join(", "), agrees ? h.yes : h.no]),
    ),
    ...(flips.length > 0
      ? [
          table(
            [h.challenger, h.change],
            flips.map(({ challenger, change }) => [challenger, change === null ? h.impossible : String(change)]),
          ),
        ]
      : []),
    ...(prosAndCons
      ? [
          `## ${h.prosAndCons}${h.colon}${prosAndCons.winner} / ${prosAndCons.rival}`,
          table(
            [h.criterion, h.difference, h.facts],
            [...difference(prosAndCons.pros, "+"), ...difference(prosAndCons.cons, "−")],
          ),
        ]
      : []),
  ];
}

function waysOut({ relaxations, conflicts }: Recommendation, h: Headings): string[] {
  if (relaxations.length + conflicts.length === 0) return [];
  return [
    `## ${h.relaxations}`,
    list([
      ...conflicts.map(({ sentences }) => `${h.conflict}${h.colon}${sentences.map(plain).join(" + ")}`),
      ...relaxations.map(
        ({ sentences, unlocks }) => `${h.drop}${h.colon}${sentences.map(plain).join(" + ")} → ${unlocks.join(", ")}`,
      ),
    ]),
  ];
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

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Fact ids as code, behind what they support. */
const facts = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : ` ${ids.map((id) => `\`${id}\``).join(", ")}`;
