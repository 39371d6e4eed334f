import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { reloading } from "../../src/commands/reloading.ts";
import { serveAtlas } from "../fixture.ts";

const paths = [
  "/v1/meshes/kuma",
  "/v1/export/json",
  `/graphql?query=${encodeURIComponent('{ mesh(id: "kuma") { name aliases facts { statement } } }')}`,
];

describe("a catalog file that somebody wrote wrong texts into, and that has been repaired", () => {
  const atlas = serveAtlas();

  async function ask(url: string, encoding: string, tag = ""): Promise<{ status: number; tag: string; text: string }> {
    const headers = { "accept-encoding": encoding, ...(tag && { "if-none-match": tag }) };
    const { statusCode, headers: received, rawPayload } = await atlas.app.inject({ url, headers });
    const body = received["content-encoding"] === "br" ? brotliDecompressSync(rawPayload) : rawPayload;
    return { status: statusCode, tag: String(received.etag), text: body.toString() };
  }

  it("is answered from alone: nothing that was read before outlives the repair, here or with a caller", async () => {
    const path = join(atlas.folder, "catalog.sqlite");
    const intact = readFileSync(path);
    const wrong = Buffer.from(intact.toString("latin1").replaceAll("Kuma", "Kuna"), "latin1");
    // SQLite reads pages again if the change counter in the header is another.
    for (const place of [24, 92]) wrong.writeUInt32BE(intact.readUInt32BE(place) + 1, place);
    writeFileSync(path, wrong);
    const asked = paths.flatMap((url) => ["identity", "br"].map((encoding) => ({ url, encoding })));
    const before = [];
    for (const { url, encoding } of asked) before.push(await ask(url, encoding));
    expect(before.map(({ text }) => text.includes("Kuna"))).toEqual(asked.map(() => true));

    writeFileSync(path, intact);
    const damaged = atlas.context.catalog;
    const watching = reloading(atlas.context, atlas.app.log);
    onTestFinished(() => watching.stop());
    await vi.waitFor(() => expect(atlas.context.catalog).not.toBe(damaged), 10_000);
    for (const [index, { url, encoding }] of asked.entries()) {
      const { status, text } = await ask(url, encoding, before[index]!.tag);
      expect([url, encoding, status, text.includes("Kuna"), text.includes("Kuma")]).toEqual([
        ...[url, encoding, 200, false, true],
      ]);
    }
  });
});
