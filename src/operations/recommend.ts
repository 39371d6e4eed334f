import { hash, randomUUID } from "node:crypto";
import { z } from "zod";
import { type Decision, decide } from "../decision/decide.ts";
import { InputError } from "../errors.ts";
import { type RecommendInput, recommendationSchema, recommendInputSchema } from "../model/recommendation.ts";
import { defineOperation, type OperationContext, viewOf } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";
import { withSortedKeys } from "./page.ts";
import { warningsOf } from "./recommendation-warnings.ts";
import { scheduled } from "./scheduled.ts";

export const recommendOperationInput = recommendInputSchema.extend({
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[ -\uffff]+$/, "must not contain control characters")
    .optional()
    .describe("Repeating a key with the same input returns the first record; a different input is a `CONFLICT`."),
});

/** How to ask for less work. */
const lighterDecision = "Name fewer `candidates`, use fewer conditions in `require`, or lower `robustness.samples`.";

/** Begins the keys that are derived from an input. Callers' keys have no control characters, so nobody can take one in advance. */
const derivedPrefix = "\u{1}";

/** Maximum bytes of a recommendation; only very long conditions on very many meshes come near. */
const maxBytes = 2 * 1024 * 1024;

export const recommend = defineOperation({
  name: "recommend",
  lighter: lighterDecision,
  description:
    "Recommends meshes and explains why: which meshes are eligible, how each is ranked, how robust the ranking is, and what " +
    "would change it. The recommendation is stored.",
  scope: "recommend",
  usesRecords: "created",
  input: recommendOperationInput,
  output: recommendationSchema,
  async run(context, { idempotencyKey: givenKey, ...input }) {
    const { catalog, lang, records, caller } = context;
    const { owner } = caller;
    // The view of the reference is what it always was.
    const asked = viewOf(context) === "ALL" ? [input, "ALL"] : input;
    const requestHash = fingerprint(asked);
    const derivedKey = context.repeatsInput ? derivedPrefix + fingerprint([catalog.digest, lang, asked]) : undefined;
    const idempotencyKey = givenKey ?? derivedKey;
    if (idempotencyKey !== undefined) {
      const first = await records.findByKey(owner, idempotencyKey, requestHash);
      if (first) {
        context.onReplay?.();
        return first.recommendation;
      }
    }
    // 122 random bits cannot be guessed: without API keys, whoever knows the id may read the record.
    const id = `rec_${randomUUID().replaceAll("-", "")}`;
    const decision = await decisionFor(context, input, requestHash);
    const otherSources = otherSourcesOf(context, decision);
    const warnings = warningsOf(context, decision, otherSources);
    const recommendation = { id, createdAt: context.now().toISOString(), ...decision, warnings, otherSources };
    checkSize(recommendation);
    const saved = await records.save({ recommendation, lang, owner, idempotencyKey, requestHash });
    if (saved.isReplay) context.onReplay?.();
    return saved.recommendation;
  },
});

const fingerprint = (value: unknown): string => hash("sha256", JSON.stringify(withSortedKeys(value)), "base64url");

function checkSize(recommendation: object): void {
  const bytes = Buffer.byteLength(JSON.stringify(recommendation));
  if (bytes <= maxBytes) return;
  const message = `the recommendation would take ${bytes} bytes; the limit is ${maxBytes}`;
  const fault = { path: "require", message, fix: lighterDecision };
  throw new InputError(`Invalid input: ${message}.`, [fault], "LIMIT_EXCEEDED");
}

/** A decision depends only on the catalog, the language and the input, so it is computed once for each. */
async function decisionFor(context: OperationContext, input: RecommendInput, requestHash: string): Promise<Decision> {
  const { catalog, lang } = context;
  const key = `decision ${lang} ${requestHash}`;
  return (
    catalog.memo.find<Decision>(key) ??
    catalog.memo.keep(key, await scheduled(context, decide(context, input), lighterDecision))
  );
}
