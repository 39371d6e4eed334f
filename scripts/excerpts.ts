import type { FastifyInstance } from "fastify";

type Json = Record<string, unknown>;

/** The first whole lines, up to a number of characters. */
export const firstLines = (text: string, most: number): string => text.slice(0, text.lastIndexOf("\n", most));

/** The part about one mesh in a file of each text format. */
export async function exportExcerpts(app: FastifyInstance): Promise<Record<string, unknown>> {
  const file = async (path: string): Promise<string> => (await app.inject(`/v1/export/${path}`)).body;
  const json = JSON.parse(await file("json")) as Record<"catalog" | "meshes" | "facts", Json[]>;
  const { "@context": context, "@graph": graph } = JSON.parse(await file("jsonld")) as {
    "@context": Json;
    "@graph": Json[];
  };
  const istio = graph.find(({ id }) => String(id).endsWith(":mesh:istio"))!;
  return {
    "application/json": { meshes: ofIstio(json.meshes).slice(0, 1), facts: ofIstio(json.facts).slice(0, 1) },
    "application/x-ndjson": linesWith(await file("ndjson"), /^{"collection":"(meshes|facts)","id":"(mesh:)?istio/, 2),
    "application/ld+json": { "@context": termsOf(context, istio), "@graph": [istio] },
    "text/turtle": block(await file("turtle"), "mesh:istio"),
    "application/n-quads": linesWith(await file("nquads"), /^<[^ ]*:mesh:istio> /, 3),
    "text/csv": firstLines(await file("csv?entity=meshes"), 500),
  };
}

/** The beginning of a node's triples in each format of a route. */
export async function tripleExcerpts(app: FastifyInstance, url: string, types: readonly string[]) {
  const excerpt = async (type: string): Promise<unknown> => {
    const { body } = await app.inject({ url, headers: { accept: type } });
    if (!type.endsWith("json")) return type === "text/turtle" ? statements(body) : firstLines(body, 600);
    const { "@context": context, "@graph": graph } = JSON.parse(body) as { "@context": Json; "@graph": Json[] };
    return { "@context": termsOf(context, graph[0]!), "@graph": graph.slice(0, 1) };
  };
  return Object.fromEntries(await Promise.all(types.map(async (type) => [type, await excerpt(type)])));
}

/** The first statements after the prefixes, with the prefixes that they need. */
function statements(turtle: string): string {
  const start = turtle.lastIndexOf("@prefix");
  const subject = turtle.indexOf("\n", start) + 1;
  const first = turtle.slice(subject).trimStart();
  return block(turtle, first.slice(0, first.indexOf(" ")));
}

export async function contextExcerpt(app: FastifyInstance): Promise<Record<string, unknown>> {
  const { "@context": context } = (await app.inject("/v1/context.jsonld")).json() as { "@context": Json };
  return { "application/ld+json": { "@context": Object.fromEntries(Object.entries(context).slice(0, 16)) } };
}

const ofIstio = (items: readonly Json[]): Json[] => items.filter(({ id }) => /^(mesh:)?istio\b/.test(String(id)));

const linesWith = (text: string, pattern: RegExp, most: number): string =>
  text
    .split("\n")
    .filter((line) => pattern.test(line))
    .slice(0, most)
    .join("\n");

/** The terms of a node, and their prefixes. */
const termsOf = (context: Json, node: Json): Json =>
  Object.fromEntries(Object.entries(context).filter(([term, meaning]) => term in node || typeof meaning !== "object"));

/** The statements about one subject, with the prefixes that they need. */
function block(turtle: string, subject: string): string {
  const start = turtle.indexOf(`\n${subject} `) + 1;
  const statements = turtle.slice(start, turtle.indexOf(".\n", start) + 2);
  const prefixes = turtle.split("\n").filter((line) => {
    const prefix = /^@prefix ([^ ]+:) /.exec(line)?.[1];
    return prefix !== undefined && new RegExp(`(^|[\\s,;^])${prefix}`).test(statements);
  });
  return `${prefixes.join("\n")}\n\n${statements}`;
}
