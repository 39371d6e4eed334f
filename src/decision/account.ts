import type { Recommendation } from "../model/recommendation.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Wording } from "./wording.ts";

/** A recommendation before it is explained and kept. */
export type Draft = Omit<Recommendation, "id" | "createdAt" | "explanation">;

/** What the parts of an explanation are written from. */
export interface Account {
  known: Knowledge;
  draft: Draft;
  wording: Wording;
  nameOf(mesh: string): string;
}

/** A sentence and how soon it may go when the whole is too long: 0 stays, the highest goes first. */
export interface Sentence {
  text: string;
  spare: number;
}
