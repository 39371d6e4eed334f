import { entityId } from "../model/ids.ts";
import type { DecisionTreeFile } from "../model/seed.ts";
import type { Text } from "../model/text.ts";
import { checkFilters } from "./check-filters.ts";
import { factId, type Graph } from "./graph.ts";
import type { SeedFiles } from "./read-seed.ts";

export interface AssembledTree {
  root: string;
  questions: { slug: string; question: Text; fact: string; branches: Branch[] }[];
}

interface Branch {
  answer: boolean;
  fact: string | undefined;
  question: string | undefined;
  /** Mesh filters that the answer means. */
  require: readonly unknown[] | undefined;
  outcome: { mesh: string; note: Text | undefined; fact: string }[];
}

/** The decision tree: questions and branches, each of which leads to a question or to meshes. */
export function assembleDecisionTree(graph: Graph, files: SeedFiles): AssembledTree | undefined {
  const file = files.decisionTree[0];
  if (!file) return undefined;
  const { root, questions } = file.data;
  for (const [index, question] of questions.entries()) {
    graph.addEntity({ file: file.file, path: `questions[${index}]` }, "question", question);
  }
  const nodes = questions.map((node, index) => {
    const id = entityId("question", node.slug);
    const at = (path: string) => ({ file: file.file, path: `questions[${index}]${path}` });
    const fact = graph.addFact(at(""), id, "question", {
      ...node,
      kind: "QUESTION",
      predicate: "question",
      label: node.label ?? node.question,
    });
    const branch = (answer: boolean, parts: DecisionTreeFile["questions"][number]["yes"]): Branch => {
      const word = answer ? "yes" : "no";
      if ((parts.question === undefined) === (parts.outcome === undefined)) {
        graph.fault(at(`.${word}`), "needs either `question` or `outcome`.");
      }
      if (parts.question !== undefined) {
        const source = at(`.${word}.question`);
        if (!parts.fact) graph.fault(source, "a branch that leads to a question needs `fact`.");
        graph.requireEntity(source, entityId("question", parts.question));
      }
      const lead =
        parts.fact && parts.question
          ? graph.addFact(at(`.${word}.fact`), id, `if-${word}`, {
              ...parts.fact,
              kind: "OUTCOME",
              predicate: `if-${word}`,
              object: entityId("question", parts.question),
            })
          : undefined;
      const outcome = (parts.outcome ?? []).map((each, place) => ({
        mesh: entityId("mesh", each.mesh),
        note: each.note,
        fact: graph.addFact(at(`.${word}.outcome[${place}]`), id, `if-${word}-${each.mesh}`, {
          ...each,
          kind: "OUTCOME",
          predicate: `if-${word}`,
          object: entityId("mesh", each.mesh),
        }),
      }));
      checkFilters(graph, at(`.${word}.require`), parts.require);
      return { answer, fact: lead, question: parts.question, require: parts.require, outcome };
    };
    return {
      slug: node.slug,
      question: node.question,
      fact,
      branches: [branch(true, node.yes), branch(false, node.no)],
    };
  });
  checkTree(graph, file.file, root, nodes);
  return { root, questions: nodes };
}

/** Every question must be reachable from the root, exactly once. */
function checkTree(graph: Graph, file: string, root: string, nodes: AssembledTree["questions"]): void {
  const reached: string[] = [];
  const visit = (slug: string): void => {
    if (reached.includes(slug)) {
      graph.fault({ file, path: "questions" }, `\`${factId(`question:${slug}`, "question")}\` is reached twice.`);
      return;
    }
    reached.push(slug);
    const node = nodes.find((candidate) => candidate.slug === slug);
    for (const { question } of node?.branches ?? []) if (question !== undefined) visit(question);
  };
  if (graph.requireEntity({ file, path: "root" }, entityId("question", root))) visit(root);
  for (const { slug } of nodes) {
    if (!reached.includes(slug))
      graph.fault({ file, path: "questions" }, `\`${slug}\` is not reachable from the root.`);
  }
}
