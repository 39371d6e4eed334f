import type { onRequestHookHandler, onSendHookHandler, preValidationHookHandler, RouteOptions } from "fastify";

interface Handlers {
  onRequest: onRequestHookHandler;
  preValidation: preValidationHookHandler;
  onSend: onSendHookHandler<unknown>;
}

/** Adds a hook to one route. It runs after those of all routes, and costs the other routes nothing. */
export function addRouteHook<H extends keyof Handlers>(route: RouteOptions, hook: H, handler: Handlers[H]): void {
  route[hook] = [...[route[hook] ?? []].flat(), handler] as never;
}
