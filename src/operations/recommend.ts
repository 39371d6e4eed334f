import { hash, randomUUID } from "node:crypto";
import { z } from "zod";
import { InputError } from "../errors.ts";
import { type RecommendInput, recommendationSchema, recommendInputSchema } from "../model/recommendation.ts";
import { decisionFor, lighterDecision } from "./decision.ts";
import { defineOperation, viewOf } from "./operation.ts";
import { withSortedKeys } from "./page.ts";

export const recommendOperationInput = recommendInputSchema.extend({
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[ -\uffff]+$/, "must not contain control characters")
    .optional()
    .describe(
      "Repeating a key with the same input and language returns the first record; another input or language is a `CONFLICT`.",
    ),
});

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
    const requestHash = fingerprint([inAnyOrder(input), lang, viewOf(context)]);
    const derivedKey = context.repeatsInput ? derivedPrefix + fingerprint([catalog.digest, requestHash]) : undefined;
    const idempotencyKey = givenKey ?? derivedKey;
    if (idempotencyKey !== undefined) {
      const first = await records.findByKey(owner, idempotencyKey, requestHash);
      if (first) {
        context.onReplay?.();
        return first.recommendation;
      }
    }
    // 122 random bits cannot be guessed.
    const id = `rec_${randomUUID().replaceAll("-", "")}`;
    const decision = await decisionFor(context, input);
    const recommendation = { id, createdAt: context.now().toISOString(), ...decision };
    checkSize(recommendation);
    const saved = await records.save({ recommendation, lang, owner, idempotencyKey, requestHash });
    if (saved.isReplay) context.onReplay?.();
    return saved.recommendation;
  },
});

/** Requirements and candidates are sets: whoever repeats them in another order asks for the same. */
const inAnyOrder = ({ require, candidates, ...rest }: RecommendInput) => ({
  ...rest,
  ...(require && { require: require.map((each) => JSON.stringify(withSortedKeys(each))).sort() }),
  ...(candidates && { candidates: [...candidates].sort() }),
});

const fingerprint = (value: unknown): string => hash("sha256", JSON.stringify(withSortedKeys(value)), "base64url");

function checkSize(recommendation: object): void {
  const bytes = Buffer.byteLength(JSON.stringify(recommendation));
  if (bytes <= maxBytes) return;
  const message = `the recommendation would take ${bytes} bytes; the limit is ${maxBytes}`;
  const fault = { path: "require", message, fix: lighterDecision };
  throw new InputError(`Invalid input: ${message}.`, [fault], "LIMIT_EXCEEDED");
}
