import { intentTargets, type Wording, wordings } from "../../catalog/search.ts";
import type { Catalog } from "../../catalog/snapshot.ts";
import { normalized } from "../../language/normalized.ts";
import { finished, type Steps } from "../../model/steps.ts";
import { type Unit, unitsOf } from "./text.ts";

/** What a wording can mean. The role says how it is used, the target what it is. */
export interface Sense {
  role: Role;
  target: string;
  /** Its token in the index. */
  token: string;
}

/** The targets of the senses with a role. */
export const targetsOf = (senses: readonly Sense[], role: Role): string[] =>
  senses.flatMap((sense) => (sense.role === role ? [sense.target] : []));

export const hasRole = ({ senses }: { senses: readonly Sense[] }, role: Role): boolean =>
  senses.some((sense) => sense.role === role);

export const hasTarget = ({ senses }: { senses: readonly Sense[] }, target: string): boolean =>
  senses.some((sense) => sense.target === target);

export type Role =
  | "ENTITY"
  | "PREDICATE"
  | "SYNONYM"
  | "INTENT"
  | "CLASS"
  | "NEGATION"
  | "CONTRAST"
  | "MORE"
  | "LESS"
  | "BETTER"
  | "WORSE"
  | "PLAIN"
  | "STOP";

interface Node {
  /** Undefined for leaves; in a large catalog, most nodes are. */
  next: Map<string, Node> | undefined;
  senses: readonly Sense[];
  /** Ids of the facts that are asked for in this phrasing. */
  factIds?: string[];
}

interface IntentTargets {
  kinds: ReadonlySet<string>;
  predicates: ReadonlySet<string>;
  /** The index tokens of the predicates. */
  tokens: readonly string[];
}

/** All wordings of the catalog, as a tree over their units. Built once per catalog. */
export interface Lexicon {
  readonly root: Node;
  readonly intents: ReadonlyMap<string, IntentTargets>;
  /** Dimensions and criteria that share a wording with a group of synonyms: 改代码 means code intrusion. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** Latin words in names of entities by their stems, for spelling correction. */
  readonly words: ReadonlyMap<string, string>;
  /** Latin words of all wordings, as written. */
  readonly spellings: ReadonlySet<string>;
}

export const lexiconOf = (catalog: Catalog): Lexicon =>
  catalog.memo.pinned<Lexicon>("lexicon") ?? finished(lexiconSteps(catalog));

/** Builds it unless that has been done. */
export function* lexiconSteps(catalog: Catalog): Steps<Lexicon> {
  const lexicon = catalog.memo.pinned<Lexicon>("lexicon") ?? (yield* buildLexicon(catalog));
  return catalog.memo.pin("lexicon", () => lexicon);
}

/** Wordings to add in one step. */
const wordingsAtOnce = 2000;

/** Parts of the document and ways to show it: no question is about them. */
const unnamed = /^(?:section|document|example):/;

function* buildLexicon(catalog: Catalog): Steps<Lexicon> {
  const root: Node = { next: undefined, senses: none };
  const words = new Map<string, string>();
  const spellings = new Set<string>();
  const synonyms: Wording[] = [];
  for (const [at, wording] of wordings(catalog).entries()) {
    if (at % wordingsAtOnce === 0) yield;
    addWording(root, words, spellings, wording);
    if (wording.role === "SYNONYM") synonyms.push(wording);
  }
  const intents = new Map<string, { kinds: Set<string>; predicates: Set<string>; tokens: string[] }>();
  for (const { intent, field, value } of intentTargets(catalog)) {
    const targets = intents.get(intent) ?? { kinds: new Set(), predicates: new Set(), tokens: [] };
    intents.set(intent, targets);
    (field === "kind" ? targets.kinds : targets.predicates).add(value);
    if (field === "predicate") targets.tokens.push(conceptToken("PREDICATE", value));
  }
  const rows = new Map<string, string[]>();
  for (const { target, text } of synonyms) {
    const named = sensesOf(root, unitsOf(text)).flatMap((sense) => (row.test(sense.target) ? [sense.target] : []));
    rows.set(target, [...new Set([...(rows.get(target) ?? []), ...named])]);
  }
  return { root, intents, rows, words, spellings };
}

const none: readonly Sense[] = [];

const row = /^(?:dimension|criterion):/;

function sensesOf(root: Node, units: readonly Unit[]): readonly Sense[] {
  let node: Node | undefined = root;
  for (const unit of units) node = node?.next?.get(unit.text);
  return node?.senses ?? [];
}

