const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** How questions of the kinds that are answered from values are recognized, and how their conclusions read. */
export const answers = {
  /** A question that is answered by yes or no, with the claim that it asks about. ◆ stands for the first name in it. */
  yesNo: [
    ["^(?:so |and |but |or |then |also )*(?:does|do|did) (?:the )?(◆.+)$", "$1"],
    [
      "^(?:so |and |but |or |then |also )*(?:is|are|was|were|has|have|can|could|will|would|should) (?:the )?(◆.+)$",
      "$1",
    ],
    [
      "^(?:so |and |but |or |then |also )*(?:doesn't|don't|didn't|isn't|aren't|wasn't|can't|hasn't|couldn't) (?:the )?(◆.+)$",
      "$1",
    ],
    [
      "^(?:is it true|is it correct|is it right|am i right|right|true or false|do you think|is it the case)(?: that|:)? (.*◆.+)$",
      "$1",
    ],
    [
      "^(?:can|could|may|do|should) (?:i|we|you|one) (?:still |also |just )?(?:use|run|get|have|do) (.+) (?:with|in|on|under|using) (?:the )?(◆.*)$",
      "$2 supports $1",
    ],
    [
      "^(◆ (?:supports?|has|have|is|was|can|works?|runs?|uses?|needs?|requires?|does|doesn't) .+?)(?:, right| right|, correct|, or not| or not|, isn't it|, doesn't it)$",
      "$1",
    ],
  ] as readonly (readonly [pattern: string, claim: string])[],
  /** Words that ask how many. */
  count: "\\b(?:how many|number of|count)\\b",
  /** Words that want the single one at an end, beside adjectives. */
  yes: (because: string) => `Yes: ${because}`,
  no: (because: string) => `No: ${because}`,
  contested: (because: string) => `The document says both: ${because}`,
  /** The meshes that match, and those of which the document does not say whether they do. */
  matching: (names: readonly string[], undecided: readonly string[]) =>
    `${names.length === 0 ? "None known" : list(names)}.${undecided.length > 0 ? ` Undecided: ${list(undecided)}.` : ""}`,
  counted: (names: readonly string[], undecided: readonly string[]) =>
    `${undecided.length > 0 ? "At least " : ""}${names.length}${names.length > 0 ? `: ${list(names)}` : ""}.${undecided.length > 0 ? ` Undecided: ${list(undecided)}.` : ""}`,
  /** Who stands at the end asked for, by a property. */
  leading: (names: readonly string[], property: string, value: string) =>
    `${list(names)} (${property}: ${value}${names.length > 1 ? ", tied" : ""}).`,
  unranked: (undecided: readonly string[]) => `Not rated: ${list(undecided)}.`,
  stated: (name: string, label: string) => `${name} — ${label}`,
  /** Several conclusions after one another. */
  joined: (parts: readonly string[]) => parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(" "),
  sides: (heading: string, labels: readonly string[]) => `${heading}: ${labels.join("; ")}`,
};
