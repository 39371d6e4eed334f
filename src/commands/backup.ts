import { existsSync } from "node:fs";
import { ConfigError, readConfig } from "../config.ts";
import { openDatabase } from "../context.ts";
import { checkRecordsFile, isOwnFile, recordsPath } from "../data-folder.ts";
import { BackupError, backUp } from "../records/backup.ts";
import { print } from "./output.ts";

/** Copies the records to a file and prints a summary. Returns the exit code. */
export async function backup(target: string, mayReplace: boolean): Promise<number> {
  const config = readConfig(process.env);
  checkRecordsFile(config, openDatabase);
  const source = recordsPath(config);
  if (!existsSync(source)) {
    const fix = "Set DATA_DIR or RECORDS_URL as for the service.";
    throw new ConfigError(`There are no records at ${source}. ${fix}`);
  }
  let isInterrupted = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      isInterrupted = true;
    });
  }
  let lastReport = performance.now();
  const onProgress = (share: number): void => {
    if (isInterrupted) throw new BackupError(`Interrupted: no backup was written to ${target}.`);
    if (performance.now() - lastReport < 1000) return;
    lastReport = performance.now();
    console.error(`${Math.floor(100 * share)}% copied …`);
  };
  try {
    const { path, records, bytes } = await backUp({
      source,
      target,
      mayReplace,
      isReserved: (path) => isOwnFile(config, path),
      open: openDatabase,
      onProgress,
    });
    await print(`${path}: ${records} ${records === 1 ? "record" : "records"}, ${(bytes / 1e6).toFixed(1)} MB, checked`);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    console.error(error.message);
    return 1;
  }
}
