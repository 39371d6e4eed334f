import { hash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Reading } from "../catalog/snapshot.ts";
import { type Decision, decide } from "../decision/decide.ts";
import {
  type Recommendation,
  type RecommendInput,
  recommendationSchema,
  recommendInputSchema,
} from "../model/recommendation.ts";
import { rememberJson } from "../model/written.ts";
import { inTurns } from "./in-turns.ts";
import { defineOperation } from "./operation.ts";
import { sorted } from "./page.ts";

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
  usesRecords: true,
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
      if (first) return marked(first.recommendation, true);
    }
    // Unguessable (122 random bits), since where no keys are asked for whoever knows the id may read the record.
    const id = `rec_${randomUUID().replaceAll("-", "")}`;
    const { decision, json } = await decisionOn(context, input, requestHash);
    const own = { id, createdAt: context.now().toISOString() };
    const recommendation = { ...own, ...decision };
    rememberJson(
      recommendation,
      Buffer.concat([Buffer.from(`${JSON.stringify(own).slice(0, -1)},`), json.subarray(1)]),
    );
    const kept = await context.records.save({ recommendation, lang, owner, idempotencyKey, requestHash });
    return marked(kept.recommendation, kept.isReplay);
  },
});

/** A decision, and the JSON that it is kept and told as. */
interface Written {
  decision: Decision;
  json: Buffer;
}

/** A decision is a pure function of the catalog, the language and the input, so the same one is taken once. */
async function decisionOn(context: Reading, input: RecommendInput, requestHash: string): Promise<Written> {
  const key = `decision ${context.lang} ${requestHash}`;
  const known = context.catalog.memo.find<Written>(key);
  if (known) return known;
  const decision = await inTurns(decide(context, input));
  return context.catalog.memo.keep(key, { decision, json: Buffer.from(JSON.stringify(decision)) });
}

/**
 * Whether a record is a repeated answer is no part of it, since a repeat has the same body. It is told by a property that
 * neither JSON nor any other listing of properties shows.
 */
const marked = (recommendation: Recommendation, isReplay: boolean): Recommendation & { isReplay?: boolean } =>
  Object.defineProperty(recommendation, "isReplay", { value: isReplay, enumerable: false, configurable: true });
