/**
 * How many times as long this machine takes for a fixed piece of work as the one for which the bounds in milliseconds were
 * set; at least 1. A bound that is multiplied by it means the same on a slow machine.
 */
export function pace(): number {
  const text = JSON.stringify(Array.from({ length: 20_000 }, (_, n) => ({ id: `mesh-${n}`, and: [n, { x: 1 }] })));
  const timeOfRound = (): number => {
    const before = process.cpuUsage();
    for (let count = 0; count < 10; count++) JSON.stringify(JSON.parse(text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.max(1, Math.min(timeOfRound(), timeOfRound(), timeOfRound()) / millisecondsOfRound);
}

/** On the machine for which the bounds were set. */
const millisecondsOfRound = 80;
