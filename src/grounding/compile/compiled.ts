import { refsById } from "../../catalog/entities.ts";
import { factsById } from "../../catalog/facts.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import type { Item } from "../parse/items.ts";

export type QuestionKind = "ATTRIBUTE" | "COMPARISON" | "COUNT" | "EXTREME" | "FILTER" | "LIST" | "YES_NO";

/** A question that was run as an operation over values. */
export interface Compiled {
  kind: QuestionKind;
  /** Ids of the facts that answer, the deciding ones first. */
  facts: readonly string[];
  /** The answer in one sentence or two, in the language of the answer. */
  conclusion: string;
  /** Whether it accounts for an item of the question; what is left casts doubt on the answer. */
  covers: (item: Item) => boolean;
}

/** The names of entities, in the order asked for. */
export function entityNames(reading: Reading, ids: readonly string[]): string[] {
  const refs = refsById(reading, ids);
  return ids.map((id) => refs.get(id)?.name ?? id);
}

/** The labels of facts: what they say, in a few words. */
export function labelsOf(reading: Reading, ids: readonly string[]): string[] {
  const facts = factsById(reading, ids);
  return ids.flatMap((id) => facts.get(id)?.label ?? []);
}

/** Whether an item lies within one of the places. */
export const within =
  (places: readonly { from: number; to: number }[]) =>
  ({ from, to }: Item): boolean =>
    places.some((place) => place.from < to && from < place.to);
