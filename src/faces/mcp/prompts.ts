import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { wordsIn } from "../../language/index.ts";
import { questionLimit } from "../../model/grounding.ts";
import { type Lang, langTagSchema } from "../../model/text.ts";

export function addPrompts(server: McpServer, defaultLang: Lang): void {
  server.registerPrompt(
    "grounded_answer",
    {
      title: "Grounded answer",
      description: "Answers a question about service meshes using only cited facts, and says so if there are none.",
      argsSchema: z.object({
        question: z.string().trim().min(1).max(questionLimit).describe("The question, in English or Chinese."),
        lang: langTagSchema.optional().describe("Language of the answer: `en` or `zh`."),
      }),
    },
    ({ question, lang = defaultLang }) => ({
      description: "Answer using only cited facts.",
      messages: [{ role: "user", content: { type: "text", text: wordsIn(lang).mcp.prompt(question) } }],
    }),
  );
}
