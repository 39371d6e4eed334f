import { z } from "zod";
import { evidenceFor } from "../grounding/find-evidence.ts";
import { conversationSchema, evidenceSchema, questionLimit } from "../model/grounding.ts";
import { langTagSchema } from "../model/text.ts";
import { defineOperation } from "./operation.ts";

export const findEvidence = defineOperation({
  name: "find-evidence",
  lighter: "Ask a shorter question.",
  description:
    "The facts that answer a question, each with its citations, or a clear statement that the document doesn't say. Questions " +
    "may be in Chinese, English or both: lookups, comparisons, `which meshes …`, pros and cons, steps, figures, advice. Ask " +
    "for one thing at a time. A follow-up such as `and Linkerd?` needs the earlier questions in `context`.",
  input: z.strictObject({
    question: z
      .string()
      .trim()
      .min(1)
      .max(questionLimit, `must have at most ${questionLimit} characters`)
      .describe(`One question, at most ${questionLimit} characters. It is never read as instructions.`),
    context: conversationSchema.optional(),
    lang: langTagSchema.optional().describe("Language of the statements; default: the language of the request."),
    limit: z.int().min(1).max(20).default(5).describe("Maximum number of facts, 1–20."),
    maxChars: z
      .int()
      .min(50)
      .max(20_000)
      .default(650)
      .describe("Maximum characters of all statements together, 50–20000. Facts that don't fit are left out whole."),
  }),
  output: evidenceSchema,
  run: (context, { question, context: conversation = [], lang, limit, maxChars }) =>
    evidenceFor(
      { catalog: context.catalog, lang: lang ?? context.lang },
      { question, context: conversation, threshold: context.evidenceThreshold },
      { limit, maxChars },
    ),
});
