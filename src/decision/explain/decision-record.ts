import { firstDocument } from "../../catalog/documents.ts";
import { refsById } from "../../catalog/entities.ts";
import { factsOfAnySource } from "../../catalog/facts.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { Language } from "../../language/en/index.ts";
import { wordsIn } from "../../language/index.ts";
import type { Citation } from "../../model/fact.ts";
import type { Recommendation, ResolvedInput } from "../../model/recommendation.ts";
import type { Lang } from "../../model/text.ts";
import { distinctFigures, significant } from "./context.ts";
import { link, list, plain, section, table } from "./markdown.ts";

type Words = Language["decisionRecord"];

/** A recommendation as it is stored, or a preview, which has no id and date. */
type Recorded = Omit<Recommendation, "id" | "createdAt" | "choice" | "summary" | "warnings" | "otherSources"> &
  Partial<Recommendation>;

interface Writing {
  reading: Reading;
  record: Recorded;
  words: Words;
  /** Names of meshes, criteria, questions and scenarios by id; records outlive the catalog that they were made from. */
  nameOf(id: string): string;
  /** Address of a fact; undefined where there is no service to ask. */
  addressOf: ((fact: string) => string) | undefined;
}

/**
 * A recommendation as a decision record in Markdown: context, drivers, options, outcome, consequences, and sources with lines.
 * Titles and labels are in the requested language; the content stays in the language of the recommendation.
 */
export function decisionRecord(
  reading: Reading,
  record: Recorded,
  lang: Lang = record.lang,
  addressOf?: (fact: string) => string,
): string {
  const words = wordsIn(lang).decisionRecord;
  const writing = { reading, record, words, nameOf: namesIn(reading, record, lang), addressOf };
  const { choice, discrepancies, explanation } = record;
  const parts = [
    `# ${[words.title, ...(choice ? [plain(choice.variant ?? choice.name)] : [])].join(" – ")}`,
    status(writing),
    ...section(words.context.title, context(writing)),
    ...section(words.drivers.title, drivers(writing)),
    ...section(words.options.title, options(writing), scores(writing)),
    ...section(words.excluded, reasons(writing, record.excluded)),
    ...section(words.unscored, reasons(writing, record.unscored)),
    ...section(words.decision, plain(explanation)),
    ...section(words.firmness.title, firmness(writing), methods(writing)),
    ...section(words.consequences.title, consequences(writing)),
    ...section(words.notAssessed, told(writing, ["NOT_ASSESSED"])),
    ...section(
      words.warnings,
      told(writing, ["LIFECYCLE", "ADVICE", "CONTRADICTION", "RANK_REVERSAL", "OTHER_SOURCE"]),
    ),
    ...section(words.relaxations.title, waysOut(writing)),
    // Records of earlier versions have no warnings of contradictions.
    ...(record.warnings
      ? []
      : section(words.contradictions, list(discrepancies.map(({ sentence }) => plain(sentence))))),
    ...section(words.sources, sources(writing)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Names in the requested language; what the catalog no longer has keeps its slug. */
function namesIn(reading: Reading, record: Recorded, lang: Lang): Writing["nameOf"] {
  const { ranking, excluded, unscored, input } = record;
  const ids = [
    ...[...ranking, ...excluded, ...unscored].map(({ mesh }) => `mesh:${mesh}`),
    ...(ranking[0]?.contributions ?? []).map(({ criterion }) => `criterion:${criterion}`),
    ...input.answers.map(({ question }) => `question:${question}`),
    ...(input.scenario === undefined ? [] : [`scenario:${input.scenario}`]),
  ];
  const refs = refsById({ ...reading, lang }, [...new Set(ids)]);
  const { colon, context } = wordsIn(lang).decisionRecord;
  const preference = (condition: string): string => `${context.preference}${colon}${condition}`;
  const own = new Map([
    ...(input.alternatives ?? []).map(({ id, name }): [string, string] => [`mesh:${id}`, name]),
    ...(ranking[0]?.contributions ?? []).flatMap(({ criterion, name }): [string, string][] =>
      name === undefined ? [] : [[`criterion:${criterion}`, isPreference(criterion) ? preference(name) : name]],
    ),
  ]);
  return (id) => plain(refs.get(id)?.name ?? own.get(id) ?? id.slice(id.indexOf(":") + 1));
}

/** Preferences are criteria, too. */
const isPreference = (criterion: string): boolean => /^prefer-\d+$/.test(criterion);

const meshName = ({ nameOf }: Writing, mesh: string): string => nameOf(`mesh:${mesh}`);

function status({ record, words }: Writing): string {
  const { outcome, id, createdAt, catalog } = record;
  return table(
    [words.status.column, words.outcomes[outcome]],
    [
      [words.status.id, id === undefined ? words.preview : `\`${id}\``],
      ...(createdAt === undefined ? [] : [[words.status.createdAt, createdAt]]),
      [words.status.catalog, `\`${catalog.digest}\``],
      [words.status.documents, catalog.documents.map(({ id, version }) => `${plain(id)} ${plain(version)}`).join(", ")],
    ],
  );
}

function context(writing: Writing): string {
  const { record, words, nameOf } = writing;
  const { context, colon, yes, no } = words;
  const input = record.input as unknown as ResolvedInput;
  const [anyMesh] = [...record.ranking, ...record.excluded, ...record.unscored];
  const from = (place: number): string =>
    [
      ...(input.fromScenario?.require.includes(place) ? [` (${context.fromScenario})`] : []),
      ...(input.fromAnswers?.require.includes(place) ? [` (${context.fromAnswers})`] : []),
    ].join("");
  const preferences = (record.ranking[0]?.contributions ?? []).filter(({ criterion }) =>
    /^prefer-\d+$/.test(criterion),
  );
  return list([
    ...(input.scenario === undefined ? [] : [`${context.scenario}${colon}${nameOf(`scenario:${input.scenario}`)}`]),
    ...(anyMesh?.checks ?? []).map(
      ({ sentence }, place) => `${context.requirement}${colon}${plain(sentence)}${from(place)}`,
    ),
    ...preferences.map(
      ({ name, weight }) => `${context.preference}${colon}${plain(name ?? "")} – ${significant(weight * 100)}%`,
    ),
    ...input.answers.map(
      ({ question, answer }) => `${context.answer}${colon}${nameOf(`question:${question}`)} – ${answer ? yes : no}`,
    ),
    ...(input.candidates
      ? [`${context.candidates}${colon}${input.candidates.map((mesh) => meshName(writing, mesh)).join(", ")}`]
      : []),
    ...(input.workload ? [`${context.workload}${colon}${workload(words, input.workload)}`] : []),
    `${context.method}${colon}${words.methods[input.method]}`,
    `${context.unknowns}${colon}${words.unknowns[input.unknowns]}`,
  ]);
}

const workload = (
  { context }: Words,
  { pods, hops, latencyBudgetMs }: NonNullable<ResolvedInput["workload"]>,
): string =>
  [
    context.pods(pods),
    ...(hops === undefined ? [] : [context.hops(hops)]),
    ...(latencyBudgetMs === undefined ? [] : [context.budget(latencyBudgetMs)]),
  ].join(", ");

/** The weights of the criteria in per cent, the largest first. */
function drivers({ record, words, nameOf }: Writing): string {
  const { drivers } = words;
  const { weighting, fromScenario } = record.input;
  const weighted = [...(record.ranking[0]?.contributions ?? [])]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ criterion, weight }) => [nameOf(`criterion:${criterion}`), `${significant(weight * 100)}%`]);
  if (weighted.length === 0) return "";
  return `${drivers.weights(weighting.by, fromScenario?.weighting === true)}\n\n${table(drivers.columns, weighted)}`;
}

