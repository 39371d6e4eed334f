/**
 * A well-behaved caller in a process of its own: asks one plain question after the other, and prints the slowest answer in
 * milliseconds and the number of wrong ones when its input is closed. Arguments: URL, API key.
 */
import { setTimeout as pause } from "node:timers/promises";

const [url, key] = process.argv.slice(2);
let slowest = 0;
let wrong = 0;
let answered = 0;
let isOver = false;
process.stdin.on("end", () => {
  isOver = true;
});
process.stdin.resume();

while (!isOver) {
  const start = performance.now();
  try {
    const response = await fetch(`${url}/v1/meshes/istio?fields=name`, { headers: { authorization: `Bearer ${key}` } });
    const { name } = await response.json();
    if (name === "Istio") answered++;
    else wrong++;
  } catch {
    wrong++;
  }
  // The first request also opens the connection and compiles the client.
  if (answered + wrong > 1) slowest = Math.max(slowest, performance.now() - start);
  await pause(10);
}
console.log(JSON.stringify({ slowest, wrong, answered }));
process.exit();
