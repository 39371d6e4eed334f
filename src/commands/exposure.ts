import type { Context } from "../context.ts";
import { isLoopback } from "../faces/plugins/allowed-hosts.ts";

/** Warnings for the operator at startup: what others can reach without a key, by any host name or without a rate limit. */
export function exposureWarnings({ config, keys }: Pick<Context, "config" | "keys">): string[] {
  if (isLoopback(config.HOST)) return [];
  const open = `others can reach the service at HOST=${config.HOST}`;
  return [
    ...(keys ? [] : [`${open} without an API key: create one with \`mesh-atlas keys create\``]),
    ...(config.ALLOWED_HOSTS ? [] : [`${open} by any host name: set ALLOWED_HOSTS to its names, or to \`*\` for any`]),
    ...(config.RATE_LIMIT > 0 ? [] : [`${open} without a rate limit: set RATE_LIMIT`]),
  ];
}
