import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";

const header = "// Generated from schema/openapi.json by `npm run gen`; do not edit.\n\n";

/** The types of the REST API, as the text of `clients/typescript/src/api.gen.ts`. */
export async function clientTypes(document: unknown): Promise<string> {
  const nodes = await openapiTypescript(document as OpenAPI3, {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return header + astToString(nodes);
}
