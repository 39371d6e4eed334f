import { readFileSync } from "node:fs";
import { all, type Catalog } from "../src/catalog/snapshot.ts";
import type { ClaimVerdict } from "../src/model/grounding.ts";
import type { Lang } from "../src/model/text.ts";
import type { EvaluationQuestion, Expected } from "./evaluation-scores.ts";

/** A claim and the verdict that it deserves. */
export interface EvaluationClaim {
  claim: string;
  lang: Lang;
  expected: ClaimVerdict;
  type: string;
}

interface Line {
  id?: string;
  lang?: Lang;
  type?: string;
  expected?: string;
  question?: string;
  /** Parts of the document that answer a question: one format. */
  evidence?: { section: string; key_lines: number[] }[];
  /** Lines of the document that answer it: the other. */
  alternatives?: number[][];
  members?: string[];
  undecided?: string[];
  context?: string | string[];
  claim?: string;
  gold?: ClaimVerdict;
}

const linesOf = (path: string): Line[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);

const languageOf = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? "zh" : "en");

/** The questions of a JSON Lines file, in either format. */
export function readQuestions(catalog: Catalog, path: string): EvaluationQuestion[] {
  const sectionAt = innermostSections(catalog);
  const slugOf = meshSlugs(catalog);
  return linesOf(path).flatMap((line, at) => {
    const { id = `${path}:${at + 1}`, question, evidence, alternatives, members, undecided, context } = line;
    if (question === undefined) return [];
    const cited = alternatives
      ? alternatives.map((lines) => lines.map((each) => ({ line: each, section: sectionAt(each) })))
      : (evidence ?? []).map(({ section, key_lines }) => key_lines.map((each) => ({ line: each, section })));
    return {
      id,
      question,
      lang: line.lang ?? languageOf(question),
      type: line.type ?? "question",
      expected: (line.expected ?? "answer") as Expected,
      alternatives: cited,
      ...(members && { members: members.map(slugOf) }),
      ...(undecided && { undecided: undecided.map(slugOf) }),
      ...(context && { context: [context].flat() }),
    };
  });
}

export const readClaims = (path: string): EvaluationClaim[] =>
  linesOf(path).flatMap(({ claim, lang, gold, expected, type = "claim" }) =>
    claim === undefined
      ? []
      : { claim, lang: lang ?? languageOf(claim), expected: gold ?? (expected as ClaimVerdict), type },
  );

/** The number of the innermost section of the reference document that contains a line. */
function innermostSections(catalog: Catalog): (line: number) => string {
  const sections = all<{ number: string; start: number; end: number }>(
    catalog,
    `SELECT s.number, s.start_line AS start, s.end_line AS end FROM section s JOIN document d ON d.slug = s.document
      WHERE d.role = 'REFERENCE' ORDER BY s.start_line DESC, s.end_line`,
  );
  return (line) => sections.find(({ start, end }) => start <= line && line <= end)?.number ?? "";
}

/** The slug of a mesh from its slug, id or name. */
function meshSlugs(catalog: Catalog): (name: string) => string {
  const slugs = new Map(meshNames(catalog).map(({ name, slug }) => [name, slug]));
  return (name) => slugs.get(name.toLowerCase()) ?? name;
}

/** Every name of each mesh in lower case. */
export const meshNames = (catalog: Catalog): { name: string; slug: string }[] =>
  all<{ name: string; slug: string }>(
    catalog,
    `SELECT DISTINCT lower(n.name) AS name, e.slug FROM entity e
       JOIN (SELECT id, id AS name FROM entity UNION ALL SELECT id, slug FROM entity UNION ALL SELECT id, name_en FROM entity
             UNION ALL SELECT id, name_zh FROM entity UNION ALL SELECT entity_id, text FROM alias) n ON n.id = e.id
      WHERE e.type = 'mesh' ORDER BY length(n.name) DESC`,
  );
