import { hash, randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Catalog } from "../catalog/catalog.ts";
import { type Decision, decide } from "../decision/decide.ts";
import { type RecommendInput, recommendationSchema, recommendInputSchema } from "../model/recommendation.ts";
import { defineOperation, type OperationContext } from "./operation.ts";
import { sorted } from "./page.ts";
import { scheduled } from "./scheduler.ts";

export const recommendOperationInput = recommendInputSchema.extend({
  idempotencyKey: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("The same key with the same input answers with the first record; with another input it is a conflict."),
});

export const recommend = defineOperation({
  name: "recommend",
  description:
    "Recommends meshes for a need and explains why: who is eligible, how each is ranked and by what, how firm that is, and " +
    "what would change it. The answer is stored.",
  scope: "recommend",
  input: recommendOperationInput,
  output: recommendationSchema,
  async run(context, { idempotencyKey, ...input }) {
    const {
      lang,
      caller: { owner },
    } = context;
    const requestHash = hash("sha256", JSON.stringify(sorted(input)), "base64url");
    if (idempotencyKey !== undefined) {
      const first = await context.records.findByKey(owner, idempotencyKey, requestHash);
      if (first) {
        context.onReplay?.();
        return first.recommendation;
      }
    }
    // Unguessable (122 random bits), since where no keys are asked for whoever knows the id may read the record.
    const id = `rec_${randomUUID().replaceAll("-", "")}`;
    const decision = await decisionOn(context, input, requestHash);
    const recommendation = { id, createdAt: context.now().toISOString(), ...decision };
    const kept = await context.records.save({ recommendation, lang, owner, idempotencyKey, requestHash });
    if (kept.isReplay) context.onReplay?.();
    return kept.recommendation;
  },
});

/** Bytes of JSON of the decisions that are cached for each catalog, at most; as objects they take about three times as much. */
const maxCachedBytes = 4 * 1024 * 1024;

const decisions = new WeakMap<Catalog, LRUCache<string, Decision>>();

/** A decision is a pure function of the catalog, the language and the input, so the same one is made once. */
async function decisionOn(context: OperationContext, input: RecommendInput, requestHash: string): Promise<Decision> {
  let cache = decisions.get(context.catalog);
  if (!cache) {
    cache = new LRUCache({ maxSize: maxCachedBytes });
    decisions.set(context.catalog, cache);
  }
  const key = `${context.lang} ${requestHash}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const decision = await scheduled(context, decide(context, input));
  cache.set(key, decision, { size: JSON.stringify(decision).length });
  return decision;
}
