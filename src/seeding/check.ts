import { readFileSync } from "node:fs";
import { assemble } from "./assemble.ts";
import { pathText } from "./faults.ts";
import { readSeed } from "./read-seed.ts";
import { verifyDocument } from "./verify-document.ts";

void pathText;
const [path = "", flag, range] = process.argv.slice(2);
const { files, faults } = readSeed(new URL("../../seed", import.meta.url).pathname);
const assembled = assemble(files, faults);
for (const { file, path, message } of assembled.graph.faults) console.log(`${file} at ${path}: ${message}`);
const [from, to] = flag === "--part" && range ? range.split("-").map(Number) : [1, 1e9];
const report = verifyDocument(assembled, "service-mesh-overview", readFileSync(path, "utf8"));
for (const fault of report.faults) console.log(fault);
for (const { line, text } of report.uncovered)
  if (line >= from! && line <= to!) console.log(`uncovered ${line}: ${text}`);
console.log(
  `${assembled.graph.facts.size} facts, ${assembled.graph.entities.size} entities; ${report.coveredLines} of ${report.contentLines} content lines covered; ${assembled.graph.faults.length + report.faults.length} faults`,
);
