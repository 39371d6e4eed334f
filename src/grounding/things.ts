import { typeOf } from "../model/ids.ts";
import type { Item } from "./items.ts";

/** Types of things that facts are about; features and concepts are what is said of them. */
export const things: ReadonlySet<string> = new Set([
  "mesh",
  "mode",
  "component",
  "tool",
  "organization",
  "library",
  "guide",
  "scenario",
]);

export const namesThing = ({ senses }: Item): boolean =>
  senses.some(({ role, target }) => role === "ENTITY" && things.has(typeOf(target)));
