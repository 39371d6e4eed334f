import { perform } from "../../../operations/operation.ts";
import { recommend } from "../../../operations/recommend.ts";
import { givenArguments } from "../given.ts";
import type { MutationResolvers } from "../schema.gen.ts";

export const Mutation: MutationResolvers = {
  recommend: (_, { input, idempotencyKey }, { operation }) =>
    perform(recommend, operation, { ...givenArguments(input), ...givenArguments({ idempotencyKey }) }),
};
