import { z } from "zod";
import { InputError } from "../errors.ts";
import { recommendationSchema, recommendInputSchema } from "../model/recommendation.ts";
import { decisionFor, lighterDecision } from "./decision.ts";
import { defineOperation } from "./operation.ts";

export const previewSchema = recommendationSchema
  .omit({ id: true, createdAt: true })
  .describe("A recommendation that is not stored.");

export const previewRecommendation = defineOperation({
  name: "preview-recommendation",
  lighter: lighterDecision,
  description: "The recommendation that `recommend` would store for the same input. Nothing is stored.",
  input: recommendInputSchema,
  output: previewSchema,
  run: (context, input) => decisionFor(context, input),
});

/** Maximum number of previews in one request. */
const mostItems = 50;

export const previewRecommendations = defineOperation({
  name: "preview-recommendations",
  lighter: `Send fewer \`items\`. ${lighterDecision}`,
  description: `Up to ${mostItems} recommendations at once, in the order of their inputs. Nothing is stored.`,
  input: z.strictObject({
    items: z.array(recommendInputSchema).min(1).max(mostItems).describe("Inputs, as for one preview."),
  }),
  output: z.object({ items: z.array(previewSchema) }).describe("The recommendations, in the order of the inputs."),
  async run(context, { items }) {
    const previews = [];
    for (const [index, item] of items.entries()) {
      previews.push(await decisionFor(context, item).catch((error: unknown) => rethrow(error, `items.${index}`)));
    }
    return { items: previews };
  },
});

/** The same error with the place of the item before its paths. */
function rethrow(error: unknown, place: string): never {
  if (!(error instanceof InputError)) throw error;
  const faults = error.faults.map((fault) => ({ ...fault, path: `${place}.${fault.path}` }));
  const [first] = error.faults;
  const message = first ? error.message.replace(`\`${first.path}\``, `\`${place}.${first.path}\``) : error.message;
  throw new InputError(message, faults, error.code);
}
