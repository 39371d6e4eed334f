import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/exports/formats.ts";
import { writeNdjson } from "../../../src/exports/json.ts";
import { ExportBytes, streamed } from "../../../src/faces/rest/export-bytes.ts";
import { setUpExporter } from "../../exports/fixture.ts";

const reader = () => new ServerResponse(new IncomingMessage(new Socket()));

/** Counts the pieces that were asked for. */
function source(pieces: number, bytes = 10) {
  const counted = {
    pieces: 0,
    begun: 0,
    write: () => {
      counted.begun++;
      return counted.all();
    },
    *all() {
      for (; counted.pieces < pieces; counted.pieces++) yield "x".repeat(bytes);
    },
  };
  return counted;
}

describe("whole exports", () => {
  it("are written once for all who ask meanwhile, and the same bytes are there for who asks later", async () => {
    const files = new ExportBytes();
    const short = source(50);
    const asked = [reader(), reader()].map((each) => files.whole("a", each, short.write));
    const [one, two] = await Promise.all(asked);
    expect(one!.toString()).toBe("x".repeat(500));
    expect(two).toBe(one);
    expect(await files.whole("a", reader(), () => expect.unreachable())).toBe(one);
    expect(files.lengthOf("a")).toBe(500);
    expect(short.begun).toBe(1);
  });

  it("are told apart by their tags", async () => {
    const files = new ExportBytes();
    await files.whole("a", reader(), source(1).write);
    expect(files.lengthOf("b")).toBeUndefined();
    expect((await files.whole("b", reader(), source(2).write))!.length).toBe(20);
  });

  it("are not kept where they are too large, which is found out once", async () => {
    const files = new ExportBytes(10_000);
    const large = source(1000, 1000);
    expect(await files.whole("a", reader(), large.write)).toBeUndefined();
    expect(large.pieces).toBeLessThan(20);
    expect(await files.whole("a", reader(), large.write)).toBeUndefined();
    expect(large.begun).toBe(1);
    expect(files.lengthOf("a")).toBeUndefined();
    expect((await files.whole("b", reader(), source(10, 1000).write))!.length).toBe(10_000);
  });

  it("are written no further when all who wait have gone, and anew for who comes then", async () => {
    const files = new ExportBytes();
    const [staying, gone] = [reader(), reader()];
    const endless = source(Number.POSITIVE_INFINITY);
    const left = files.whole("a", gone, endless.write);
    gone.destroy();
    expect(await left).toBeUndefined();
    const shared = source(50);
    const both = [files.whole("a", gone, shared.write), files.whole("a", staying, shared.write)];
    expect((await Promise.all(both)).map((each) => each?.length)).toEqual([500, 500]);
    expect(shared.begun).toBe(1);
  });

  it("that fail are not kept", async () => {
    const files = new ExportBytes();
    const failing = files.whole("a", reader(), () => {
      throw new RangeError("no rows");
    });
    await expect(failing).rejects.toThrow("no rows");
    expect((await files.whole("a", reader(), source(1).write))!.length).toBe(10);
  });
});

describe("exports that are too large to be kept", () => {
  const kept = setUpExporter();
  const large = setUpExporter({ largest: 50_000 });

  it.each(formats.map(({ name }) => name))("are the same bytes in %s", async (format) => {
    const url = `/v1/export/${format}`;
    const [whole, first, second] = [
      await kept.app.inject(url),
      await large.app.inject(url),
      await large.app.inject(url),
    ];
    expect(first.rawPayload.length).toBeGreaterThan(50_000);
    expect(first.rawPayload.equals(whole.rawPayload)).toBe(true);
    expect(second.rawPayload.equals(whole.rawPayload)).toBe(true);
    expect(first.headers.etag).toBe(whole.headers.etag);
    expect(whole.headers["content-length"]).toBe(String(whole.rawPayload.length));
  });

  it("are written no faster than they are read", async () => {
    const endless = source(Number.POSITIVE_INFINITY, 10_000);
    const pieces = streamed(endless.write());
    await pieces.next();
    const before = endless.pieces;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(endless.pieces).toBe(before);
    await pieces.next();
    expect(endless.pieces).toBeGreaterThan(before);
    expect(endless.pieces).toBeLessThan(20);
  });

  it("leave other requests their turn between pieces, however fast they are read", async () => {
    let turns = 0;
    const turn = () => {
      turns++;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    let pieces = 0;
    for await (const _ of streamed(writeNdjson(large.catalog))) pieces++;
    clearImmediate(next);
    expect(pieces).toBeGreaterThan(20);
    expect(turns).toBeGreaterThanOrEqual(pieces);
  });
});
