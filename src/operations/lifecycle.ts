import { lifecycleOn } from "../catalog/lifecycle.ts";
import type { Reading } from "../catalog/snapshot.ts";
import type { Lifecycle } from "../model/sources.ts";
import { dayOf, type OperationContext } from "./operation.ts";

/** The life cycle of an entity on the day of the request; undefined where no source tells of one, which is so every day. */
export function lifecycleOfEntity(
  context: Reading & Pick<OperationContext, "now" | "onDay">,
  id: string,
): Lifecycle | undefined {
  const day = dayOf(context.now());
  const found = lifecycleOn(context, id, day);
  if (found) context.onDay?.(day);
  return found;
}
