import { z } from "zod";
import type { Reading } from "../catalog/snapshot.ts";
import type { Steps } from "../engine/index.ts";
import { InputError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import { type Change, changeSchema, changesBetween } from "./changes.ts";
import { decide } from "./decide.ts";
import { knowledge } from "./knowledge.ts";
import { requestOf } from "./resolve-input.ts";

export const currentSchema = z
  .object({
    digest: z.string().describe("Digest of the catalog of today."),
    differs: z.boolean(),
    changes: z.array(changeSchema),
  })
  .nullable()
  .describe("The same input under the catalog of today; null where that is the catalog it was computed from.");

/** What the caller's request gives under the catalog of today, against what it gave. */
export function* comparedWithToday(reading: Reading, record: Recommendation): Steps<z.infer<typeof currentSchema>> {
  const { digest } = reading.catalog;
  if (digest === record.catalog.digest) return null;
  const changes = yield* changesToday(reading, record);
  return { digest, differs: changes.length > 0, changes };
}

function* changesToday(reading: Reading, record: Recommendation): Steps<Change[]> {
  try {
    const today = yield* decide(reading, requestOf(record.input));
    const weightFacts = new Map(knowledge(reading).table.criteria.map(({ slug, fact }) => [slug, fact]));
    return changesBetween(record, today, weightFacts);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [{ what: "INPUT", mesh: null, fact: null, before: null, now: error.message }];
  }
}
