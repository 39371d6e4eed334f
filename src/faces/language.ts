import type { FastifyRequest } from "fastify";
import { type Lang, languages } from "../model/text.ts";

/** The language of an answer: as requested explicitly, else by the Accept-Language header, else English. */
export function languageOf(request: FastifyRequest, asked?: Lang): Lang {
  if (asked) return asked;
  const preferred = request.headers["accept-language"] ? request.language([...languages]) : false;
  return languages.find((lang) => lang === preferred) ?? "en";
}
