import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";
import { openContext } from "../src/context.ts";
import { dataFolder } from "./data-folder.ts";
import { serveAtlas } from "./fixture.ts";

describe("settings", () => {
  it("have defaults, and count empty values as absent", () => {
    expect(readConfig({ PORT: "" })).toMatchObject({
      PORT: 4000,
      HOST: "127.0.0.1",
      DATA_DIR: "./data",
      RATE_LIMIT: 0,
    });
  });

  it("are refused together, each with the valid values", () => {
    const wrong = { PORT: "80000", LOG_LEVEL: "loud", RATE_LIMIT: "-1", RECORDS_URL: "postgres://x" };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    expect(() => readConfig(wrong)).toThrow(
      /PORT=80000: must be a whole number from 0 to 65535\n.*LOG_LEVEL=loud: must be one of fatal, .*\n.*RATE_LIMIT=-1: .*\n.*RECORDS_URL=postgres:\/\/x: must be a SQLite file/,
    );
  });

  it.each<[string, string, unknown]>([
    ["ALLOWED_HOSTS", "Atlas.example.org, atlas", ["atlas.example.org", "atlas"]],
    ["ALLOWED_HOSTS", "*", ["*"]],
    ["ALLOWED_HOSTS", "atlas.example.org:4000", undefined],
    ["ALLOWED_HOSTS", "https://atlas.example.org", undefined],
    ["ALLOWED_HOSTS", "a,,b", undefined],
    ["ALLOWED_ORIGINS", "https://a.example,http://localhost:3000", ["https://a.example", "http://localhost:3000"]],
    ["ALLOWED_ORIGINS", "https://a.example/", undefined],
    ["ALLOWED_ORIGINS", "a.example", undefined],
    ["ALLOWED_ORIGINS", "*", undefined],
    ["TRUST_PROXY", "loopback, 10.0.0.0/8,fd00::/8,192.0.2.1", ["loopback", "10.0.0.0/8", "fd00::/8", "192.0.2.1"]],
    ["TRUST_PROXY", "true", undefined],
    ["TRUST_PROXY", "10.0.0.0/33", undefined],
    ["TRUST_PROXY", "proxy.example.org", undefined],
  ])("take lists: %s=%s", (name, text, value) => {
    const read = () => readConfig({ [name]: text });
    if (value === undefined) expect(read).toThrow(new RegExp(`${name}=.*: must be`));
    else expect(read()).toMatchObject({ [name]: value });
  });

  it("refuse a document other than the one the facts were read from", () => {
    const folder = dataFolder();
    const path = join(folder, "other.md");
    writeFileSync(path, "# another document\n");
    const open = (document: string) => () => openContext(readConfig({ DATA_DIR: folder, DOCUMENT_PATH: document }));
    expect(open(path)).toThrow(/its SHA-256 is [0-9a-f]{64}, which matches no document that facts were read from/);
    expect(open(join(folder, "missing.md"))).toThrow(/cannot be read/);
    rmSync(folder, { recursive: true });
  });
});

const document = process.env.DOCUMENT_PATH ?? `${import.meta.dirname}/../../shared/document/service-mesh-overview.md`;

describe.skipIf(!existsSync(document))("with the document attached (needs the document at hand)", () => {
  const atlas = serveAtlas({ DOCUMENT_PATH: document });

  it("citations carry the document's own words", async () => {
    const { citations } = (await atlas.app.inject("/v1/facts/istio.vm-support")).json();
    expect(citations[0]).toMatchObject({ startLine: 1620, quote: expect.stringContaining("VM支持") });
    const { documents } = (await atlas.app.inject("/v1/catalog")).json();
    expect(documents[0].attached).toBe(true);
  });
});

describe("without the document attached", () => {
  const atlas = serveAtlas();

  it("citations carry no quote", async () => {
    const { citations } = (await atlas.app.inject("/v1/facts/istio.vm-support")).json();
    expect(citations[0]).not.toHaveProperty("quote");
  });
});
