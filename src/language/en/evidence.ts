const list = (names: readonly string[]): string => names.join(", ");

/** What an answer to a question says beside its facts. */
export const evidence = {
  ambiguous: "The question doesn't say which mesh it is about.",
  /** The question, asked about one mesh. */
  askedAbout: (name: string, question: string) => `${name}: ${question}`,
  topics: (name: string, topics: readonly string[]) => `What the document says about ${name}: ${list(topics)}.`,
  more: (omitted: number) =>
    `${omitted} more ${omitted === 1 ? "fact answers" : "facts answer"} the question: raise \`limit\` or \`maxChars\`.`,
  /** Nothing was found for these words. */
  notFound: (words: string) => `Looked for “${words}” and found nothing.`,
  notFoundFor: (words: string, name: string) =>
    `Looked for “${words}” in what is known about ${name} and found nothing.`,
  noAnswer: "Looked for an answer and found no fact that gives one.",
  noAnswerAbout: (name: string) => `Looked for an answer in what is known about ${name} and found none.`,
  premise: (statement: string) =>
    `The question takes it for granted that “${statement}”, but the document says otherwise.`,
  readAs: (question: string) => `Read as: ${question}`,
  /** Several questions in one text. */
  readAsParts: (questions: readonly string[]) => `Read as ${questions.length} questions: ${questions.join(" | ")}`,
  unansweredPart: (question: string) => `Found no answer to “${question}”.`,
};
