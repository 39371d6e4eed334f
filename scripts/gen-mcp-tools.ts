import { tools } from "../src/faces/mcp/tools.ts";

/** The response to `tools/list`. */
export const mcpTools = (): unknown => ({ tools: tools.map(({ definition }) => definition) });
