/**
 * A well-behaved caller in a process of its own: asks one plain question after the other, and prints the slowest answer in
 * milliseconds and the number of wrong ones when its input is closed. Time in which another process had the processor
 * does not count. Arguments: URL, API key, process id of the service.
 */
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const [url, key, pid] = process.argv.slice(2);

/** Milliseconds that the main threads of the service and of this process have waited for a processor so far. */
const waited = () =>
  [pid, "self"]
    .map((id) => Number(readFileSync(`/proc/${id}/schedstat`, "utf8").split(" ")[1]) / 1e6)
    .reduce((sum, each) => sum + each);

let slowest = 0;
let wrong = 0;
let answered = 0;
let isOver = false;
process.stdin.on("end", () => {
  isOver = true;
});
process.stdin.resume();

while (!isOver) {
  const start = performance.now() - waited();
  try {
    const response = await fetch(`${url}/v1/meshes/istio?fields=name`, { headers: { authorization: `Bearer ${key}` } });
    const { name } = await response.json();
    if (name === "Istio") answered++;
    else wrong++;
  } catch {
    wrong++;
  }
  // The first request also opens the connection and compiles the client.
  if (answered + wrong > 1) slowest = Math.max(slowest, performance.now() - waited() - start);
  await pause(10);
}
console.log(JSON.stringify({ slowest, wrong, answered }));
process.exit();
