import type { GraphQLFormattedError } from "graphql";

/** A request that is not executed: malformed, or refused as a whole. The answer then has no `data`. */
export class Refusal extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  /** Set where the request itself is at fault as HTTP; a well-formed request that is refused has the status of its media type. */
  readonly status: number | undefined;

  constructor(errors: readonly GraphQLFormattedError[], status?: number) {
    super(errors[0]?.message ?? "refused");
    this.name = "Refusal";
    this.errors = errors;
    this.status = status;
  }
}

export const refusal = (code: string, message: string, extensions: Record<string, unknown> = {}, status?: number) =>
  new Refusal([{ message, extensions: { code, ...extensions } }], status);
