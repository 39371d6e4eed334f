import type { FastifyRequest } from "fastify";
import { goesDeeper, holdsMore } from "../../model/nesting.ts";
import { malformed } from "./errors.ts";
import { exceeded, limits } from "./limits.ts";
import { type PersistedQueries, persistedHash } from "./persisted-queries.ts";

/** The parameters of a GraphQL request. */
export interface Parameters {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads them from the query string of GET or the body of POST, and the query from the persisted ones if only its hash is sent.
 * `hashToStore` is the hash of a query to persist once it is known to be valid. The specification says to ignore other parameters.
 */
export function readParameters(
  request: FastifyRequest,
  persisted: PersistedQueries,
): { parameters: Parameters; hashToStore: string | undefined } {
  const isPost = request.method === "POST";
  const parameters = isPost ? request.body : fromQueryString(request.query as Record<string, unknown>);
  if (Array.isArray(parameters)) throw malformed("Batches are not supported.", "Send one JSON object.");
  if (!isObject(parameters)) {
    throw malformed("The body must be a JSON object.", 'Send {"query": "{ catalog { digest } }"}.');
  }
  const { query, operationName, variables, extensions } = parameters;
  const isMissing = query === undefined || query === null || query === "";
  if (!isMissing && typeof query !== "string") throw malformed("`query` must be a string.");
  if (operationName != null && typeof operationName !== "string") throw malformed("`operationName` must be a string.");
  if (variables != null && !isObject(variables)) throw malformed("`variables` must be an object.");
  if (extensions != null && !isObject(extensions)) throw malformed("`extensions` must be an object.");
  if (!isMissing) checkText(query);
  if (variables && goesDeeper(variables, limits.nesting)) throw exceeded("nesting", "nesting of the variables");
  if (holdsMore(variables, limits.values)) throw exceeded("values", "number of values in the variables");
  const hash = persistedHash(extensions, isMissing ? undefined : query);
  if (isMissing && hash === undefined) throw malformed("`query` is missing.");
  return {
    parameters: {
      query: isMissing ? persisted.find(hash!) : query,
      operationName: operationName || undefined,
      variables: variables ?? {},
    },
    hashToStore: isMissing ? undefined : hash,
  };
}

function fromQueryString({ variables, extensions, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, variables: fromJson("variables", variables), extensions: fromJson("extensions", extensions) };
}

function fromJson(name: string, text: unknown): unknown {
  if (text === undefined || text === "") return undefined;
  if (typeof text !== "string") throw malformed(`\`${name}\` must be set only once.`);
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(`\`${name}\` is not valid JSON.`);
  }
}

/**
 * Limits size and nesting before parsing, since the parser is recursive. mercurius would also execute a document written as a
 * JSON syntax tree, which has no token limit.
 */
function checkText(query: string): void {
  const bytes = Buffer.byteLength(query);
  if (bytes > limits.queryBytes) throw exceeded("queryBytes", "size of the query in bytes", bytes);
  let nesting = 0;
  for (const [bracket] of query.replace(stringsAndComments, "").matchAll(/[{}()[\]]/g)) {
    nesting += "{([".includes(bracket) ? 1 : -1;
    if (nesting > limits.nesting) throw exceeded("nesting", "nesting of the query");
  }
  if (json.test(query)) throw malformed("`query` must be GraphQL, not JSON.");
}

const stringsAndComments = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;

/** How JSON begins and GraphQL does not. */
const json = /^\s*(?:\{\s*["}]|["[\d-]|(?:true|false|null)\s*$)/;
