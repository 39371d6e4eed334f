import { type Unit, unitsOf } from "../parse/text.ts";

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** A wording found in a text: units `from` up to, not including, `to`. */
export interface Found<T> {
  from: number;
  to: number;
  values: readonly T[];
}

/** Wordings and what they mean. Words are compared as written, not by their stems: `fast` is not `faster`. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [text, value] of entries) {
      let node = this.#root;
      for (const { word } of unitsOf(text)) {
        const next = node.next.get(word) ?? { next: new Map(), values: [] };
        node.next.set(word, next);
        node = next;
      }
      node.values.push(value);
    }
  }

  /** The longest wording at each place; none begins within another. A wording does not cross punctuation. */
  find(units: readonly Unit[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let from = 0; from < units.length; ) {
      const longest = this.#longest(units, from);
      if (longest) found.push(longest);
      from = longest?.to ?? from + 1;
    }
    return found;
  }

  #longest(units: readonly Unit[], from: number): Found<T> | undefined {
    let longest: Found<T> | undefined;
    let node: Node<T> | undefined = this.#root;
    for (let at = from; at < units.length; at++) {
      if (at > from && units[at]!.afterBreak) break;
      node = node.next.get(units[at]!.word);
      if (!node) break;
      if (node.values.length > 0) longest = { from, to: at + 1, values: node.values };
    }
    return longest;
  }
}
