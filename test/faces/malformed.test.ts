import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { describe, expect, it } from "vitest";
import { chance } from "../chance.ts";
import { serveAtlas } from "../fixture.ts";
import { trials } from "../trials.ts";
import { malformedGraphql, malformedRest } from "./malformed.ts";

const atlas = serveAtlas();
const count = trials(500, 10_000);

/** What is wrong with an answer to a malformed request; nothing, as a rule. */
function faultOfRest({ statusCode, headers, body }: LightMyRequestResponse, method: unknown): string | undefined {
  if (statusCode >= 500) return "it is the service's own failure";
  if (statusCode < 400 || method === "HEAD") return undefined;
  if (!String(headers["content-type"]).startsWith("application/problem+json")) return "it is no problem+json";
  const { status, code, detail, errors } = JSON.parse(body);
  if (status !== statusCode || typeof code !== "string" || !detail) return "the problem is incomplete";
  if (code === "INVALID_INPUT" && !(errors?.length > 0 && errors.every((each: { message: string }) => each.message))) {
    return "it does not say where the input is wrong";
  }
  return body.length > 20_000 ? "it is longer than anybody reads" : undefined;
}

function faultOfGraphql({ statusCode, body }: LightMyRequestResponse): string | undefined {
  if (statusCode >= 500) return "it is the service's own failure";
  const { errors, data } = JSON.parse(body) as {
    errors?: { message: string; extensions?: { code?: string } }[];
    data?: unknown;
  };
  if (statusCode >= 400 && !errors) return "there are no errors";
  if (!errors) return data === undefined ? "it says nothing" : undefined;
  if (errors.some(({ extensions }) => extensions?.code === "INTERNAL")) return "it is the service's own failure";
  if (errors.some(({ message, extensions }) => !message || !extensions?.code)) return "an error has no code";
  return undefined;
}

const shown = ({ method, url, headers, payload }: InjectOptions): string =>
  `${method} ${String(url).slice(0, 300)} ${JSON.stringify(headers)} ${String(payload ?? "").slice(0, 300)}`;

describe(`${count} malformed requests`, () => {
  it("to REST are refused as problems that name the fault, or answered", async () => {
    const random = chance(20260115);
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    for (let index = 0; index < count; index++) {
      const request = malformedRest(random);
      const answer = await atlas.app.inject(request);
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      const fault = faultOfRest(answer, request.method);
      if (fault) faults.push(`${fault}: ${shown(request)} → ${answer.statusCode} ${answer.body.slice(0, 300)}`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
    // The requests reach far enough to be answered, misplaced, mistyped and misspelt.
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 405, 406, 415]));
  });

  it("to GraphQL are refused with a code, or answered", async () => {
    const random = chance(20260116);
    const faults: string[] = [];
    for (let index = 0; index < count; index++) {
      const request = malformedGraphql(random);
      const answer = await atlas.app.inject(request);
      const fault = faultOfGraphql(answer);
      if (fault) faults.push(`${fault}: ${shown(request)} → ${answer.statusCode} ${answer.body.slice(0, 300)}`);
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it("a subscription is refused with a code", async () => {
    const payload = { query: "subscription { anything }" };
    const answer = await atlas.app.inject({ method: "POST", url: "/graphql", payload });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json().errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    expect(answer.json().errors[0].extensions.code).not.toBe("INTERNAL");
  });
});
