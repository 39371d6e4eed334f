import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { openDatabase, openRecords } from "../context.ts";
import { checkRecordsFile, recordsPath } from "../data-folder.ts";
import { NotFoundError } from "../errors.ts";
import { deleteRecommendation } from "../operations/delete-recommendation.ts";
import { perform } from "../operations/perform.ts";
import { printAnswer } from "./one-answer.ts";
import { print } from "./output.ts";

/** Takes the present for the truth. A running service notices. */
export async function confirmClock(): Promise<void> {
  const config = readConfig(process.env);
  checkRecordsFile(config, openDatabase);
  const path = recordsPath(config);
  if (!existsSync(path)) throw new NotFoundError(`There are no records at ${path}.`);
  const records = openRecords(config);
  const now = new Date().toISOString();
  try {
    await records.beat(now);
  } finally {
    await records.close();
  }
  await print(`The clock is right: it is ${now}. Records older than RECORDS_RETENTION_DAYS expire again.`);
}

/** Deletes a recommendation, whoever made it. */
export const deleteRecord = (id: string): Promise<void> =>
  printAnswer({ lang: "en" }, async (context) => {
    await perform(deleteRecommendation, context, { id });
    return `Deleted ${id}.`;
  });
