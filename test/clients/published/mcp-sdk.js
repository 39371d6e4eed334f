import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

// The first generation of the MCP SDK, which most assistants still use, against the service at the first argument.
const client = new Client({ name: "published", version: "1.0.0" });
await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", process.argv[2])));
const { tools } = await client.listTools();
assert.ok(tools.some(({ name }) => name === "find_evidence"));
// The SDK checks structured content against the schema that the tool publishes.
for (const { name, arguments: given } of [
  { name: "find_evidence", arguments: { question: "Does Linkerd support VMs?" } },
  { name: "find_meshes", arguments: { limit: "2", where: null } },
  { name: "compare", arguments: { id: "meshes", columns: '["istio","kuma"]' } },
]) {
  const { isError = false, structuredContent, content } = await client.callTool({ name, arguments: given });
  assert.equal(isError, false, content[0].text);
  assert.ok(Object.keys(structuredContent).length > 0);
}
const { contents } = await client.readResource({ uri: "mesh://section/4.2.5" });
assert.ok(contents[0].text.length > 100);
assert.equal((await client.listPrompts()).prompts.length, 1);
await client.close();
