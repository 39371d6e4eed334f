declare module "*.css";

declare module "*.graphql" {
  const text: string;
  export default text;
}

declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  const SwaggerUI: (options: Record<string, unknown>) => unknown;
  export default SwaggerUI;
}

/** File names of the editor's workers by label; filled in when the pages are built. */
declare const WORKERS: Record<string, string>;
