import assert from "node:assert/strict";
import { ClientError, GraphQLClient, gql } from "graphql-request";

// Variables, errors, headers and GET of graphql-request, against the service at the first argument.
const url = `${process.argv[2]}/graphql`;
const query = gql`query ($id: ID!) { mesh(id: $id) { slug name summary } }`;

for (const method of ["POST", "GET"]) {
  const client = new GraphQLClient(url, { method, headers: { "accept-language": "zh" } });
  const { mesh } = await client.request(query, { id: "Consul" });
  assert.equal(mesh.slug, "consul");
  assert.match(mesh.summary, /\p{Script=Han}/u);
  const error = await client.request(query, { id: null }).catch((thrown) => thrown);
  assert.ok(error instanceof ClientError);
  assert.equal(error.response.errors[0].extensions.errors[0].path, "id");
}
