import type { FastifyInstance, FastifyRequest } from "fastify";
import type { KeyRing } from "../../keys/key-ring.ts";
import { type Caller, unrestricted } from "../../model/access.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks, by the API key of the request. */
    readonly caller: Caller;
  }
}

/** Who showed no key that holds, where keys are asked for. */
export const nobody: Caller = { owner: null, scopes: new Set() };

/** Tells callers apart by their keys; where there are no keys everybody may do everything. */
export function identifyCallers(app: FastifyInstance, keys: KeyRing | undefined): void {
  if (!keys) {
    app.decorateRequest("caller", { getter: () => unrestricted });
    return;
  }
  keys.reportTo(app.log);
  const identified = new WeakMap<FastifyRequest, Caller>();
  app.decorateRequest("caller", {
    getter() {
      let caller = identified.get(this);
      if (!caller) {
        caller = callerOf(this, keys);
        identified.set(this, caller);
      }
      return caller;
    },
  });
}

function callerOf({ headers: { authorization = "" } }: FastifyRequest, keys: KeyRing): Caller {
  const [, text] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  const key = text === undefined ? undefined : keys.find(text);
  return key ? { owner: key.id, scopes: new Set(key.scopes) } : nobody;
}
