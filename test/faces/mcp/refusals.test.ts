import { describe, expect, it } from "vitest";
import { serveMcp, textOf } from "./served.ts";

const served = serveMcp();
const call = async (name: string, input: Record<string, unknown>) =>
  (await served.connect()).callTool({ name, arguments: input });

describe("refusals", () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ["find_meshes", { where: { features: { all: [{ id: "vm-suport" }] } } }, ["vm-suport", "vm-support"]],
    ["find_meshes", { filter: {} }, ["filter", "where", "orderBy"]],
    ["get_entity", { id: "istoi" }, ["istoi", "istio"]],
    ["get_entity", { id: "mesh:istoi" }, ["mesh:istoi", "mesh:istio"]],
    ["get_entity", { id: "nothing:such" }, ["nothing:such", "nearest"]],
    ["get_entity", {}, ["id", "missing"]],
    ["compare", { id: "mesh" }, ["mesh", "meshes", "modes", "approaches"]],
    ["compare", { id: "meshes", columns: ["istio", "linkrd"] }, ["columns.1", "linkrd", "linkerd"]],
    ["get_section", { number: "4.2.55" }, ["4.2.55", "4.2.5"]],
    ["find_evidence", { question: " " }, ["question"]],
    ["find_evidence", { question: "Istio?", limit: 0 }, ["limit"]],
    ["verify_claim", {}, ["`text`", "`subject`", "`mesh`"]],
    ["verify_claim", { mesh: "istoi", feature: "mtls" }, ["istoi", "istio"]],
    ["verify_claim", { subject: "meshes:istio", predicate: "mtls", value: true }, ["meshes:istio", "mesh"]],
    ["search_facts", { query: "istio", subject: "meshes:istio" }, ["meshes:istio", "nearest: mesh"]],
    ["search_facts", { query: "istio", types: ["meshes"] }, ["meshes", "mesh"]],
    ["search_facts", { query: "istio", predicate: "mtl" }, ["mtl", "mtls"]],
    ["recommend", { method: "GUESS" }, ["GUESS", "WEIGHTED_SUM", "TOPSIS"]],
    ["recommend", { require: [{ score: { criterion: "charm", gte: 5 } }] }, ["charm"]],
    ["get_section", { number: "4.2.5", lang: "fr" }, ["fr", "en", "zh"]],
  ])("%s %j says what was wrong and what is valid", async (name, input, parts) => {
    const result = await call(name, input);
    expect(result.isError).toBe(true);
    for (const part of parts) expect(textOf(result)).toContain(part);
  });

  it("do not show what went wrong inside, which is logged", async () => {
    const records = served.context.records;
    const save = records.save;
    records.save = () => Promise.reject(new Error("disk of secrets is full"));
    const result = await call("recommend", { store: true }).finally(() => {
      records.save = save;
    });
    expect(result.isError).toBe(true);
    expect(textOf(result)).not.toContain("secrets");
    expect(served.logged).toContain("disk of secrets is full");
  });
});
