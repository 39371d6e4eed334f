import { recommend } from "../../../operations/recommend.ts";
import type { MutationResolvers } from "../schema.gen.ts";

export const Mutation: MutationResolvers = {
  recommend: (_, { input, idempotencyKey }, context) => context.perform(recommend, { ...input, idempotencyKey }),
};
