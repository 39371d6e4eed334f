/** Fingerprints that are remembered: each takes four bytes. */
const places = 16_384;

/**
 * Whether a text came before, more or less: a table of fingerprints in which a later text takes the place of an earlier one
 * now and then. What comes once need not be kept, and most of what is new comes once (TinyLFU calls it a doorkeeper:
 * Einziger, Friedman, Manes 2017, section 3.4.2).
 */
export class Seen {
  readonly #fingerprints = new Int32Array(places);

  /** Whether it was there; it is from now on. */
  again(text: string): boolean {
    // FNV-1a over UTF-16 code units.
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (places - 1);
    if (this.#fingerprints[place] === hash) return true;
    this.#fingerprints[place] = hash;
    return false;
  }
}
