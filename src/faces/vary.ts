import type { FastifyReply } from "fastify";

/** Adds names to the header Vary, to what others have set before. */
export function addVary(reply: FastifyReply, ...names: string[]): void {
  const before = String(reply.getHeader("vary") ?? "");
  const said = before.toLowerCase().split(/, */);
  const added = names.filter((name) => !said.includes(name.toLowerCase()));
  if (added.length > 0) reply.header("vary", [...(before === "" ? [] : [before]), ...added].join(", "));
}
