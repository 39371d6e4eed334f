import type { JsonSchema } from "./openapi.ts";
import type { Tag } from "./tags.ts";

/** A real question and its answer. */
export interface Example {
  parameters: Record<string, unknown>;
  /** Values of the parameters that the question leaves out. */
  others: Record<string, unknown>;
  body?: unknown;
  answer?: unknown;
  /** Excerpts of answers in other media types. */
  media?: Record<string, unknown>;
}

/** Real answers, by operation and by status of a problem; `npm run gen` asks the service for them. */
export interface Examples {
  operations: Record<string, Example>;
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

export interface OpenapiOperation {
  operationId: string;
  tags: Tag[];
  parameters?: Parameter[];
  requestBody?: { content: Media };
  responses: Record<string, Response | { $ref: string }>;
}

export interface Document {
  paths: Record<string, Record<string, OpenapiOperation>>;
  components: { schemas: Record<string, JsonSchema>; [kind: string]: object };
  [key: string]: unknown;
}
