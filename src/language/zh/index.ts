import type { Language } from "../en/index.ts";
import { derivedFacts } from "./derived-facts.ts";
import { examples } from "./examples.ts";
import { mcp } from "./mcp.ts";
import { punctuation } from "./punctuation.ts";
import { rdf } from "./rdf.ts";

/** Simplified Chinese. */
export const zh: Language = {
  name: "中文",
  derivedFacts,
  examples,
  mcp,
  punctuation,
  rdf,
};