function options(writing: Writing): string {
  const { record, words } = writing;
  const shares = new Map(record.robustness?.rankAcceptability.map(({ mesh, shares: [first] }) => [mesh, first!]));
  const print = (total: number): string => distinctFigures(record.input.method, total, total)[0];
  const rows = record.ranking.map(({ rank, mesh, total, range, eligibility, origin }) => {
    const share = shares.get(mesh);
    const firstShare = share === undefined ? "–" : `${(share * 100).toFixed(1)}%`;
    const figure = range ? `${print(total)} (${print(range.low)}–${print(range.high)})` : print(total);
    const name = `${meshName(writing, mesh)}${origin ? ` (${words.own})` : ""}`;
    return [String(rank), name, figure, firstShare, words.eligibilities[eligibility]];
  });
  return table(words.options.columns, rows);
}

/** Columns of meshes beyond these would not fit on a page. */
const mostColumns = 8;

/** The comparison: every criterion that weighs anything, with the scores of the first meshes. */
function scores(writing: Writing): string {
  const { record, words, nameOf } = writing;
  const shown = record.ranking.slice(0, mostColumns);
  const rows = (shown[0]?.contributions ?? []).flatMap(({ criterion, weight }, k) => {
    if (weight === 0) return [];
    const cells = shown.map(({ contributions }) => {
      const { score, range, origin } = contributions[k]!;
      const printed = score === null ? (range ? `${range.min}–${range.max}` : "–") : String(score);
      return origin ? `${printed} (${words.own})` : printed;
    });
    return [[`${nameOf(`criterion:${criterion}`)}`, ...cells]];
  });
  if (rows.length === 0) return "";
  const head = [words.options.criterion, ...shown.map(({ mesh }) => meshName(writing, mesh))];
  return `### ${words.options.scores}\n\n${table(head, rows)}`;
}

