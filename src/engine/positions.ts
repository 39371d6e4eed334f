/**
 * For each value the place of the first entry of `sorted` that is not below it; `sorted` is ascending and holds every value.
 * Equal spans of values are looked up in a table first, so that values spread over their range take constant time each.
 */
export function positions(values: Float64Array, sorted: Float64Array): Uint32Array {
  const m = sorted.length;
  const lowest = sorted[0]!;
  const wanted = (m - 1) / (sorted[m - 1]! - lowest);
  const spans = Number.isFinite(wanted) ? wanted : 0;
  const starts = new Uint32Array(m + 1);
  for (let i = 0; i < m; i++) starts[Math.trunc((sorted[i]! - lowest) * spans) + 1]!++;
  for (let span = 1; span <= m; span++) starts[span]! += starts[span - 1]!;
  const places = new Uint32Array(values.length);
  for (let a = 0; a < values.length; a++) {
    const value = values[a]!;
    const span = Math.trunc((value - lowest) * spans);
    let low = starts[span]!;
    let high = starts[span + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    places[a] = low;
  }
  return places;
}
