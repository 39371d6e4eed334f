import fc from "fast-check";

const criteria = ["performance", "ease-of-use", "community", "learning-cost", "extensibility"];
const feature = fc.constantFrom("vm-support", "mtls", "multi-cluster", "kong-integration", "cni-integration");
const condition = fc.oneof(
  feature.map((id) => ({ features: { all: [{ id }] } })),
  feature.map((id) => ({ features: { none: [{ id }] } })),
  fc.constantFrom(...criteria).map((criterion) => ({ score: { criterion, gte: 8 } })),
  fc.constantFrom("sidecar", "ambient", "proxyless").map((mode) => ({ modes: { any: [mode] } })),
  fc.constantFrom("GRADUATED", "SANDBOX").map((status) => ({ cncfStatus: { in: [status] } })),
);
const scenario = fc.constantFrom(
  "startup-small-team",
  "large-enterprise",
  "kong-users",
  "iot-edge",
  "financial-services",
  "hybrid-multi-cloud",
);
const weighting = fc.oneof(
  fc.constantFrom({ by: "DOCUMENT" }, { by: "RANK_ORDER", order: ["operations", "cost"] }),
  fc.constantFrom(...criteria).map((criterion) => ({ by: "ADJUST", values: [{ criterion, value: 4 }] })),
);
const settings = {
  require: fc.array(condition, { maxLength: 3 }),
  scenario,
  weighting,
  answers: fc.boolean().map((answer) => [{ question: "needs-vm", answer }]),
  adviceAs: fc.constantFrom("BINDING", "COMPARED"),
  method: fc.constantFrom("WEIGHTED_SUM", "TOPSIS", "VIKOR", "PROMETHEE_II"),
  unknowns: fc.constantFrom("CONDITIONAL", "EXCLUDE", "ASSUME_PASS"),
  candidates: fc.shuffledSubarray(
    ["istio", "linkerd", "cilium", "consul", "kuma", "aws-app-mesh", "open-service-mesh"],
    { minLength: 2 },
  ),
  robustness: fc.constant({ samples: 20 }),
};

/** Requests with any of the settings. */
export const request = fc.record(settings, { requiredKeys: ["robustness"] });
