import { hash as digest, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { scopeSchema } from "../model/access.ts";

const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hexadecimal digits");
const instantSchema = z.iso.datetime();

/** A key as stored: everything but the secret. */
export const keySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/, "must be 16 hexadecimal digits"),
  name: z
    .string()
    .regex(/^[\p{L}\p{N}\p{P}\p{S} ]{1,60}$/u, "must be 1 to 60 printable characters")
    .describe("Who or what uses the key."),
  scopes: z.array(scopeSchema).min(1),
  hash: hashSchema,
  createdAt: instantSchema,
  expiresAt: instantSchema.optional(),
  previous: z
    .strictObject({ hash: hashSchema, validUntil: instantSchema })
    .optional()
    .describe("The secret before the last rotation, while it is still valid."),
});
export type Key = z.output<typeof keySchema>;

/** The fixed prefix lets secret scanners find leaked keys. */
const keyPattern = /^ma_([0-9a-f]{16})_[0-9a-f]{64}$/;

/** Random and never reused, since records belong to it. */
export const newKeyId = (): string => randomBytes(8).toString("hex");

/** The text of a key with a new secret of 256 random bits, to be shown once, and its hash. */
export function newSecret(id: string): { text: string; hash: string } {
  const text = `ma_${id}_${randomBytes(32).toString("hex")}`;
  return { text, hash: hashOf(text) };
}

/** The id in the text of a key; undefined if it is not a key. */
export const idIn = (text: string): string | undefined => keyPattern.exec(text)?.[1];

/** Whether the text is that of this key, and has not expired. Takes constant time. */
export function matches(text: string, { hash, expiresAt, previous }: Key, now: Date): boolean {
  const hashed = Buffer.from(hashOf(text));
  const isCurrent = timingSafeEqual(hashed, Buffer.from(hash));
  const isPrevious = previous !== undefined && timingSafeEqual(hashed, Buffer.from(previous.hash));
  if (expiresAt !== undefined && new Date(expiresAt) <= now) return false;
  return isCurrent || (isPrevious && now < new Date(previous.validUntil));
}

/** Secrets are long and random, so one round of a fast hash cannot be reversed; passwords would need a slow hash. */
const hashOf = (text: string): string => `sha256:${digest("sha256", text, "hex")}`;
