import { refsById } from "../catalog/entities.ts";
import type { Decision } from "../decision/decide.ts";
import { wordsIn } from "../language/index.ts";
import type { Warning } from "../model/recommendation.ts";
import type { LifecycleStatus, OtherSource } from "../model/sources.ts";
import { lifecycleOfEntity } from "./lifecycle.ts";
import type { OperationContext } from "./operation.ts";

/** What a caller should know before relying on a decision. */
export const warningsOf = (
  context: OperationContext,
  decision: Decision,
  otherSources: readonly OtherSource[],
): Warning[] => [...lifecycleWarnings(context, decision), ...sourceWarnings(decision, otherSources)];

const ending: ReadonlySet<LifecycleStatus> = new Set(["MAINTENANCE", "DEPRECATED", "ARCHIVED", "END_OF_LIFE"]);

/** Of the meshes that may be chosen, those whose end has come or is announced, by every source in either view. */
function lifecycleWarnings(context: OperationContext, { ranking, unscored }: Decision): Warning[] {
  const open = [...ranking.filter(({ rank }) => rank === 1), ...unscored].map(({ mesh }) => `mesh:${mesh}`);
  const names = refsById(context, open);
  const words = wordsIn(context.lang).recommendation;
  return open.flatMap((id): Warning[] => {
    const lifecycle = lifecycleOfEntity(context, id);
    if (!lifecycle || !ending.has(lifecycle.status)) return [];
    const { status, since, supportedUntil, successor, facts } = lifecycle;
    const sentence = words.lifecycle[status as keyof typeof words.lifecycle](
      names.get(id)!.name,
      since ?? supportedUntil,
    );
    const sentences = [sentence, ...(successor ? [words.successor(successor.name)] : [])];
    return [{ kind: "LIFECYCLE", sentence: sentences.join(words.betweenSentences), facts }];
  });
}

/** Facts that decide a requirement, and that another source contradicts. */
function sourceWarnings(decision: Decision, otherSources: readonly OtherSource[]): Warning[] {
  const { ranking, unscored, excluded } = decision;
  const decisive = new Set(
    [...ranking, ...unscored, ...excluded].flatMap(({ checks }) => checks.flatMap(({ facts }) => facts)),
  );
  return otherSources.flatMap(({ contradicts, fact, sentence }): Warning[] =>
    contradicts !== undefined && decisive.has(contradicts)
      ? [{ kind: "OTHER_SOURCE", sentence, facts: [contradicts, fact] }]
      : [],
  );
}
