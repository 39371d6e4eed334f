import { z } from "zod";
import { factIdSchema } from "./ids.ts";

export const workloadSchema = z
  .strictObject({
    pods: z.int().min(1).max(1_000_000).describe("Number of Pods in the mesh."),
    hops: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe("Number of calls from one service to the next that a request makes in sequence; default 1."),
    latencyBudgetMs: z
      .number()
      .positive()
      .optional()
      .describe("Milliseconds that the mesh may add to such a request, over all hops."),
  })
  .describe("The size of a workload, for an estimate of what a mesh adds to it.");
export type Workload = z.infer<typeof workloadSchema>;

const estimate = <Unit extends string>(unit: Unit) =>
  z
    .object({
      min: z.number().nullable().describe("Null if the facts give no lower bound."),
      max: z.number().nullable().describe("Null if the facts give no upper bound."),
      unit: z.literal(unit),
    })
    .nullable();

export const overheadSchema = z
  .object({
    mesh: z.string().nullable().describe("Slug of the mesh; null if the figures are for a mode in general."),
    mode: z.string().describe("Slug of the architecture mode."),
    cpu: estimate("vCPU").describe("CPU of the data plane for all Pods; null if no fact gives a figure per Pod."),
    memory: estimate("MB").describe("Memory of the data plane for all Pods; null if no fact gives a figure per Pod."),
    latency: estimate("ms").describe("Latency added over all hops; null if no fact gives a figure."),
    budget: z
      .enum(["WITHIN", "EXCEEDED", "OPEN"])
      .nullable()
      .describe(
        "WITHIN: the whole range of the latency is within the budget. EXCEEDED: none of it is. OPEN: the facts don't decide it. Null without a budget.",
      ),
    facts: z.array(factIdSchema).describe("The facts behind the figures and the sentence."),
    sentence: z.string().describe("The same in words, with what is not known and fact ids in brackets."),
  })
  .describe("What a mode adds to a workload: cited figures, multiplied by the Pods and hops.");
export type Overhead = z.infer<typeof overheadSchema>;
