import { both, entity, flag, json, plain, ref } from "./columns.ts";
import type { Table } from "./table.ts";

const fact = ref("fact");

/** What the document advises: its decision tree, scenarios and guides; and the words that questions are read with. */
export const adviceTables: readonly Table[] = [
  {
    name: "questions",
    from: "question",
    key: ["ordinal", "slug"],
    columns: [...plain("slug"), ...flag("is_root"), ...both("question"), ...fact],
  },
  {
    name: "branches",
    from: "branch",
    key: ["question", "answer"],
    columns: [...plain("question"), ...flag("answer"), ...plain("next_question"), ...fact],
  },
  {
    name: "branch-outcomes",
    from: "branch_outcome",
    key: ["question", "answer", "ordinal"],
    columns: [...plain("question"), ...flag("answer"), ...plain("ordinal"), ...ref("mesh"), ...both("note"), ...fact],
  },
  {
    name: "scenarios",
    from: "scenario",
    key: ["ordinal"],
    columns: [...plain("id"), ...entity("t.id", "slug", "name"), ...plain("kind"), ...json("start")],
  },
  {
    name: "scenario-recommendations",
    from: "scenario_recommendation",
    key: ["scenario_id", "ordinal"],
    columns: [
      ...ref("scenario"),
      ...plain("ordinal"),
      ...ref("mesh"),
      ...plain("variant"),
      ...json("tools"),
      ...json("reasons"),
      ...fact,
    ],
  },
  {
    name: "guide-targets",
    from: "guide_target",
    key: ["target_id", "ordinal"],
    columns: [...ref("target"), ...plain("ordinal"), ...ref("guide")],
  },
  {
    name: "guide-steps",
    from: "guide_step",
    key: ["guide_id", "number"],
    columns: [...ref("guide"), ...plain("number"), ...both("title"), ...json("commands"), ...fact],
  },
  {
    name: "vocabulary",
    from: "vocabulary",
    key: ["role", "key", "lang", "text"],
    columns: plain("role", "key", "lang", "text"),
  },
  {
    name: "intent-targets",
    from: "intent_target",
    key: ["intent", "field", "value"],
    columns: plain("intent", "field", "value"),
  },
];
