/** A name in the middle of a sentence: lower-case, unless its first word is an abbreviation or a proper spelling. */
export const inSentence = (name: string): string =>
  name.replace(/^[A-Z](?=[a-z]+( |-|$))/, (letter) => letter.toLowerCase());
