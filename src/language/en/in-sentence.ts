/** A name in the middle of a sentence: lower-case, unless it begins with an abbreviation or a brand name. */
export const inSentence = (name: string): string =>
  name.replace(/^[A-Z](?=[a-z]+( |-|$))/, (letter) => letter.toLowerCase());
