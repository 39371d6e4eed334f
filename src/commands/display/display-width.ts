/** Code points that take two columns of a terminal: East Asian scripts and full-width forms (Unicode, EastAsianWidth W and F). */
const wideRanges = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
] as const;

function isWide(character: string): boolean {
  const code = character.codePointAt(0)!;
  return wideRanges.some(([from, to]) => code >= from && code <= to) || /\p{Emoji_Presentation}/u.test(character);
}

/** Characters that take none: combining marks, joiners, variation selectors. */
const zero = /[\p{M}\p{Cf}]/u;

/** Columns that a text of one line takes on a terminal; of several lines, the longest. */
export function displayWidth(text: string): number {
  if (text.includes("\n")) return Math.max(...text.split("\n").map(displayWidth));
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));

/** Breaks a text into lines of at most `width` columns: at spaces and between wide characters, and in words that are longer. */
export function wrapped(text: string, width: number): string[] {
  if (text.includes("\n")) return text.split("\n").flatMap((line) => wrapped(line, width));
  const lines = [""];
  for (const piece of pieces(text)) {
    for (const part of displayWidth(piece.trimEnd()) > width ? piece : [piece]) {
      const line = lines[lines.length - 1]!;
      const fits = displayWidth((line + part).trimEnd()) <= width;
      if (fits || line === "") lines[lines.length - 1] = line + part;
      else lines.push(part.trimStart());
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** Words with the spaces after them; wide characters on their own, with the punctuation that follows. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const character of text) {
    const last = found[found.length - 1];
    const isPunctuation = /\p{P}/u.test(character) && isWide(character);
    const starts =
      last === undefined ||
      (/\s$/u.test(last) && !/\s/u.test(character)) ||
      (!isPunctuation && !/\s/u.test(character) && (isWide(character) || isWide(last.at(-1)!)));
    if (starts) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}
