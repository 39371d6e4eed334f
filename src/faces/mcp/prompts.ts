import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { questionLimit } from "../../model/grounding.ts";
import { type Lang, langSchema } from "../../model/text.ts";

const rules: Record<Lang, string> = {
  en: [
    'Answer the question below from mesh-atlas alone. Call `find_evidence` with the question and `lang: "en"` first.',
    "- Say only what the facts it returns say, and put the place of each fact behind it as given, such as (§4.1.1 L1007).",
    "- NO_EVIDENCE: say that the document does not answer the question, and what is missing. Do not answer from memory.",
    "- PARTIAL: answer what the facts cover, and say what they do not. AMBIGUOUS: ask back with the suggestions.",
    "- Where facts contradict each other, give both sides with their places. A figure marked {computed} is not the document's own.",
  ].join("\n"),
  zh: [
    '请只根据 mesh-atlas 回答下面的问题。先用该问题和 `lang: "zh"` 调用 `find_evidence`。',
    "- 只陈述返回的事实，并在每条陈述后按原样注明出处，例如（§4.1.1 L1007）。",
    "- NO_EVIDENCE：说明文档没有回答这个问题，以及缺少什么；不要凭记忆作答。",
    "- PARTIAL：回答事实所覆盖的部分，并说明未覆盖的部分。AMBIGUOUS：用给出的建议反问。",
    "- 事实互相矛盾时，列出双方及其出处。标有 {计算得出} 的数字不是文档原有的。",
  ].join("\n"),
};

const heading: Record<Lang, string> = { en: "Question:", zh: "问题：" };

export function addPrompts(server: McpServer, usual: Lang): void {
  server.registerPrompt(
    "grounded_answer",
    {
      title: "Grounded answer",
      description: "Answers a question about service meshes from cited facts only, and says so where there are none.",
      argsSchema: z.object({
        question: z.string().trim().min(1).max(questionLimit).describe("The question, in English or Chinese."),
        lang: langSchema.optional().describe("Language of the answer: `en` or `zh`."),
      }),
    },
    ({ question, lang = usual }) => ({
      description: "Answer from cited facts only.",
      messages: [{ role: "user", content: { type: "text", text: `${rules[lang]}\n\n${heading[lang]} ${question}` } }],
    }),
  );
}
