import { simplified } from "./zh/simplified.ts";

/** Full-width letters, digits and signs, and compatibility forms of Chinese characters; not full-width punctuation. */
const variants = /[\u2e80-\u2fdf\uf900-\ufaff\uff03-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/g;

/** A text as words are recognized in it, whichever characters its writer uses for them. Keeps upper case. */
export const normalized = (text: string): string =>
  simplified(text.replace(variants, (char) => char.normalize("NFKC")));

/** A name for comparison with another. */
export const comparableName = (name: string): string => normalized(name).toLowerCase();