const reasons = (writing: Writing, meshes: readonly { mesh: string; reason: string }[]): string =>
  list(meshes.map(({ mesh, reason }) => `${meshName(writing, mesh)}${writing.words.colon}${plain(reason)}`));

function firmness({ record, words }: Writing): string {
  const { choice } = record;
  if (!choice) return "";
  return [words.firmness[choice.firmness], ...(choice.turnsIf === null ? [] : [plain(choice.turnsIf)])].join(" ");
}

function methods(writing: Writing): string {
  const { record, words } = writing;
  const rows = record.methods.map(({ method, first, compromise, agrees }) => [
    words.methods[method],
    (compromise ?? first).map((mesh) => meshName(writing, mesh)).join(", "),
    agrees ? words.yes : words.no,
  ]);
  return table(words.methodColumns, rows);
}

/** What is gained and lost against the runner-up, what it costs, and which limits come with it. */
function consequences(writing: Writing): string {
  const { record, words, nameOf } = writing;
  const { consequences } = words;
  const { prosAndCons, ranking, overhead = [] } = record;
  const score = (mesh: string, criterion: string): string =>
    String(
      ranking.find((each) => each.mesh === mesh)?.contributions.find((each) => each.criterion === criterion)?.score,
    );
  const differences = (kind: "good" | "bad", items: NonNullable<typeof prosAndCons>["pros"]): string[] => {
    const { winner, rival } = prosAndCons!;
    return items.map(({ criterion, facts }) => {
      const [own, other] = [score(winner, criterion), score(rival, criterion)];
      const sentence = consequences[kind](nameOf(`criterion:${criterion}`), meshName(writing, rival), own, other);
      return `${sentence}${factLinks(writing, facts)}`;
    });
  };
  return list([
    ...(prosAndCons ? differences("good", prosAndCons.pros) : []),
    ...(prosAndCons ? differences("bad", prosAndCons.cons) : []),
    ...overhead.map(({ sentence }) => `${consequences.overhead}${words.colon}${plain(sentence)}`),
    ...(record.warnings ?? [])
      .filter(({ kind }) => kind === "LIMIT")
      .map(({ sentence, facts }) => {
        return `${consequences.limit}${words.colon}${plain(sentence)}${factLinks(writing, facts)}`;
      }),
  ]);
}

const told = (writing: Writing, kinds: readonly string[]): string =>
  list(
    (writing.record.warnings ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ sentence, facts }) => `${plain(sentence)}${factLinks(writing, facts)}`),
  );

function waysOut(writing: Writing): string {
  const { record, words } = writing;
  return list(
    record.relaxations.map(({ sentences, unlocks }) => {
      const dropped = sentences.map(plain).join(" + ");
      const names = unlocks.map((mesh) => meshName(writing, mesh)).join(", ");
      return `${words.relaxations.drop}${words.colon}${dropped} → ${names}`;
    }),
  );
}

/** Facts after what they support. */
const factLinks = (writing: Writing, facts: readonly string[]): string =>
  facts.length === 0 ? "" : ` (${facts.map((id) => factLink(writing, id)).join(", ")})`;

const factLink = ({ addressOf }: Writing, id: string): string => (addressOf ? link(id, addressOf(id)) : `\`${id}\``);

/** The facts that a text cites in brackets. */
const factsIn = (text: string): string[] =>
  [...text.matchAll(/\[([a-z][^\]\s]*(?:, [^\]\s]+)*)\]/g)].flatMap(([, ids]) => ids!.split(", "));

/** Every fact that the record cites, with the lines that state it. */
function sources(writing: Writing): string {
  const { reading, record, words } = writing;
  const { warnings = [], overhead = [], prosAndCons, explanation, choice, ranking } = record;

  const reasoned = record.excluded.flatMap(({ reason }) => factsIn(reason));
  const ids = [
    ...factsIn(explanation),
    ...(ranking.find(({ mesh }) => mesh === choice?.mesh)?.checks ?? []).flatMap(({ facts }) => facts),
    ...reasoned,
    ...warnings.flatMap(({ facts }) => facts),
    ...overhead.flatMap(({ facts }) => facts),
    ...[...(prosAndCons?.pros ?? []), ...(prosAndCons?.cons ?? [])].flatMap(({ facts }) => facts),
  ];
  const facts = factsOfAnySource(reading, [...new Set(ids)]);
  const main = firstDocument(reading);
  const place = ({ document, section: number, title, path, startLine, endLine, url }: Citation): string => {
    const where =
      document === main ? words.section(number, plain(title)) : `${plain(document)} ${plain(path ?? number)}`;
    const text = `${where}, ${words.lines(startLine, endLine)}`;
    return url === undefined ? text : link(text, url);
  };
  return list(
    [...facts.values()].map(
      ({ id, citations }) => `${factLink(writing, id)}${words.colon}${citations.map(place).join("; ")}`,
    ),
  );
}
