import { setTimeout as pause } from "node:timers/promises";

const question = JSON.stringify({ query: '{ mesh(id: "istio") { name summary } }' });
const json = { "content-type": "application/json" };

/** Plain questions in both languages, on two faces, whose answers an attack may want to change. */
const questions: [string, RequestInit][] = [
  ["/v1/meshes/istio?fields=name,summary", {}],
  ["/v1/meshes/istio?fields=name,summary", { headers: { "accept-language": "zh" } }],
  ["/graphql", { method: "POST", body: question, headers: json }],
  ["/graphql", { method: "POST", body: question, headers: { ...json, "accept-language": "zh" } }],
];

export interface Experience {
  times: number[];
  wrong: string[];
}

/** A caller with a key of its own, who asks every 50 ms and knows what the answers are. */
export async function behave(url: string, key: string, everyMs = 50) {
  const ask = async (at: number): Promise<string> => {
    const [path, init] = questions[at % questions.length]!;
    const headers = { accept: "application/json", ...init.headers, authorization: `Bearer ${key}` };
    const response = await fetch(url + path, { ...init, headers });
    return `${response.status} ${response.headers.get("content-language")} ${await response.text()}`;
  };
  const right: string[] = [];
  for (const at of questions.keys()) right.push(await ask(at));
  if (new Set(right).size !== right.length || right.some((each) => !each.startsWith("200 ")))
    throw new Error(`The plain questions are not answered as expected: ${right.join("\n")}`);

  const experience: Experience = { times: [], wrong: [] };
  let isOver = false;
  const asking = (async () => {
    for (let at = 0; !isOver; at++) {
      const began = performance.now();
      const answer = await ask(at).catch(String);
      experience.times.push(performance.now() - began);
      if (answer !== right[at % right.length]) experience.wrong.push(answer.slice(0, 300));
      await pause(everyMs);
    }
  })();
  return async (): Promise<Experience> => {
    isOver = true;
    await asking;
    return experience;
  };
}
