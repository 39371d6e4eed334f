import { createServer } from "node:http";

const { ATLAS = "http://localhost:4000", PORT = 8080 } = process.env;
const query = `query ($all: [FeatureCondition!]!) {
  features(area: "security", first: 100) { nodes { slug name } }
  meshes(where: { features: { all: $all } }) {
    edges { node { name } checks { facts { citations { section startLine } } } }
    undecided { mesh conditions }
  }
}`;

createServer(async (request, response) => {
  const chosen = new URL(request.url, ATLAS).searchParams.getAll("feature");
  const body = JSON.stringify({ query, variables: { all: chosen.map((id) => ({ id })) } });
  const headers = { "Content-Type": "application/json" };
  const { data, errors } = await (await fetch(`${ATLAS}/graphql`, { method: "POST", headers, body })).json();
  if (errors) return response.writeHead(400, { "Content-Type": "text/plain" }).end(errors[0].message);
  const box = ({ slug, name }) =>
    `<label><input type="checkbox" name="feature" value="${slug}"${chosen.includes(slug) ? " checked" : ""}>${name}</label>`;
  const place = ({ citations: [at] }) => `§${at.section} L${at.startLine}`;
  const match = ({ node, checks }) =>
    `<li>${node.name}: ${checks.flatMap(({ facts }) => facts.map(place)).join(", ")}</li>`;
  const open = ({ mesh, conditions }) => `<li>${mesh}: ${conditions.join("; ")}</li>`;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<h1>Meshes that have it</h1>
<ul>${data.meshes.edges.map(match).join("\n")}</ul>
<h1>The source doesn't say</h1>
<ul>${data.meshes.undecided.map(open).join("\n")}</ul>
<form>${data.features.nodes.map(box).join("\n")}<button>Find</button></form>`);
}).listen(PORT);
