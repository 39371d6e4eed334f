import { hash, randomUUID } from "node:crypto";
import { z } from "zod";
import { type Decision, decide } from "../decision/decide.ts";
import { type RecommendInput, recommendationSchema, recommendInputSchema } from "../model/recommendation.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { withSortedKeys } from "./page.ts";
import { scheduled } from "./scheduled.ts";

export const recommendOperationInput = recommendInputSchema.extend({
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Repeating a key with the same input returns the first record; a different input is a `CONFLICT`."),
});

/** How to ask for less work. */
export const lighterDecision =
  "Name fewer `candidates`, use fewer conditions in `require`, or lower `robustness.samples`.";

export const recommend = defineOperation({
  name: "recommend",
  lighter: lighterDecision,
  description:
    "Recommends meshes and explains why: which meshes are eligible, how each is ranked, how robust the ranking is, and what " +
    "would change it. The recommendation is stored.",
  scope: "recommend",
  usesRecords: true,
  input: recommendOperationInput,
  output: recommendationSchema,
  async run(context, { idempotencyKey, ...input }) {
    const { lang, records, caller } = context;
    const { owner } = caller;
    const requestHash = hash("sha256", JSON.stringify(withSortedKeys(input)), "base64url");
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
    const recommendation = { id, createdAt: context.now().toISOString(), ...decision };
    const saved = await records.save({ recommendation, lang, owner, idempotencyKey, requestHash });
    if (saved.isReplay) context.onReplay?.();
    return saved.recommendation;
  },
});

/** A decision depends only on the catalog, the language and the input, so it is computed once for each. */
async function decisionFor(context: OperationContext, input: RecommendInput, requestHash: string): Promise<Decision> {
  const { catalog, lang } = context;
  const key = `decision ${lang} ${requestHash}`;
  return (
    catalog.memo.find<Decision>(key) ??
    catalog.memo.keep(key, await scheduled(context, decide(context, input), lighterDecision))
  );
}
