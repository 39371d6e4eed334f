import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { scopeSchema } from "../model/access.ts";

const hashSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hexadecimal digits");
const instantSchema = z.iso.datetime();

/** A key as it is kept: all of it but the secret. */
export const keySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/, "must be 16 hexadecimal digits"),
  name: z
    .string()
    .regex(/^[\p{L}\p{N}\p{P}\p{S} ]{1,60}$/u, "must be 1 to 60 printable characters")
    .describe("For people: who or what uses the key."),
  scopes: z.array(scopeSchema).min(1),
  hash: hashSchema,
  createdAt: instantSchema,
  expiresAt: instantSchema.optional(),
  previous: z
    .strictObject({ hash: hashSchema, validUntil: instantSchema })
    .optional()
    .describe("The secret before the last rotation, while it still holds."),
});
export type Key = z.output<typeof keySchema>;

/** As a caller writes it. The beginning is fixed, so that scanners of code and logs find keys that leaked. */
const written = /^ma_([0-9a-f]{16})_[0-9a-f]{64}$/;

/** Not taken from anything else and never given twice: records belong to it. */
export const newKeyId = (): string => randomBytes(8).toString("hex");

/** A key with a new secret of 256 random bits, to be shown once. */
export function newSecret(id: string): { text: string; hash: string } {
  const text = `ma_${id}_${randomBytes(32).toString("hex")}`;
  return { text, hash: hashOf(text) };
}

/** The id that a written key claims to have; undefined where it is no key at all. */
export const claimedId = (text: string): string | undefined => written.exec(text)?.[1];

/** Whether it is that key, and in time. What is compared takes as long wherever it differs. */
export function opens(text: string, { hash, expiresAt, previous }: Key, now: Date): boolean {
  const given = Buffer.from(hashOf(text));
  const isCurrent = timingSafeEqual(given, Buffer.from(hash));
  const isPrevious = previous !== undefined && timingSafeEqual(given, Buffer.from(previous.hash));
  if (expiresAt !== undefined && new Date(expiresAt) <= now) return false;
  return isCurrent || (isPrevious && now < new Date(previous.validUntil));
}

/** Secrets are random and long, so that one round of a fast hash cannot be turned back; passwords would need a slow one. */
const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
