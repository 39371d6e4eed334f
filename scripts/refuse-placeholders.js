/** Keeps `npm publish` from spreading addresses where nobody reads: names below `.example` never exist (RFC 2606). */
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const placeholders = ["homepage", "repository", "bugs"].filter((field) =>
  JSON.stringify(manifest[field]).includes(".example"),
);
if (placeholders.length > 0) {
  console.error(
    `package.json has placeholders in ${placeholders.join(", ")}: put in your own addresses before you publish.`,
  );
  process.exitCode = 1;
}
