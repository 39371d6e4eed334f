import { z } from "zod";
import type { OtherSource } from "../model/sources.ts";
import type { Steps } from "../model/steps.ts";
import { auditTrail } from "./audit-trail.ts";
import { authorize, refuseForeignPages } from "./authorize.ts";
import type { Operation, OperationContext } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";
import { scheduled } from "./scheduled.ts";
import { validated } from "./validated.ts";

/** Checks the caller's scopes and the input, then runs the operation. Every face calls operations through this. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  context: OperationContext,
  input: unknown,
): Promise<z.input<O>> {
  const onEnd = context.watch?.(operation.name);
  const trail = operation.usesRecords && auditTrail(operation, context, input);
  try {
    authorize(context, operation.scope ?? "read");
    if (operation.usesRecords) refuseForeignPages(context.foreignOrigin);
    const valid = validated(operation.input, input);
    const running = operation.run(trail?.context ?? context, valid);
    const answer = await (isSteps(running) ? scheduled(context, running, operation.lighter) : running);
    const result = withOtherSources(operation, context, answer);
    onEnd?.();
    trail?.end(undefined, result);
    return result;
  } catch (error) {
    trail?.end(error);
    onEnd?.(error);
    throw error;
  }
}

/** Tells what other sources say against the answer, unless the operation has done so. */
function withOtherSources<I extends z.ZodType, O extends z.ZodType>(
  { output }: Operation<I, O>,
  context: OperationContext,
  answer: unknown,
): z.input<O> {
  const tells = output instanceof z.ZodObject && "otherSources" in output.shape;
  const isTold = "otherSources" in (answer as object);
  if (!tells || isTold) return answer as z.input<O>;
  let found: OtherSource[] | undefined;
  return {
    ...(answer as object),
    // Computed when it is read: GraphQL reads only what was asked for.
    get otherSources() {
      found ??= otherSourcesOf(context, answer);
      return found;
    },
  } as z.input<O>;
}

const isSteps = <T>(running: T | Promise<T> | Steps<T>): running is Steps<T> =>
  typeof (running as Partial<Steps<T>>).next === "function";
