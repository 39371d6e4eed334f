import type { z } from "zod";
import { operations as o } from "../../operations/index.ts";
import type { Operation } from "../../operations/operation.ts";
import { asking, meshSugar, q, type Sugar } from "./sugar.ts";
import type { Tag } from "./tags.ts";

// biome-ignore lint/suspicious/noExplicitAny: a table of operations of every shape
export type AnyOperation = Operation<any, any>;

export interface Route {
  method: "GET" | "POST" | "DELETE";
  url: string;
  operation: AnyOperation;
  tag: Tag;
  /** Set if an operation has two routes. */
  operationId?: string;
  summary?: string;
  /** Query parameters that are shorthand for a part of the input. */
  sugar?: Sugar;
  /** Gives the location of the record that was created, for a 201 that is never cached. */
  creates?: (result: { id: string }) => string;
}

const get = (url: string, tag: Tag, operation: AnyOperation, more: Partial<Route> = {}): Route => ({
  method: "GET",
  url,
  tag,
  operation,
  ...more,
});
const post = (url: string, tag: Tag, operation: AnyOperation, more: Partial<Route> = {}): Route => ({
  ...get(url, tag, operation, more),
  method: "POST",
});

const remove = (url: string, tag: Tag, operation: AnyOperation): Route => ({
  ...get(url, tag, operation),
  method: "DELETE",
});

/** Every route of the REST face. Path parameters and query parameters are fields of the operation's input. */
export const routes: readonly Route[] = [
  get("/v1/catalog", "Catalog", o.getCatalog),
  get("/v1/meshes", "Meshes", o.findMeshes, { sugar: meshSugar }),
  post("/v1/meshes/query", "Meshes", o.findMeshes, {
    operationId: "queryMeshes",
    summary: "Find meshes by a nested filter",
  }),
  get("/v1/meshes/:id", "Meshes", o.getMesh),
  get("/v1/features", "Features", o.listFeatures),
  get("/v1/features/:id", "Features", o.getFeature),
  get("/v1/modes", "Modes", o.listModes),
  get("/v1/modes/:id", "Modes", o.getMode),
  get("/v1/scenarios", "Scenarios", o.listScenarios),
  get("/v1/scenarios/:id", "Scenarios", o.getScenario),
  get("/v1/criteria", "Scores", o.listCriteria),
  get("/v1/scores", "Scores", o.getScoreMatrix),
  get("/v1/comparisons/:id", "Comparisons", o.compare),
  get("/v1/decision-tree", "Decisions", o.getDecisionTree),
  get("/v1/facts", "Facts", o.listFacts),
  get("/v1/facts/:id", "Facts", o.getFact),
  get("/v1/documents", "Document", o.listDocuments),
  get("/v1/documents/:id", "Document", o.getDocument),
  get("/v1/rules", "Facts", o.listRules),
  get("/v1/sections", "Document", o.listSections),
  get("/v1/sections/:number", "Document", o.getSection),
  get("/v1/entities", "Graph", o.listEntities),
  get("/v1/entities/:id", "Graph", o.getEntity),
  get("/v1/entities/:id/relations", "Graph", o.listRelations),
  get("/v1/paths", "Graph", o.findPaths),
  get("/v1/search", "Evidence", o.search, { sugar: q("query", "Search terms in Chinese, English or both.") }),
  get("/v1/evidence", "Evidence", o.findEvidence, { sugar: asking("One question, in Chinese or English.") }),
  post("/v1/evidence", "Evidence", o.findEvidence, { operationId: "queryEvidence" }),
  post("/v1/claims/verify", "Evidence", o.verifyClaim),
  post("/v1/recommendations", "Recommendations", o.recommend, { creates: ({ id }) => `/v1/recommendations/${id}` }),
  post("/v1/recommendations/preview", "Recommendations", o.previewRecommendation),
  post("/v1/recommendations/preview/batch", "Recommendations", o.previewRecommendations),
  get("/v1/recommendations", "Recommendations", o.listRecommendations),
  get("/v1/recommendations/:id", "Recommendations", o.getRecommendation),
  remove("/v1/recommendations/:id", "Recommendations", o.deleteRecommendation),
];

export const camelName = (operation: { name: string }): string =>
  operation.name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const inputShape = (operation: AnyOperation): Record<string, z.ZodType> =>
  (operation.input as z.ZodObject<Record<string, z.ZodType>>).shape;

export const pathParameters = (url: string): string[] => [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!);

/** A recommendation, which can also be had as a decision record to read. */
export const isDecision = (route: Route): boolean =>
  ["recommend", "preview-recommendation", "get-recommendation"].includes(route.operation.name);

/** Ends the address of a stored recommendation to get its decision record. */
export const recordSuffix = ".md";
