/**
 * Holds every citation of the sources beside the reference document against checkouts of their repositories:
 * `npm run verify:sources -- FOLDER`. A checkout is a git repository, bare or not, or plain files, in the folder as
 * `owner/name`, `owner+name`, `owner-name` or `name`. Several folders may be given. Exits with 1 if a citation does not hold
 * at its revision; what a newer copy has moved or changed is only told.
 */
import { loadViews } from "../src/seeding/build-catalog.ts";
import { checkoutOf } from "../src/seeding/checkouts.ts";
import { verifySources } from "../src/seeding/verify-sources.ts";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Name the folder of the checkouts: npm run verify:sources -- FOLDER");
  process.exit(2);
}
const extraFolder = process.env.EXTRA_SEED || undefined;
const { whole } = loadViews({ seedFolder: new URL("../seed", import.meta.url).pathname, extraFolder });
const reports = whole
  ? verifySources(whole.graph, (repository) =>
      folders.map((folder) => checkoutOf(folder, repository)).find((checkout) => checkout !== undefined),
    )
  : [];
let broken = 0;
for (const { source, held, heldInNewer, findings, missing } of reports) {
  broken += findings.filter(({ state }) => state === "BROKEN").length;
  const newer = heldInNewer > 0 ? `, ${heldInNewer} in a copy of unknown or other revision` : "";
  console.log(missing ? `${source}: not checked, since ${missing}` : `${source}: ${held} citations hold${newer}`);
  for (const { fact, citation, state, message } of findings) {
    console.log(`  ${state.toLowerCase()}: ${fact} at ${citation}: ${message}`);
  }
}
const unchecked = reports.filter(({ missing }) => missing !== undefined).length;
console.log(`${reports.length} sources, ${unchecked} not checked, ${broken} broken citations.`);
process.exitCode = broken > 0 ? 1 : 0;
