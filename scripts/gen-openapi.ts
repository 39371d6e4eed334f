import { withServer } from "./server-for-generating.ts";

/** The OpenAPI document as the running service serves it. */
export const openapi = (): Promise<unknown> => withServer(async (app) => (await app.inject("/openapi.json")).json());
