import createClient, { type Client, type ClientOptions, type Middleware } from "openapi-fetch";
import type { Problem, paths } from "./api.gen.ts";

/** Every schema of the API under its own name, such as `Mesh`, `Fact` or `RecommendInput`. */
export type * from "./api.gen.ts";

/** An error response: the problem details of the service, and its stable `code`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.fix === undefined ? problem.detail : `${problem.detail} ${problem.fix}`);
    this.name = "ProblemError";
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

export type AtlasClient = Client<paths, "application/json">;

/** A client typed for every path of the API. Answers are in `data`; errors are thrown. */
export function meshAtlas(baseUrl: string, options: Omit<ClientOptions, "baseUrl"> = {}): AtlasClient {
  const client = createClient<paths, "application/json">({ ...options, baseUrl });
  client.use(throwProblems);
  return client;
}

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return;
    throw new ProblemError((await response.clone().json()) as Problem);
  },
};

interface Page<T> {
  items: T[];
  pageInfo: { nextCursor: string | null };
}

/** Every item of a list, page by page: `read` fetches the page at a cursor. */
export async function* everyItem<T>(
  read: (cursor: string | undefined) => Promise<{ data?: Page<T> }>,
): AsyncGenerator<T, void, void> {
  let cursor: string | undefined;
  do {
    const { data } = await read(cursor);
    if (!data) return;
    yield* data.items;
    cursor = data.pageInfo.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
