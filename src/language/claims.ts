/** What a word does in a claim. */
export type Mark =
  | "NOT"
  /** `Neither A nor B`: negates once. */
  | "NEITHER"
  | "ALL"
  | "NONE"
  | "ONLY"
  | "MOST"
  | "EXACTLY"
  | "AT_LEAST"
  | "AT_MOST"
  | "AND"
  /** Joins clauses only. */
  | "BUT"
  | "OR"
  /** Before whom something is compared with. */
  | "THAN"
  | "SAME"
  | "OTHERS"
  /** Limits a claim to the meshes or modes of a table. */
  | "COMPARED"
  | "SCORED"
  | "TOTAL"
  | "AUTOMATIC"
  | "OPTIONAL"
  | "PARTIAL"
  /** The middle of a scale. */
  | "MEDIUM"
  | "CLASS"
  | "MODES"
  /** Says nothing in a claim about who does what to whom. */
  | "RELATING"
  /** A verb that says that something is so. */
  | "HAVE"
  /** Says nothing of its own. */
  | "FILLER"
  /** Changes what is said in a way that no value decides: `one of the fastest`, `almost`. */
  | "VAGUE";

/** How a relation is put into words. */
export interface RelationWords {
  readonly predicates: readonly string[];
  /** Whether the subject of the facts acts, or their object; undefined if who is who follows from what they are. */
  readonly agent?: "SUBJECT" | "OBJECT";
  readonly verbs: readonly string[];
  /** Wordings after which comes who acts, without a word for the passive: `comes from`. */
  readonly passives: readonly string[];
  /** What a subject has: `its founder`. */
  readonly nouns: readonly string[];
}
