const texts = new WeakMap<object, string>();

/** Tells the JSON of an object that will be written more than once; the object must not change from here on. */
export function rememberJson(value: object, text: string): void {
  texts.set(value, text);
}

export const jsonOf = (value: object): string => texts.get(value) ?? JSON.stringify(value);
