import type { ConnectionError, FastifyInstance } from "fastify";
import { type ProblemDetails, problem, problemType, sendProblem } from "../rest/problem.ts";
import { newRequestId } from "./request-ids.ts";

/** The part of a socket that is needed to answer what is not HTTP. */
interface Connection {
  readonly writable: boolean;
  write(text: string): boolean;
  destroy(): unknown;
}

/** Maximum bytes of the request line and the headers together. */
export const headerLimit = 16 * 1024;

/** Answers what Node refuses before there is a request, and closes the connection. */
export function malformedRequest(error: ConnectionError, connection: Connection): void {
  // The caller has gone.
  if (error.code === "ECONNRESET" || !connection.writable) return;
  answer(connection, problemOf(error));
}

/** Answers what Node would refuse without a body: tunnels, expectations other than `100-continue`, HTTP/1.1 without a host. */
export function unsupportedRequests(app: FastifyInstance): void {
  app.server.on("connect", (_request, connection) => {
    answer(connection, problem(405, "METHOD_NOT_ALLOWED", "CONNECT is not supported.", { fix: "Use GET or POST." }));
  });
  app.server.on("checkExpectation", (request, response) => {
    const fix = "Omit the Expect header.";
    const detail = `\`Expect: ${request.headers.expect}\` cannot be met.`;
    const body = JSON.stringify(problem(417, "EXPECTATION_FAILED", detail, { fix }));
    const headers = {
      "content-type": problemType,
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
    };
    response.writeHead(417, { ...headers, "x-request-id": newRequestId(), connection: "close" }).end(body);
  });
  app.addHook("onRequest", (request, reply, done) => {
    if (request.headers.host !== undefined || request.raw.httpVersion === "1.0") return done();
    sendProblem(reply, problem(400, "BAD_REQUEST", "The Host header is missing.", { fix: "Send a Host header." }));
  });
}

function answer(connection: Connection, problem: ProblemDetails): void {
  const body = JSON.stringify(problem);
  connection.write(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\nContent-Type: ${problemType}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nX-Request-Id: ${newRequestId()}\r\nConnection: close\r\n\r\n${body}`,
  );
  connection.destroy();
}

function problemOf(error: ConnectionError) {
  switch (error.code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return problem(408, "REQUEST_TIMEOUT", "The request did not arrive in time.");
    case "HPE_HEADER_OVERFLOW":
      return problem(431, "TOO_LARGE", `The URL and the headers are larger than ${headerLimit} bytes.`, {
        fix: "Shorten the URL, or use a POST route, which takes the input in its body.",
      });
    default:
      return problem(400, "BAD_REQUEST", `The request is not valid HTTP: ${error.message}.`);
  }
}
