import { beforeAll, describe, expect, it } from "vitest";
import { lifecycleOn } from "../../src/catalog/lifecycle.ts";
import type { Reading } from "../../src/catalog/snapshot.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
let reading: Reading;
beforeAll(() => {
  reading = atlas.in("en");
});

const on = (day: string, mesh: string) => lifecycleOn(reading, `mesh:${mesh}`, day)!;

describe("on 1 December 2026", () => {
  it.each([
    ["istio", { status: "ACTIVE", latestVersion: "1.30.3" }],
    ["linkerd", { status: "ACTIVE", latestVersion: "2.20" }],
    ["consul", { status: "ACTIVE", latestVersion: "2.0.3" }],
    ["cilium", { status: "ACTIVE", latestVersion: "1.20.1" }],
    ["kuma", { status: "ACTIVE", latestVersion: "2.14.3", supportedUntil: "2027-12-22" }],
    ["aws-app-mesh", { status: "END_OF_LIFE", since: "2026-09-30", supportedUntil: "2026-09-30" }],
    ["open-service-mesh", { status: "ARCHIVED", since: "2023-06-30", latestVersion: "1.2.4" }],
  ])("%s is %o", (mesh, expected) => {
    expect(on("2026-12-01", mesh)).toMatchObject({ ...expected, asOf: "2026-12-01" });
  });

  it("every release past its support is said to be so, and no other", () => {
    for (const mesh of ["istio", "consul", "cilium", "kuma"]) {
      for (const { release, status, supportedUntil } of on("2026-12-01", mesh).releases) {
        if (supportedUntil !== undefined)
          expect([release, status]).toEqual([release, supportedUntil < "2026-12-01" ? "END_OF_LIFE" : "ACTIVE"]);
        expect(lifecycleOn(reading, release, "2026-12-01")?.status).toBe(status);
      }
    }
  });

  it("has facts for what it says, each with a link", async () => {
    const { facts } = on("2026-12-01", "aws-app-mesh");
    expect(facts.length).toBeGreaterThan(0);
    for (const id of facts) {
      const fact = (await atlas.app.inject(`/v1/facts/${id}`)).json();
      expect(fact.citations[0].url).toMatch(/^https:\/\/github\.com\//);
    }
  });
});

it("releases are listed by version, the newest first, even where no date is known", () => {
  const cycles = on("2026-12-01", "linkerd").releases.map(({ cycle }) => cycle);
  expect(cycles).toEqual(["2.20", "2.19", "2.18", "2.17", "2.16", "2.15", "2.14", "2.13", "2.12", "2.11", "2.10"]);
});

describe("a life cycle follows the clock", () => {
  it("before its end, what has an announced end is deprecated", () => {
    expect(on("2026-09-29", "aws-app-mesh")).toMatchObject({ status: "DEPRECATED", supportedUntil: "2026-09-30" });
    expect(on("2026-10-01", "aws-app-mesh").status).toBe("END_OF_LIFE");
  });

  it("on the last day of its support a release is still supported", () => {
    const status = (day: string) => lifecycleOn(reading, "release:istio-1.29", day)?.status;
    expect(status("2026-08-31")).toBe("ACTIVE");
    expect(status("2026-09-01")).toBe("END_OF_LIFE");
  });

  it("a project without supported releases is active for a year after its last one", () => {
    expect(on("2027-05-01", "istio").status).toBe("ACTIVE");
    expect(on("2028-01-01", "istio").status).toBe("END_OF_LIFE");
  });
});
