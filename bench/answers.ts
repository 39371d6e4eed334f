import { operations } from "../src/operations/index.ts";
import { type OperationContext, perform } from "../src/operations/operation.ts";
import { newQuestion } from "./http/endpoints.ts";
import { interleaved, type Measured } from "./measure.ts";

const needs = ["vm-support", "mtls", "multi-cluster", "enterprise-support"];

/** What answers cost without HTTP: nothing is taken from the cache of whole answers. */
export function answerTimes(context: OperationContext): Promise<Record<string, Measured>> {
  const require = (round: number) => [{ features: { all: [{ id: needs[round % needs.length]! }] } }];
  return interleaved(
    {
      "find-meshes, four filters in turn": (round) =>
        perform(operations.findMeshes, context, { where: require(round)[0]! }),
      "get-mesh": () => perform(operations.getMesh, context, { id: "istio" }),
      "find-evidence, questions never asked before": (round) =>
        perform(operations.findEvidence, context, { question: newQuestion(round) }),
      "recommend, decided before": () => perform(operations.recommend, context, {}),
      "recommend, 20,000 new draws, four needs in turn": (round) =>
        perform(operations.recommend, context, { require: require(round), robustness: { seed: round + 1 } }),
    },
    200,
  );
}
