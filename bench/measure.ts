/** CPU time of one call in milliseconds. */
export interface Measured {
  median: number;
  p99: number;
}

/** Runs the tasks in turn, round after round, so that a slow phase of the machine hits all of them alike. */
export async function interleaved(
  tasks: Record<string, (round: number) => unknown>,
  rounds: number,
  warmUp = Math.ceil(rounds / 10),
): Promise<Record<string, Measured>> {
  const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const before = process.cpuUsage();
      await task(round + warmUp);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.get(name)!.push((user + system) / 1000);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, summary(list)]));
}

function summary(list: number[]): Measured {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: at(0.5), p99: at(0.99) };
}
