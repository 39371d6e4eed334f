/** The groups of operations in the OpenAPI document, in order. */
export const tags = {
  Meshes: "Service meshes: find them by what they can do, and read everything about one.",
  Recommendations: "Recommendations for your needs, with reasons and robustness; stored, listed, and readable by id.",
  Evidence: "Questions answered with cited facts, and claims checked against them.",
  Comparisons: "The document's comparison tables, as text and as values.",
  Scores: "The score matrix and its criteria.",
  Decisions: "The document's decision tree.",
  Features: "Features, and what the document says about each for every mesh.",
  Modes: "Architecture modes of a mesh: sidecar, ambient, proxyless.",
  Scenarios: "Scenarios, with the meshes that the document recommends for them.",
  Facts: "The cited statements that everything else is built on.",
  Graph: "Every entity by its global id, and the relations between them.",
  Document: "The document's sections, with the facts in each.",
  Catalog: "What the catalog contains: documents, counts, contradictions.",
  Export: "The whole catalog as a file.",
} as const;

export type Tag = keyof typeof tags;
