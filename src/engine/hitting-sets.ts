/**
 * The inclusion-minimal sets of vertices (0 … `vertices` − 1) that meet every edge, the smallest first and each in
 * ascending order. The search stops after `most` sets or `steps` calls; `complete` is false if it did.
 *
 * A set stays minimal as long as each of its vertices is the only one to meet some edge (a critical edge). Vertices that
 * were already tried are withheld, so no set is found twice. K. Murakami, T. Uno (2014), Efficient algorithms for dualizing
 * large-scale hypergraphs.
 */
export function minimalHittingSets(
  edges: readonly (readonly number[])[],
  vertices: number,
  most: number,
  steps: number,
): { sets: number[][]; complete: boolean } {
  const found: number[][] = [];
  const incident = Array.from({ length: vertices }, (_, v) =>
    edges.flatMap((edge, e) => (edge.includes(v) ? [e] : [])),
  );
  const meets = new Int32Array(edges.length);
  const available = new Array<boolean>(vertices).fill(true);
  const chosen: number[] = [];
  let remaining = steps;
  let complete = true;

  const isCritical = (v: number) => incident[v]!.some((e) => meets[e] === 1);

  function extend(): void {
    if (found.length >= most || remaining-- <= 0) {
      complete = false;
      return;
    }
    let narrowest: number[] | undefined;
    for (let e = 0; e < edges.length; e++) {
      if (meets[e]! > 0) continue;
      const candidates = edges[e]!.filter((v) => available[v]);
      if (narrowest === undefined || candidates.length < narrowest.length) narrowest = candidates;
    }
    if (narrowest === undefined) {
      found.push([...chosen].sort((a, b) => a - b));
      return;
    }
    for (const v of narrowest) available[v] = false;
    for (const v of narrowest) {
      chosen.push(v);
      for (const e of incident[v]!) meets[e]!++;
      if (chosen.every(isCritical)) extend();
      for (const e of incident[v]!) meets[e]!--;
      chosen.pop();
      available[v] = true;
    }
  }

  extend();
  return { sets: found.sort(bySizeThenOrder), complete };
}

function bySizeThenOrder(a: number[], b: number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((vertex, i) => vertex !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
