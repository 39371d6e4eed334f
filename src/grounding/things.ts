import { typeOf } from "../model/ids.ts";
import type { Item } from "./items.ts";

/** Types of things that facts are about; features and concepts are what is said of them. */
export const topicTypes: ReadonlySet<string> = new Set([
  "mesh",
  "mode",
  "component",
  "tool",
  "organization",
  "library",
  "guide",
  "scenario",
]);

/** Whether a fact is about one of the things that a question names, by their tokens; all facts are where it names none. */
export const isAboutTopic = (
  { named }: { named: readonly string[] },
  { concepts }: { concepts: ReadonlySet<string> },
): boolean => named.length === 0 || named.some((token) => concepts.has(token));

export const namesTopic = ({ senses }: Item): boolean =>
  senses.some(({ role, target }) => role === "ENTITY" && topicTypes.has(typeOf(target)));
