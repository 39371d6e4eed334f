import assert from "node:assert/strict";
import { Client, fetchExchange, gql } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

// persistedExchange, by POST and with hashes in GET, against the service at the first argument.
const url = `${process.argv[2]}/graphql`;

for (const preferGetForPersistedQueries of [false, true]) {
  const requests = [];
  const client = new Client({
    url,
    exchanges: [persistedExchange({ preferGetForPersistedQueries }), fetchExchange],
    fetch: (input, init) => {
      requests.push(
        `${init.method} ${init.body?.includes('"query":') || String(input).includes("query=") ? "query" : "hash"}`,
      );
      return fetch(input, init);
    },
    requestPolicy: "network-only",
    preferGetMethod: preferGetForPersistedQueries,
  });
  const query = gql`query Compare${preferGetForPersistedQueries ? "ByGet" : "ByPost"}($columns: [ID!]) {
    comparison(id: "meshes", columns: $columns, dimensions: ["performance"]) { dimensions { cells { column text } } }
  }`;
  const ask = () => client.query(query, { columns: ["cilium", "istio"] }).toPromise();
  const first = await ask();
  assert.equal(first.error, undefined);
  const { cells } = first.data.comparison.dimensions[0];
  assert.deepEqual(
    cells.map(({ column }) => column),
    ["cilium", "istio"],
  );
  assert.deepEqual((await ask()).data, first.data);
  assert.equal(requests.filter((request) => request.endsWith("query")).length, 1, requests.join());
  assert.equal(requests.at(-1), preferGetForPersistedQueries ? "GET hash" : "POST hash");
}
