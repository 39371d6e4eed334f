import { type Bits, countBits, hasBit } from "./bits.ts";
import { meshPlaces } from "./meshes.ts";
import { all, column, type Reading } from "./snapshot.ts";

/** The values of meshes in the comparison table on one dimension: `token[i]` names in `tokens` a value of the mesh at `place[i]`. Ordered by place. */
interface Values {
  tokens: string[];
  token: Uint32Array;
  place: Uint32Array;
}

export const facetNames = ({ catalog }: Reading): string[] =>
  column<string>(catalog, "SELECT slug FROM dimension WHERE comparison = 'meshes' ORDER BY ordinal");

/** Values that are counted, at most. */
const mostValues = 100;

/** How many of the meshes have each value of a dimension, the most frequent first; `UNKNOWN` counts those that have none. */
export function facetCounts(reading: Reading, dimension: string, meshes: Bits): { value: string; count: number }[] {
  const { tokens, token, place } = valuesOf(reading, dimension);
  const counts = new Uint32Array(tokens.length);
  let counted = 0;
  for (let at = 0, last = -1; at < place.length; at++) {
    if (!hasBit(meshes, place[at]!)) continue;
    counts[token[at]!]!++;
    if (place[at] !== last) counted++;
    last = place[at]!;
  }
  const list = tokens.flatMap((value, at) => (counts[at]! > 0 ? [{ value, count: counts[at]! }] : []));
  const silent = countBits(meshes) - counted;
  if (silent > 0) list.push({ value: "UNKNOWN", count: silent });
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues);
}

/** Read once for each dimension. */
function valuesOf(reading: Reading, dimension: string): Values {
  return reading.catalog.memo.get(`facet ${dimension}`, () => {
    const places = meshPlaces(reading);
    const sql = `SELECT t.token, t.mesh_id AS mesh FROM dimension_token t
      JOIN comparison_column c ON c.comparison = 'meshes' AND c.entity_id = t.mesh_id WHERE t.dimension = ?`;
    const rows = all<{ token: string; mesh: string }>(reading.catalog, sql, dimension)
      .map(({ token, mesh }) => ({ token, place: places.get(mesh)! }))
      .sort((a, b) => a.place - b.place);
    const tokens = [...new Set(rows.map(({ token }) => token))];
    const numbers = new Map(tokens.map((token, number) => [token, number]));
    return {
      tokens,
      token: Uint32Array.from(rows, ({ token }) => numbers.get(token)!),
      place: Uint32Array.from(rows, ({ place }) => place),
    };
  });
}
