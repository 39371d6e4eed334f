/** Writes every generated file, or with `--check` fails when one of them lags behind its source. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generated } from "./generated.ts";

const isCheck = process.argv.includes("--check");
let lagging = 0;
for (const [name, make] of Object.entries(generated)) {
  const path = new URL(`../${name}`, import.meta.url).pathname;
  const wanted = await make();
  if (existsSync(path) && readFileSync(path, "utf8") === wanted) continue;
  lagging++;
  if (isCheck) {
    console.error(`${name} lags behind its source: run \`npm run gen\`.`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
  console.log(`wrote ${name}`);
}
process.exitCode = isCheck && lagging > 0 ? 1 : 0;
