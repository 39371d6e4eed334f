import type { ConnectionError, FastifyInstance } from "fastify";
import { newRequestId } from "../request-id.ts";
import { type Problem, problem, problemType, sendProblem } from "./problem.ts";

/** Where requests that are not HTTP come from, as far as it matters here. */
interface Connection {
  readonly writable: boolean;
  write(text: string): boolean;
  destroy(): unknown;
}

/** Bytes of the request line and the headers together, at most. */
export const headerLimit = 16 * 1024;

/** What Node refuses before there is a request: the connection is answered and closed. */
export function refuseMalformed(error: ConnectionError, connection: Connection): void {
  // The caller has gone, and there is nobody to tell.
  if (error.code === "ECONNRESET" || !connection.writable) return;
  answer(connection, refusalOf(error));
}

/** What Node would refuse without a word: tunnels, expectations other than `100-continue`, HTTP/1.1 without a host. */
export function refuseUnserved(app: FastifyInstance): void {
  app.server.on("connect", (_request, connection) => {
    answer(connection, problem(405, "METHOD_NOT_ALLOWED", "CONNECT is not served here.", { fix: "Use GET or POST." }));
  });
  app.server.on("checkExpectation", (request, response) => {
    const fix = "Leave the header Expect out.";
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
    sendProblem(reply, problem(400, "BAD_REQUEST", "The header Host is missing.", { fix: "Name the host." }));
  });
}

function answer(connection: Connection, refusal: Problem): void {
  const body = JSON.stringify(refusal);
  connection.write(
    `HTTP/1.1 ${refusal.status} ${refusal.title}\r\nContent-Type: ${problemType}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nX-Request-Id: ${newRequestId()}\r\nConnection: close\r\n\r\n${body}`,
  );
  connection.destroy();
}

function refusalOf(error: ConnectionError) {
  switch (error.code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return problem(408, "REQUEST_TIMEOUT", "The request did not arrive in time.");
    case "HPE_HEADER_OVERFLOW":
      return problem(431, "TOO_LARGE", `The URL and the headers are larger than ${headerLimit} bytes.`, {
        fix: "Shorten the URL, or send the question in the body of a POST where there is one.",
      });
    default:
      return problem(400, "BAD_REQUEST", `This is not HTTP: ${error.message}.`);
  }
}
