import { catalogInfo } from "../catalog/documents.ts";
import type { Catalog } from "../catalog/snapshot.ts";
import { analyse } from "../decision/analysis/analyse.ts";
import { decisionData, hasTooMany } from "../decision/input/decision-data.ts";
import { resolveInput } from "../decision/input/resolve-input.ts";
import { lexiconSteps } from "../grounding/parse/lexicon.ts";
import { factIndexOf } from "../grounding/retrieve/fact-index.ts";
import { tablesOf } from "../grounding/values/tables.ts";
import type { Steps } from "../model/steps.ts";
import { languages } from "../model/text.ts";
import { background, type Scheduler } from "./scheduler.ts";

interface Asked {
  readonly catalog: Catalog;
  readonly scheduler?: Scheduler;
}

/**
 * Runs a long computation of an operation in turns. What all operations share over a catalog is computed before, and charged
 * to none of them.
 */
export async function scheduled<T>(
  { catalog, scheduler = background }: Asked,
  steps: Steps<T>,
  lighter?: string,
): Promise<T> {
  await warmUp(catalog);
  return scheduler.run(steps, lighter);
}

/** Computes what is kept as long as a catalog is open: once, in short turns, while everybody who needs it waits. */
export function warmUp(catalog: Catalog): Promise<void> {
  return catalog.memo.pin("warm-up", () => {
    const running = background.run(sharedSteps(catalog));
    // Whoever asks next tries again.
    running.catch(() => catalog.memo.unpin("warm-up"));
    return running;
  });
}

function* sharedSteps(catalog: Catalog): Steps<void> {
  yield* lexiconSteps(catalog);
  tablesOf(catalog);
  yield;
  factIndexOf(catalog);
  yield;
  for (const lang of languages) {
    catalogInfo({ catalog, lang });
    yield;
    decisionData({ catalog, lang });
    yield;
  }
  // The decision without an input: its random weightings, which others share, and the code that all decisions run.
  const reading = { catalog, lang: "en" } as const;
  if (!hasTooMany(reading)) yield* analyse(reading, decisionData(reading), resolveInput(reading, {}));
}
