import type { Context } from "../../context.ts";
import { isLoopback } from "./hosts.ts";

/** What whoever runs the service should know at the start: what others can reach, and what does not hold them back. */
export function exposure({ config, keys }: Pick<Context, "config" | "keys">): string[] {
  if (isLoopback(config.HOST)) return [];
  const open = `others can reach the service at HOST=${config.HOST}`;
  return [
    ...(keys ? [] : [`${open}, and no API keys are asked for: make one with \`mesh-atlas keys create\``]),
    ...(config.ALLOWED_HOSTS
      ? []
      : [`${open} by any name, MCP by that of this machine only: name it in ALLOWED_HOSTS, or \`*\` for any`]),
    ...(config.RATE_LIMIT > 0 ? [] : [`${open}, and no rate limit is set: set RATE_LIMIT`]),
  ];
}
