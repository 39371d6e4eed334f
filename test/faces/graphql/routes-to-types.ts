import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** A path from the root to objects of one type, as many as possible. */
export interface RouteToType {
  type: string;
  fields: readonly Field[];
  /** A query for a selection on each of these objects. */
  query(selection: string): string;
}

/** Meshes have the most fields. */
const meshFirst = (a: { name: string }, b: { name: string }): number =>
  Number(b.name === "Mesh") - Number(a.name === "Mesh");

/** Arguments with which each root field returns as much as possible. */
const argumentsOf = (ids: readonly string[], record: string): Record<string, string> => ({
  nodes: `(ids: ${JSON.stringify(ids)})`,
  node: '(id: "mesh:istio")',
  meshes: '(where: { features: { all: [{ id: "mtls" }] } }, facet: ["language", "data-plane"])',
  mesh: '(id: "istio")',
  features: "(first: 100)",
  feature: '(id: "mtls")',
  modes: "",
  mode: '(id: "ambient")',
  scenarios: "",
  scenario: '(id: "e-commerce")',
  criteria: "",
  scoreMatrix: "",
  comparison: '(id: "meshes")',
  decisionTree: "",
  facts: "(first: 100)",
  fact: '(id: "istio.vm-support")',
  rules: "",
  documents: "",
  document: '(id: "linkerd-docs")',
  sections: "",
  section: '(number: "4.2.5")',
  paths: '(from: "mesh:istio", to: "mesh:kuma")',
  search: '(query: "istio virtual machines", first: 100)',
  previewRecommendation:
    '(input: { require: [{ features: { all: [{ id: "vm-support" }] } }, { features: { all: [{ id: "mtls" }] } }], ' +
    'workload: { pods: 10 }, answers: [{ question: "needs-highest-performance", answer: false }], ' +
    'adviceAs: COMPARED, prefer: [{ where: { modes: { all: ["ambient"] } }, weight: 0.1 }, ' +
    '{ where: { features: { all: [{ id: "mtls" }] } }, weight: 0.1 }], ' +
    'alternatives: [{ id: "ours", name: "Ours", scores: [{ criterion: "performance", value: { min: 2, max: 3 } }, ' +
    '{ criterion: "ease-of-use", value: 4 }] }, { id: "theirs", name: "Theirs", scores: [] }], ' +
    'scores: [{ mesh: "kuma", criterion: "performance", value: 8 }, { mesh: "kuma", criterion: "ease-of-use", value: 8 }], ' +
    "robustness: { samples: 50 } })",
  evidence: '(question: "Compare Istio and Linkerd on performance and VM support", limit: 20, maxChars: 20000)',
  verifyClaim: '(input: { text: "Istio supports VMs, but Linkerd does not" })',
  catalog: "",
  recommendations: "(first: 3)",
  recommendation: `(id: "${record}")`,
});

/** A short path to each object type; entities and facts are read by id, which takes the fewest statements. */
export function routesToTypes(schema: GraphQLSchema, ids: readonly string[], record: string): RouteToType[] {
  const found = new Map<string, RouteToType>();
  const reach = (field: Field, around: (selection: string) => string, args = "") => {
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return;
    const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type).toSorted(meshFirst);
    for (const each of types) {
      if (found.has(each.name)) continue;
      const within = (selection: string) => (each === type ? selection : `... on ${each.name} { ${selection} }`);
      const query = (selection: string) => around(`${field.name}${args} { ${within(selection)} }`);
      found.set(each.name, { type: each.name, fields: Object.values(each.getFields()), query });
    }
  };
  const roots = schema.getQueryType()!.getFields();
  const args = argumentsOf(ids, record);
  const order = [...new Set([...Object.keys(args), ...Object.keys(roots)])];
  for (const name of order) {
    if (args[name] === undefined) throw new Error(`The test has no arguments for Query.${name}.`);
    reach(roots[name]!, (selection) => `{ ${selection} }`, args[name]);
  }
  // The loop also visits the types it adds.
  for (const { fields, query } of found.values()) for (const field of fields) reach(field, query);
  return [...found.values()];
}
