import type { Recommendation } from "../model/recommendation.ts";
import type { Lang } from "../model/text.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judged, RequirementCheck } from "./requirements.ts";
import { wordings } from "./wordings.ts";

/** Candidates that fail a requirement, or on which the document is silent where that counts as failing. */
export function excludedOf(
  known: Knowledge,
  judged: ReadonlyMap<string, Judged>,
  lang: Lang,
): Recommendation["excluded"] {
  return [...judged].flatMap(([mesh, { standing, checks, failed }]) => {
    if (standing !== "EXCLUDED") return [];
    const reason = reasons(
      known.meshNames.get(mesh)!,
      checks.filter((_, place) => failed.has(place)),
      lang,
    );
    return [{ mesh, reason: reason.join(wordings[lang].between), checks: [...checks] }];
  });
}

/** Candidates that no requirement keeps out, but to which the document gives no score. */
export function unscoredOf(
  known: Knowledge,
  judged: ReadonlyMap<string, Judged>,
  lang: Lang,
): Recommendation["unscored"] {
  const scored = new Set(known.table.meshes);
  const wording = wordings[lang];
  return [...judged].flatMap(([mesh, { standing, checks }]) => {
    if (standing === "EXCLUDED" || scored.has(mesh)) return [];
    const name = known.meshNames.get(mesh)!;
    const open = reasons(name, standing === "CONDITIONAL" ? checks.filter(isOpen) : [], lang);
    const reason = [wording.unscored([name]), ...open].join(wording.between);
    return [{ mesh, eligibility: standing, reason, checks: [...checks] }];
  });
}

const isOpen = ({ verdict }: RequirementCheck): boolean => verdict === "UNKNOWN";

const reasons = (name: string, checks: readonly RequirementCheck[], lang: Lang): string[] =>
  checks.map(({ sentence, verdict, facts }) =>
    verdict === "FAIL" ? wordings[lang].fails([name], sentence, facts) : wordings[lang].silent([name], [sentence]),
  );