function addWording(root: Node, words: Map<string, string>, spellings: Set<string>, wording: Wording): void {
  const { target } = wording;
  const role = wording.role as Role | "ASKING";
  if (role === "ENTITY" && unnamed.test(target)) return;
  const units = unitsOf(normalized(wording.text));
  if (units.length === 0) return;
  // A single Chinese character is too ambiguous to be a name.
  if (units.length === 1 && units[0]!.isHan && (role === "ENTITY" || role === "PREDICATE")) return;
  let node = root;
  for (const unit of units) {
    node.next ??= new Map();
    let next = node.next.get(unit.text);
    if (!next) {
      next = { next: undefined, senses: none };
      node.next.set(unit.text, next);
    }
    node = next;
    if (!unit.isHan) spellings.add(unit.word);
    if (!unit.isHan && role === "ENTITY") words.set(unit.text, unit.word);
  }
  if (role === "ASKING") {
    node.factIds = [...(node.factIds ?? []), target];
    return;
  }
  if (node.senses.some((sense) => sense.role === role && sense.target === target)) return;
  node.senses = [...node.senses, { role, target, token: conceptToken(role, target) }];
}

/** A phrasing that asks for a fact, found in a text: units `from` up to, not including, `to`. */
export interface Phrasing {
  fact: string;
  from: number;
  to: number;
}

/** All phrasings that ask for facts and that the units contain whole. */
export function phrasingsIn({ root }: Lexicon, units: readonly Unit[]): Phrasing[] {
  const found: Phrasing[] = [];
  for (let from = 0; from < units.length; from++) {
    let node: Node | undefined = root;
    for (let at = from; at < units.length && node; at++) {
      node = node.next?.get(units[at]!.text);
      for (const fact of node?.factIds ?? []) found.push({ fact, from, to: at + 1 });
    }
  }
  return found;
}

/** A wording found in a text: units `from` up to, not including, `to`. */
export interface Match {
  from: number;
  to: number;
  senses: readonly Sense[];
}

const isContent = ({ role }: Sense): boolean => role !== "STOP" && role !== "PLAIN";

/** An everyday word with a capital letter inside a sentence is a name: Go is a language. */
function looksLikeName(units: readonly Unit[], { from, to }: Match): boolean {
  const [unit] = [units[from]!];
  if (to - from > 1 || unit.isHan || !unit.isMarked || unit.word.length < 2) return false;
  return units.some(({ isHan }) => isHan) || (from > 0 && !unit.afterBreak);
}

/** All wordings in the units, by where they begin. A wording does not cross punctuation. */
export function allMatches({ root }: Lexicon, units: readonly Unit[]): Match[][] {
  return units.map((_, from) => {
    const found: Match[] = [];
    let node: Node | undefined = root;
    for (let at = from; at < units.length && node; at++) {
      if (at > from && units[at]!.afterBreak) break;
      node = node.next?.get(units[at]!.text);
      if (node && node.senses.length > 0) found.push({ from, to: at + 1, senses: node.senses });
    }
    return found;
  });
}

/** The choice of wordings that covers most of the text; a long one is worth more than the same length in pieces. */
export function bestMatches(lexicon: Lexicon, units: readonly Unit[]): { chosen: Match[]; all: Match[][] } {
  const all = allMatches(lexicon, units);
  const best = new Float64Array(units.length + 1);
  const choice: (Match | undefined)[] = new Array(units.length);
  for (let at = units.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]!;
    for (const match of all[at]!) {
      if (!match.senses.some(isContent) && looksLikeName(units, match)) continue;
      const size = units.slice(match.from, match.to).reduce((sum, unit) => sum + (unit.isHan ? 1 : 2), 0);
      const value = size ** 1.4 * (match.senses.some(isContent) ? 1 : 0.85) + best[match.to]!;
      if (value > best[at]!) {
        best[at] = value;
        choice[at] = match;
      }
    }
  }
  const chosen: Match[] = [];
  for (let at = 0; at < units.length; ) {
    const match = choice[at];
    if (match) chosen.push(match);
    at = match ? match.to : at + 1;
  }
  return { chosen, all };
}

/** The token of a concept in the index; FTS5 takes it as one word. */
export const conceptToken = (role: Role, target: string): string =>
  `q${role.toLowerCase()}${target.replace(/[^a-z0-9]/gi, "0").toLowerCase()}`;
