const serialized = new WeakMap<object, Buffer>();

/** Keeps the JSON of an object that is written more than once. Neither may change afterwards. */
export const keepSerialized = (value: object, json: Buffer): void => void serialized.set(value, json);

/** The JSON of an object in UTF-8, if it was kept. */
export const serializedOf = (value: object): Buffer | undefined => serialized.get(value);
