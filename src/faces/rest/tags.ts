/** The groups in which the document lists operations, in its order. */
export const tags = {
  Meshes: "Service meshes: find them by what they can do, read all that is known of one.",
  Recommendations: "Advice for a need, with its reasons and how firm it is; kept, and read again by id.",
  Evidence: "Questions answered with cited facts, and claims held against them.",
  Comparisons: "The document's comparison tables, as text and as values.",
  Scores: "The score matrix and its criteria.",
  Decisions: "The document's decision tree.",
  Features: "Features, and what the document says of each for each mesh.",
  Modes: "Architecture modes of a mesh: sidecar, ambient, proxyless.",
  Scenarios: "Scenarios, with the meshes that the document recommends for them.",
  Facts: "The cited statements that everything else is made of.",
  Graph: "Every entity by its global id, and the relations between them.",
  Document: "The document's sections, with the facts that each holds.",
  Catalog: "What the service knows: documents, counts, contradictions.",
  Export: "The whole catalog as a file.",
} as const;

export type Tag = keyof typeof tags;
