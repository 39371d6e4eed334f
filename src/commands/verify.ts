import { readFileSync } from "node:fs";
import { unknownName, validNames } from "../errors.ts";
import { paths } from "../paths.ts";
import { loadSeed } from "../seeding/build-catalog.ts";
import { verifyDocument } from "../seeding/verify-document.ts";
import { atPath } from "./expected-faults.ts";
import { print } from "./output.ts";

/** Checks the seed against the document's own text and prints mismatches and uncovered lines. */
export async function verify(path: string, slug?: string): Promise<number> {
  const assembled = loadSeed(paths.seed);
  const document = slug ?? assembled.graph.documents.find((each) => each.default)?.slug ?? "";
  const slugs = assembled.graph.documents.map((each) => each.slug);
  if (!slugs.includes(document)) throw unknownName("document", document, "--document", validNames(slugs, document));
  const text = await atPath(path, () => readFileSync(path, "utf8"));
  const { faults, uncovered, contentLines, coveredLines } = verifyDocument(assembled, document, text);
  const share = ((100 * coveredLines) / contentLines).toFixed(2);
  const lines = [
    ...faults.map((fault) => `mismatch   ${fault}`),
    ...uncovered.map(({ line, text }) => `uncovered  line ${line}: ${text}`),
    `${assembled.graph.facts.size} facts; ${coveredLines} of ${contentLines} content lines covered (${share} %).`,
    faults.length === 0 ? "Every anchor, cell and heading matches." : `Mismatches: ${faults.length}.`,
  ];
  await print(lines.join("\n"));
  return faults.length === 0 && uncovered.length === 0 ? 0 : 1;
}
