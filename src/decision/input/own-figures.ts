import { resolveFilter } from "../../catalog/filter/resolve.ts";
import { idOf, resolveReference } from "../../catalog/references.ts";
import type { Reading } from "../../catalog/snapshot.ts";
import { InputError, type InputFault } from "../../errors.ts";
import { slugOf } from "../../model/ids.ts";
import type { RecommendInput, ResolvedInput } from "../../model/recommendation.ts";
import type { DecisionData } from "./decision-data.ts";

type Value = NonNullable<RecommendInput["scores"]>[number]["value"];

/** What adding up tenths may leave of 1. */
const rounding = 1e-9;

/** The caller's alternatives, corrected scores and preferences, with names as slugs. */
export function resolveOwnFigures(
  reading: Reading,
  { table, meshes }: DecisionData,
  { alternatives, scores, prefer }: RecommendInput,
): Pick<ResolvedInput, "alternatives" | "scores" | "prefer"> {
  const faults: InputFault[] = [];
  const { min, max } = table.scale;
  const checkValue = (value: Value, path: string): void => {
    const range = typeof value === "number" ? { min: value, max: value } : value;
    const message =
      range.min > range.max
        ? "has a minimum above its maximum"
        : range.min < min || range.max > max
          ? "is off the scale"
          : "";
    if (message) faults.push({ path, message, fix: `Give a score or a range from ${min} to ${max}.` });
  };
  const once = (keys: readonly string[], path: (index: number) => string): void =>
    keys.forEach((key, index) => {
      if (keys.indexOf(key) < index)
        faults.push({ path: path(index), message: `repeats \`${key}\``, fix: "List it once." });
    });
  const criterion = (reference: string, path: readonly (string | number)[]): string =>
    slugOf(resolveReference(reading, "criterion", reference, path));

  const resolved = {
    ...(alternatives && {
      alternatives: alternatives.map((each, index) => ({
        ...each,
        scores: each.scores.map((score, at) => {
          const path = ["alternatives", index, "scores", at] as const;
          checkValue(score.value, [...path, "value"].join("."));
          return { ...score, criterion: criterion(score.criterion, [...path, "criterion"]) };
        }),
      })),
    }),
    ...(scores && {
      scores: scores.map((each, index) => {
        checkValue(each.value, `scores.${index}.value`);
        return {
          ...each,
          mesh: slugOf(resolveReference(reading, "mesh", each.mesh, ["scores", index, "mesh"])),
          criterion: criterion(each.criterion, ["scores", index, "criterion"]),
        };
      }),
    }),
    ...(prefer && {
      prefer: prefer.map((each, index) => ({
        ...each,
        where: resolveFilter(reading, each.where, ["prefer", index, "where"]),
      })),
    }),
  };
  const own = resolved.alternatives ?? [];
  once(
    own.map(({ id }) => id),
    (index) => `alternatives.${index}.id`,
  );
  own.forEach(({ id, scores: given }, index) => {
    once(
      given.map((each) => each.criterion),
      (at) => `alternatives.${index}.scores.${at}.criterion`,
    );
    if (!meshes.includes(id) && idOf(reading, "mesh", id) === undefined) return;
    const fix = "Choose another id, or correct the scores of the mesh in `scores`.";
    faults.push({ path: `alternatives.${index}.id`, message: `\`${id}\` is a mesh of the catalog`, fix });
  });
  once(
    (resolved.scores ?? []).map((each) => `${each.mesh} ${each.criterion}`),
    (index) => `scores.${index}`,
  );
  const sum = (prefer ?? []).reduce((total, { weight }) => total + weight, 0);
  if (sum > 1 - rounding) {
    faults.push({
      path: "prefer",
      message: `weighs ${sum} together`,
      fix: "Let all preferences together weigh less than 1.",
    });
  }
  if (faults.length > 0) throw new InputError(`Invalid input: \`${faults[0]!.path}\` ${faults[0]!.message}.`, faults);
  return resolved;
}
