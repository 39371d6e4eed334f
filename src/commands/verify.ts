import { readFileSync } from "node:fs";
import { paths } from "../paths.ts";
import { loadSeed } from "../seeding/build-catalog.ts";
import { verifyDocument } from "../seeding/verify-document.ts";

/** Checks the seed against the document's own text and prints mismatches and uncovered lines. */
export function verify(path: string, slug?: string): number {
  const assembled = loadSeed(paths.seed);
  const document = slug ?? assembled.graph.documents.find((each) => each.default)?.slug ?? "";
  const text = readFileSync(path, "utf8");
  const { faults, uncovered, contentLines, coveredLines } = verifyDocument(assembled, document, text);
  for (const fault of faults) console.log(`mismatch   ${fault}`);
  for (const { line, text } of uncovered) console.log(`uncovered  line ${line}: ${text}`);
  const share = ((100 * coveredLines) / contentLines).toFixed(2);
  console.log(
    `${assembled.graph.facts.size} facts; ${coveredLines} of ${contentLines} content lines covered (${share} %).`,
  );
  console.log(faults.length === 0 ? "Every anchor, cell and heading matches." : `Mismatches: ${faults.length}.`);
  return faults.length === 0 && uncovered.length === 0 ? 0 : 1;
}
