import { everyLanguage } from "../../language/index.ts";

/** A stretch of a text: what is asked, what is told beside it, or pleasantries. */
export interface Stretch {
  start: number;
  end: number;
  role: "ASKED" | "CONTEXT" | "PLEASANTRY";
}

const conversations = everyLanguage.map(({ conversation }) => conversation);

const anyOf = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join("|");
const every = (key: "openings" | "closings" | "asks"): string =>
  anyOf(conversations.flatMap((conversation) => conversation[key]));

const boundary = String.raw`(?=[\s\p{P}]|$|(?<=[\s\p{P}\p{Script=Han}])|(?=\p{Script=Han}))`;
const opening = new RegExp(
  String.raw`^[\s\p{P}\p{So}]*(?:${every("openings")})${boundary}[\s,，:：、~～!！.。…-]*`,
  "iu",
);
const closing = new RegExp(
  String.raw`(?:^|[\s,，、;；~～-]+|(?<=\p{Script=Han}))(?:${every("closings")})[\s\p{P}\p{So}]*$`,
  "iu",
);
const asking = new RegExp(every("asks"), "iu");
const speaker = new RegExp(anyOf(conversations.map(({ speaker }) => speaker)), "iu");
const askingStart = new RegExp(anyOf(conversations.map(({ askingStarts }) => askingStarts)), "giu");

const joint = new RegExp(anyOf(conversations.map(({ partJoint }) => partJoint)), "giu");

/** More questions than this in one text are read as one. */
const mostParts = 4;

/**
 * The questions in a text, each as its stretches. What is told belongs to each; an earlier question is context to the
 * later ones, which may leave out what both are about.
 */
export function partsOf(text: string): Stretch[][] {
  const stretches = stretchesOf(text).flatMap((stretch) =>
    stretch.role === "ASKED"
      ? split(text, stretch.start, stretch.end, joint).map(({ start, end }): Stretch => ({ start, end, role: "ASKED" }))
      : [stretch],
  );
  const asked = stretches.filter(({ role }) => role === "ASKED");
  if (asked.length < 2 || asked.length > mostParts) return [stretchesOf(text)];
  return asked.map((own) =>
    stretches.flatMap((stretch) => {
      if (stretch === own || stretch.role !== "ASKED") return [stretch];
      return stretch.start < own.start ? [{ ...stretch, role: "CONTEXT" as const }] : [];
    }),
  );
}

const filler = new RegExp(anyOf(conversations.map(({ fillers }) => fillers)), "giu");

/** A question that someone else asked: only its words count. */
const quoted = /^[^"“「『]{0,80}(?:[:：]\s*["“「『](.{8,})|\s*["“「『](.{24,}))["”」』][\s.。!！?？]*$/su;

/** The end of a sentence; a point only before white space, since versions and addresses have points too. */
const sentenceEnd = /[?？!！。；;\n]+|\.(?=\s|$)/gu;
const isQuestion = /[?？]\s*["'”’」』)\]）]*\s*$/u;
const clauseEnd = /[,，:：]|\s[–—-]+\s/gu;

/**
 * Finds what is asked in a text. A sentence with a question mark asks; without one, a sentence that begins as a question
 * does. What the writer tells beside it is context, and if nothing asks, all of it is asked for, as in a search box.
 */
export function stretchesOf(written: string): Stretch[] {
  const text = written.replace(filler, (sound) => " ".repeat(sound.length));
  const quote = quoted.exec(text);
  const words = quote?.[1] ?? quote?.[2] ?? text;
  const from = text.lastIndexOf(words);
  const to = from + words.length;
  const sentences = split(text, from, to, sentenceEnd).map((sentence) => withoutPleasantries(text, sentence));
  const said = sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  if (said.length === 0) return [{ start: 0, end: text.length, role: "ASKED" }];
  const marked = said.filter(({ mark }) => isQuestion.test(mark));
  const asks = marked.length > 0 ? marked : said.filter(({ start, end }) => asking.test(text.slice(start, end)));
  // Where nothing asks, what is not about the speaker is looked for.
  const named = said.filter(({ start, end }) => !speaker.test(text.slice(start, end)));
  const asked = asks.length > 0 ? asks : named.length > 0 ? named : said;
  return said.flatMap(({ start, end }) =>
    asked.some((sentence) => sentence.start === start) ? clausesOf(text, start, end) : { start, end, role: "CONTEXT" },
  );
}

interface Span {
  start: number;
  end: number;
}

function split(text: string, from: number, to: number, ends: RegExp): (Span & { mark: string })[] {
  const parts: (Span & { mark: string })[] = [];
  let start = from;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(ends)) {
    parts.push({ start, end: from + index, mark });
    start = from + index + mark.length;
  }
  if (start < to) parts.push({ start, end: to, mark: "" });
  // What begins a part stands at its beginning.
  return parts.map((part) => ({ ...part, start: part.start + leading(text.slice(part.start, part.end)) }));
}

const leading = (part: string): number => /^[\s\p{Ps}\p{Pi}"'“”‘’「『*_-]*/u.exec(part)![0].length;

function withoutPleasantries<S extends Span>(text: string, sentence: S): S {
  let { start, end } = sentence;
  for (let match = opening.exec(text.slice(start, end)); match && match[0] !== ""; ) {
    start += match[0].length;
    match = opening.exec(text.slice(start, end));
  }
  for (let match = closing.exec(text.slice(start, end)); match && match[0] !== ""; ) {
    end = start + match.index;
    match = closing.exec(text.slice(start, end));
  }
  return { ...sentence, start, end };
}

/** The clauses of an asking sentence: those about the speaker, before the one that asks, are context. */
function clausesOf(text: string, start: number, end: number): Stretch[] {
  const clauses = split(text, start, end, clauseEnd).filter((clause) => clause.end > clause.start);
  const first = clauses.findIndex((clause) => asking.test(text.slice(clause.start, clause.end).trimStart()));
  if (first > 0) {
    const before = clauses.slice(0, first);
    const isAside = before.every((clause) => speaker.test(text.slice(clause.start, clause.end).trim()));
    const from = clauses[first]!.start;
    if (isAside) return [{ start, end: from, role: "CONTEXT" }, ...askedFrom(text, from, end)];
  }
  return askedFrom(text, start, end);
}

/** `we run istio in production what is the default mode`: without punctuation, the question starts at its own words. */
function askedFrom(text: string, start: number, end: number): Stretch[] {
  const clause = text.slice(start, end);
  if (!speaker.test(clause.trimStart())) return [{ start, end, role: "ASKED" }];
  const starts = [...clause.matchAll(askingStart)].map(({ index }) => index).filter((index) => index > 0);
  const at = starts[0];
  if (at === undefined) return [{ start, end, role: "ASKED" }];
  return [
    { start, end: start + at, role: "CONTEXT" },
    { start: start + at, end, role: "ASKED" },
  ];
}
