/** Properties that the catalog states of some meshes only. */
export const meshProperties = [
  "maker",
  "first-release",
  "version",
  "language",
  "cncf",
  "performance",
  "resources",
  "learning",
  "ease",
  "community",
  "maturity",
  "enterprise",
  "documentation",
  "troubleshooting",
  "total",
  "multi-cluster",
  "vm",
  "mtls",
  "observability",
  "requirements",
  "acquisition",
  "installation",
  "disadvantages",
] as const;
export type MeshProperty = (typeof meshProperties)[number];

/** Properties that the catalog states of some components only. */
export const componentProperties = ["port", "language", "maker", "first-release", "version"] as const;
export type ComponentProperty = (typeof componentProperties)[number];

export const premiseKinds = [
  "maker",
  "year",
  "denied-feature",
  "missing-feature",
  "ranking",
  "membership",
  "graduation",
  "sandbox",
  "archived",
  "language",
  "data-plane",
  "level",
  "score",
  "acquisition",
  "component",
  "mode",
] as const;
export type PremiseKind = (typeof premiseKinds)[number];

/** A level that is presumed although the catalog states the opposite. */
export const presumedLevels = ["gentle", "steep", "low", "high", "slow"] as const;
export type PresumedLevel = (typeof presumedLevels)[number];

/** Questions without an answer in one language, as templates and lists. */
export interface UnanswerableWords {
  /** Properties of other domains, or that the document does not mention: `{noun}`. */
  absentProperties: readonly string[];
  /** `{subject}` and `{noun}`. */
  absentTemplates: readonly string[];
  /** `{mesh}` and `{feature}`. */
  features: readonly string[];
  /** `{mesh}`. */
  ofMesh: Readonly<Record<MeshProperty, readonly string[]>>;
  /** `{component}`. */
  ofComponent: Readonly<Record<ComponentProperty, readonly string[]>>;
  premises: Readonly<Record<Exclude<PremiseKind, "level">, readonly string[]>>;
  levels: Readonly<Record<PresumedLevel, readonly string[]>>;
  offTopic: readonly string[];
}
