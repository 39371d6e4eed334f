import { tools } from "../src/faces/mcp/tools.ts";

/** What `tools/list` answers. */
export const mcpTools = (): unknown => ({ tools: tools.map(({ definition }) => definition) });
