import { z } from "zod";
import { predicates } from "../catalog/documents.ts";
import { entityExists, resolveReference } from "../catalog/entities.ts";
import { InputError, validNames } from "../errors.ts";
import { checkSupport } from "../grounding/claims/support.ts";
import { negated, toCheck } from "../grounding/claims/verdict.ts";
import { verifyText } from "../grounding/verify-claim.ts";
import { verifyTriple } from "../grounding/verify-triple.ts";
import { referenceSchema } from "../model/filter.ts";
import { claimCheckSchema, questionLimit } from "../model/grounding.ts";
import { entityId } from "../model/ids.ts";
import { supportLevelSchema } from "../model/value.ts";
import { validIds } from "./not-found.ts";
import { defineOperation, type OperationContext } from "./operation.ts";

export const verifyClaim = defineOperation({
  name: "verify-claim",
  isLong: true,
  description:
    "Holds a claim against the document: SUPPORTED, CONTRADICTED, or NOT_STATED where the document is silent. The claim is one " +
    "of three: `text` in words; `subject`, `predicate` and `value`; or `mesh`, `feature` and perhaps `support`.",
  input: z
    .strictObject({
      text: z
        .string()
        .trim()
        .min(1)
        .max(questionLimit, `must have at most ${questionLimit} characters`)
        .optional()
        .describe("The claim as a sentence in Chinese or English, such as `Linkerd does not support VMs`."),
      subject: referenceSchema.optional().describe("Global id of the subject, or the slug of a mesh."),
      predicate: z.string().max(80).optional().describe("What is claimed of it, such as `first-release`."),
      value: z
        .union([z.string().min(1).max(200), z.number(), z.boolean()])
        .optional()
        .describe("The value claimed: a figure, a normalized value, or an entity by id, slug or name."),
      mesh: referenceSchema.optional().describe("Mesh, such as `istio`."),
      feature: referenceSchema.optional().describe("Feature, such as `mtls`."),
      support: supportLevelSchema
        .exclude(["UNKNOWN"])
        .optional()
        .describe("Level claimed. Absent: that the mesh has the feature at any level."),
    })
    .refine((claim) => forms.filter((form) => isGiven(claim, form)).length === 1, {
      message: "give `text` alone, or `subject`, `predicate` and `value`, or `mesh` and `feature`",
    }),
  output: claimCheckSchema,
  run(context, claim) {
    if (claim.text !== undefined) return verifyText(context, claim.text);
    if (claim.mesh !== undefined) {
      const mesh = resolveReference(context, "mesh", claim.mesh, ["mesh"]);
      const feature = resolveReference(context, "feature", claim.feature!, ["feature"]);
      const finding = checkSupport(context, mesh, feature, claim.support === "NONE" ? undefined : claim.support);
      return toCheck(context, claim.support === "NONE" ? negated(context, finding) : finding);
    }
    const subject = resolveSubject(context, claim.subject!);
    return verifyTriple(context, { subject, predicate: known(context, claim.predicate!), value: claim.value! });
  },
});

/** The fields of each form: those it needs, then those it may have. */
const forms = [
  { needs: ["text"], may: [] },
  { needs: ["subject", "predicate", "value"], may: [] },
  { needs: ["mesh", "feature"], may: ["support"] },
] as const;

function isGiven(claim: Record<string, unknown>, { needs, may }: (typeof forms)[number]): boolean {
  const given = Object.keys(claim).filter((key) => claim[key] !== undefined);
  const allowed: readonly string[] = [...needs, ...may];
  return needs.every((key) => given.includes(key)) && given.every((key) => allowed.includes(key));
}

/** Any entity by its global id, or a mesh by its slug. */
function resolveSubject(context: OperationContext, reference: string): string {
  const id = reference.includes(":") ? reference : entityId("mesh", reference);
  if (entityExists(context, id)) return id;
  const message = `unknown subject \`${reference}\``;
  throw new InputError(`Unknown subject \`${reference}\`.`, [{ path: "subject", message, fix: validIds(context, id) }]);
}

function known(context: OperationContext, predicate: string): string {
  const valid = predicates(context);
  if (valid.includes(predicate)) return predicate;
  throw new InputError(`Unknown predicate \`${predicate}\`.`, [
    { path: "predicate", message: `unknown predicate \`${predicate}\``, fix: validNames(valid, predicate) },
  ]);
}
