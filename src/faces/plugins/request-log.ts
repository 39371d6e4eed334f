import { type FastifyReply, type FastifyRequest, LogController } from "fastify";

/**
 * One line per request, at level `debug`: the framework's two lines at `info` take as long as a cached response. Failures
 * are logged as errors in any case, and the metrics count every request.
 */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url } = request;
    const line = { method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 1000) / 1000 };
    if (error) reply.log.error({ ...line, err: error }, "request failed");
    else reply.log.debug(line, "request");
  }
}
