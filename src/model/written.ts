const written = new WeakMap<object, Buffer>();

/** Tells the JSON of an object that will be written more than once; neither may change from here on. */
export function rememberJson(value: object, json: Buffer): void {
  written.set(value, json);
}

/** The JSON of an object in UTF-8, where it was told. */
export const rememberedJson = (value: object): Buffer | undefined => written.get(value);
