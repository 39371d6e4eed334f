import { readFileSync } from "node:fs";
import { paths } from "../paths.ts";
import { loadSeed } from "../seeding/build-catalog.ts";
import { verifyDocument } from "../seeding/verify-document.ts";

/** Holds the seed against the document's own text and prints what does not fit and what is not covered. */
export function verify(path: string, slug?: string): number {
  const assembled = loadSeed(paths.seed);
  const document = slug ?? assembled.graph.documents.find((each) => each.default)?.slug ?? "";
  const { faults, uncovered, contentLines, coveredLines } = verifyDocument(
    assembled,
    document,
    readFileSync(path, "utf8"),
  );
  for (const fault of faults) console.log(`wrong      ${fault}`);
  for (const { line, text } of uncovered) console.log(`uncovered  line ${line}: ${text}`);
  const share = ((100 * coveredLines) / contentLines).toFixed(2);
  console.log(
    `${assembled.graph.facts.size} facts; ${coveredLines} of ${contentLines} content lines covered (${share} %).`,
  );
  console.log(
    faults.length === 0 ? "Every anchor, cell and heading is where it is said to be." : `${faults.length} wrong.`,
  );
  return faults.length === 0 && uncovered.length === 0 ? 0 : 1;
}
