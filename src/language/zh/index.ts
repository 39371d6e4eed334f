import type { Language } from "../en/index.ts";
import { answers } from "./answers.ts";
import { claims } from "./claims.ts";
import { commandLine } from "./command-line.ts";
import { conversation } from "./conversation.ts";
import { decisionRecord } from "./decision-record.ts";
import { derivedFacts } from "./derived-facts.ts";
import { evidence } from "./evidence.ts";
import { examples } from "./examples.ts";
import { filter } from "./filter.ts";
import { comparisons, grades } from "./grades.ts";
import { inference } from "./inference.ts";
import { labels } from "./labels.ts";
import { levels } from "./levels.ts";
import { mcp } from "./mcp.ts";
import { overhead } from "./overhead.ts";
import { premises } from "./premises.ts";
import { punctuation } from "./punctuation.ts";
import { quantities } from "./quantities.ts";
import { rdf } from "./rdf.ts";
import { recommendation } from "./recommendation.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";

/** Simplified Chinese. */
export const zh: Language = {
  name: "中文",
  answers,
  claims,
  commandLine,
  comparisons,
  conversation,
  decisionRecord,
  derivedFacts,
  evidence,
  examples,
  filter,
  grades,
  inference,
  labels,
  levels,
  mcp,
  overhead,
  premises,
  punctuation,
  quantities,
  rdf,
  recommendation,
  sources,
  statements,
};
