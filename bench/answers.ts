import { operations } from "../src/operations/index.ts";
import type { OperationContext } from "../src/operations/operation.ts";
import { perform } from "../src/operations/perform.ts";
import { interleaved, type Measured } from "./measure.ts";
import { questions } from "./questions.ts";

const needs = ["vm-support", "mtls", "multi-cluster", "enterprise-support"];

/** CPU time of operations without HTTP and without the response cache. */
export async function answerTimes(context: OperationContext): Promise<Record<string, Measured>> {
  return { ...(await evidenceTimes(context)), ...(await otherTimes(context)) };
}

/** There are many cheap questions: each is measured once, after enough rounds to warm up. */
function evidenceTimes(context: OperationContext): Promise<Record<string, Measured>> {
  const count = questions.length;
  const ask = (round: number) =>
    perform(operations.findEvidence, context, { question: questions[round % count]!, limit: 5, maxChars: 650 });
  return interleaved({ [`find-evidence, ${count} questions, not cached`]: ask }, count, 24 * count);
}

function otherTimes(context: OperationContext): Promise<Record<string, Measured>> {
  const require = (round: number) => [{ features: { all: [{ id: needs[round % needs.length]! }] } }];
  return interleaved(
    {
      "find-meshes, four filters in turn": (round) =>
        perform(operations.findMeshes, context, { where: require(round)[0]! }),
      "get-mesh": () => perform(operations.getMesh, context, { id: "istio" }),
      "recommend, same input": () => perform(operations.recommend, context, {}),
      "recommend, 20,000 new draws, four needs in turn": (round) =>
        perform(operations.recommend, context, { require: require(round), robustness: { seed: round + 1 } }),
    },
    200,
  );
}
