/** Prints what the engine and the answers cost. Run by hand: `npm run bench`. */

import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import { openContext } from "../src/context.ts";
import { unrestricted } from "../src/model/access.ts";
import { answerTimes } from "./answers.ts";
import { engineTimes } from "./engine.ts";
import { table } from "./measure.ts";

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
console.log(`${table(await engineTimes())}\n`);

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-bench-"));
const context = openContext(readConfig({ DATA_DIR: folder }));
const { catalog, records, now } = context;
console.log(table(await answerTimes({ catalog, lang: "en", records, caller: unrestricted, now })));
await context.close();
rmSync(folder, { recursive: true });
