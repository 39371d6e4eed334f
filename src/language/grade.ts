/** Which way a word of degree points: to more or less of a property, or to the better or worse end of it. */
export type Toward = "MORE" | "LESS" | "BETTER" | "WORSE";

/** EQUATIVE: `as fast as`. */
export type Degree = "POSITIVE" | "COMPARATIVE" | "SUPERLATIVE" | "EQUATIVE";

/** A word that rates: `fast` means much performance, `lighter` less resource consumption, `better` any property named beside it. */
export interface Grade {
  text: string;
  degree: Degree;
  toward: Toward;
  /** Slugs of the dimensions that it rates; none if the property is named beside it. */
  properties: readonly string[];
}
