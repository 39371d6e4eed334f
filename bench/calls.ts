/**
 * Prints the CPU time of calls without HTTP as JSON. It is bundled as the service is and run on its own, so that what a loader
 * adds to TypeScript is not measured.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { openContext } from "../src/context.ts";
import { unrestricted as caller } from "../src/model/access.ts";
import { answerTimes } from "./answers.ts";
import { engineTimes } from "./engine.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
const context = openContext(readConfig({ DATA_DIR: folder }));
const { catalog, records, now } = context;
try {
  const answers = await answerTimes({ catalog, lang: "en", records, caller, now });
  console.log(JSON.stringify({ ...answers, ...(await engineTimes()) }));
} finally {
  await context.close();
  rmSync(folder, { recursive: true });
}
