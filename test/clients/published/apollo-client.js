import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";

// PersistedQueryLink, by POST and with hashes in GET, against the service at the first argument.
const uri = `${process.argv[2]}/graphql`;
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

for (const useGETForHashedQueries of [false, true]) {
  const requests = [];
  const counted = (url, init) => {
    requests.push({
      method: init.method,
      hasQuery:
        String(init.body ?? url).includes("FindMeshes") && /query%20FindMeshes|"query":/.test(String(init.body ?? url)),
    });
    return fetch(url, init);
  };
  const client = new ApolloClient({
    link: new PersistedQueryLink({ sha256, useGETForHashedQueries }).concat(new HttpLink({ uri, fetch: counted })),
    cache: new InMemoryCache(),
  });
  const query = gql`query FindMeshes${useGETForHashedQueries ? "ByGet" : "ByPost"}($where: MeshFilter) {
    meshes(where: $where) { nodes { id slug } undecided { mesh } }
  }`;
  const ask = () =>
    client.query({
      query,
      variables: { where: { features: { all: [{ id: "vm-support" }] } } },
      fetchPolicy: "network-only",
    });
  const first = await ask();
  const second = await ask();
  const slugs = first.data.meshes.nodes.map(({ slug }) => slug);
  assert.ok(slugs.includes("istio") && !slugs.includes("linkerd"), slugs.join());
  assert.deepEqual(second.data, first.data);
  // Refused, stored, then found: the query itself is sent once.
  assert.deepEqual(
    requests.map(({ hasQuery }) => hasQuery),
    [false, true, false],
  );
  assert.equal(requests.at(-1).method, useGETForHashedQueries ? "GET" : "POST");
  const failed = await client.query({ query: gql`{ mesh(id: "isto") { slug } }` }).catch((error) => error);
  assert.equal(failed.errors[0].extensions.code, "NOT_FOUND");
}
