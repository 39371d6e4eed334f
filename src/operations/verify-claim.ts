import { z } from "zod";
import { contradictionsOf, hasOtherSources, told } from "../catalog/other-sources.ts";
import { entityIdOf, idOf, resolvePredicate, resolveReference } from "../catalog/references.ts";
import { unknownName } from "../errors.ts";
import { checkSupport } from "../grounding/claims/support.ts";
import { toCheck } from "../grounding/claims/verdict.ts";
import { verifyText } from "../grounding/claims/verify-claim.ts";
import { verifyTriple } from "../grounding/claims/verify-triple.ts";
import { referenceSchema } from "../model/filter.ts";
import { type ClaimCheck, claimCheckSchema, questionLimit } from "../model/grounding.ts";
import type { OtherSource } from "../model/sources.ts";
import { supportLevelSchema } from "../model/value.ts";
import { validIds } from "./not-found.ts";
import { defineOperation, inView, type OperationContext } from "./operation.ts";
import { otherSourcesOf } from "./other-sources.ts";

const claimInput = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(questionLimit, `must have at most ${questionLimit} characters`)
      .optional()
      .describe("The claim as a sentence in Chinese or English, such as `Linkerd does not support VMs`."),
    subject: referenceSchema.optional().describe("Global id of the subject, or the slug of a mesh."),
    predicate: z.string().max(80).optional().describe("What is claimed about the subject, such as `first-release`."),
    value: z
      .union([z.string().min(1).max(200), z.number(), z.boolean()])
      .optional()
      .describe("The claimed value: a number, a normalized value, or an entity by id, slug or name."),
    mesh: referenceSchema.optional().describe("Mesh, such as `istio`."),
    feature: referenceSchema.optional().describe("Feature, such as `mtls`."),
    support: supportLevelSchema
      .exclude(["UNKNOWN"])
      .optional()
      .describe("The claimed level. Default: any level at which the mesh has the feature."),
  })
  .refine((claim) => forms.filter((form) => hasForm(claim, form)).length === 1, {
    message: "set only `text`; or `subject`, `predicate` and `value`; or `mesh` and `feature`",
  });

export const verifyClaim = defineOperation({
  name: "verify-claim",
  lighter: "Make the claim shorter, or verify its parts as claims of their own.",
  description:
    "Checks a claim against the document: SUPPORTED, CONTRADICTED, or NOT_STATED if the document doesn't say. A claim is one " +
    "of: `text` in words; `subject`, `predicate` and `value`; `mesh`, `feature` and optionally `support`.",
  input: claimInput,
  output: claimCheckSchema,
  *run(context, claim) {
    if (claim.text !== undefined) return yield* verifyText(context, claim.text);
    const own = checkOf(context, claim);
    return { ...own, otherSources: verdictElsewhere(context, claim, own) };
  },
});

type DataClaim = z.output<typeof claimInput>;

/** A claim that is given as data. */
function checkOf(context: OperationContext, claim: DataClaim): ClaimCheck {
  if (claim.mesh !== undefined) {
    const mesh = resolveReference(context, "mesh", claim.mesh, ["mesh"]);
    const feature = resolveReference(context, "feature", claim.feature!, ["feature"]);
    return toCheck(context, checkSupport(context, mesh, feature, claim.support));
  }
  const subject = existingSubject(context, claim.subject!);
  return verifyTriple(context, {
    subject,
    predicate: resolvePredicate(context, claim.predicate!),
    value: claim.value!,
  });
}

/** The facts of other sources that give the claim another verdict; else what contradicts the facts of the check. */
function verdictElsewhere(context: OperationContext, claim: DataClaim, own: ClaimCheck): OtherSource[] {
  if (!hasOtherSources(context)) return [];
  const { verdict, facts } = checkOf(inView(context, "ALL"), claim);
  const ours = own.facts.map(({ id }) => id);
  if (verdict === own.verdict) return otherSourcesOf(context, own);
  const contradicted = contradictionsOf(context, ours);
  return told(
    context,
    facts
      .filter(({ id }) => !ours.includes(id))
      .map(({ id, subject }) => ({
        subject: subject.id,
        condition: own.reading,
        verdict,
        fact: id,
        contradicts: ours.find((our) => contradicted.get(our)?.includes(id)),
      })),
  );
}

/** The forms of a claim. */
const forms = [
  { required: ["text"], optional: [] },
  { required: ["subject", "predicate", "value"], optional: [] },
  { required: ["mesh", "feature"], optional: ["support"] },
] as const;

function hasForm(claim: Record<string, unknown>, { required, optional }: (typeof forms)[number]): boolean {
  const present = Object.keys(claim).filter((key) => claim[key] !== undefined);
  const allowed: readonly string[] = [...required, ...optional];
  return required.every((key) => present.includes(key)) && present.every((key) => allowed.includes(key));
}

/** Any entity by its global id, or a mesh by its slug. */
function existingSubject(context: OperationContext, reference: string): string {
  const id = reference.includes(":") ? entityIdOf(context, reference) : idOf(context, "mesh", reference);
  if (id !== undefined) return id;
  throw unknownName(
    "subject",
    reference,
    "subject",
    validIds(context, reference.includes(":") ? reference : `mesh:${reference}`),
  );
}
