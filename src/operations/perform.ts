import type { z } from "zod";
import type { Steps } from "../model/steps.ts";
import { auditTrail } from "./audit-trail.ts";
import { authorize, refuseForeignPages } from "./authorize.ts";
import type { Operation, OperationContext } from "./operation.ts";
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
    const result = await (isSteps(running) ? scheduled(context, running, operation.lighter) : running);
    onEnd?.();
    trail?.end(undefined, result);
    return result;
  } catch (error) {
    trail?.end(error);
    onEnd?.(error);
    throw error;
  }
}

const isSteps = <T>(running: T | Promise<T> | Steps<T>): running is Steps<T> =>
  typeof (running as Partial<Steps<T>>).next === "function";
