import type { FastifyRequest } from "fastify";
import { checkVariables } from "./bounds.ts";
import { refusal } from "./refusal.ts";

/** The parameters of GraphQL over HTTP. */
export interface Parameters {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

const malformed = (message: string, fix?: string) =>
  refusal("BAD_REQUEST", message, fix === undefined ? {} : { fix }, 400);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** From the query string of GET or the body of POST. What is not foreseen there is left alone, as the specification has it. */
export function parametersOf(request: FastifyRequest): Parameters {
  const isPost = request.method === "POST";
  const given = isPost ? request.body : fromQueryString(request.query as Record<string, unknown>);
  if (Array.isArray(given)) throw malformed("Batches are not served: 1 request at a time.", "Send one JSON object.");
  if (!isObject(given)) throw malformed("The body must be a JSON object.", 'Send {"query": "{ catalog { digest } }"}.');
  const { query, operationName, variables, extensions } = given;
  if (query === undefined || query === null || query === "") throw malformed("`query` is missing.");
  if (typeof query !== "string") throw malformed("`query` must be a string.");
  if (operationName != null && typeof operationName !== "string") throw malformed("`operationName` must be a string.");
  if (variables != null && !isObject(variables)) throw malformed("`variables` must be an object.");
  if (extensions != null && !isObject(extensions)) throw malformed("`extensions` must be an object.");
  if (variables) checkVariables(variables);
  return { query, operationName: operationName || undefined, variables: variables ?? {} };
}

function fromQueryString({ variables, extensions, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, variables: fromJson("variables", variables), extensions: fromJson("extensions", extensions) };
}

function fromJson(name: string, text: unknown): unknown {
  if (text === undefined || text === "") return undefined;
  if (typeof text !== "string") throw malformed(`\`${name}\` is given twice.`);
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(`\`${name}\` is not JSON.`);
  }
}
