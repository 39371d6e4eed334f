/** What people say around a question, in one language. `{question}`, `{role}` and `{company}` are filled in. */
export interface NoiseWords {
  /** Stand before the question. */
  greetings: readonly string[];
  thanksBefore: readonly string[];
  thanksAfter: readonly string[];
  /** Sentences about the speaker that have nothing to do with the answer. */
  contextBefore: readonly string[];
  contextAfter: readonly string[];
  roles: readonly string[];
  companies: readonly string[];
  /** Hold the question: `could you tell me {question}`. */
  politeness: readonly string[];
  quotations: readonly string[];
  /** Stand before the question or after its first word. */
  fillers: readonly string[];
  /** After such a first word, a filler sounds natural; alone at the start, its capital may go. */
  openers: readonly string[];
  /** Particles that people double or omit as they type. */
  particles: readonly string[];
}
