import type { JsonSchema } from "./openapi.ts";
import type { Tag } from "./tags.ts";

/** Real answers, by operation and by status of a problem; `npm run gen` asks the service for them. */
export interface Examples {
  operations: Record<string, { parameters: Record<string, unknown>; body?: unknown; answer: unknown }>;
  problems: Record<string, unknown>;
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  schema: JsonSchema;
  [key: string]: unknown;
}

export type Media = Record<string, { schema: JsonSchema; examples?: object }>;

export interface Response {
  description: string;
  headers?: object;
  content?: Media;
}

export interface Operation {
  operationId: string;
  tags: Tag[];
  parameters?: Parameter[];
  requestBody?: { content: Media };
  responses: Record<string, Response | { $ref: string }>;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema>; [kind: string]: object };
  [key: string]: unknown;
}
