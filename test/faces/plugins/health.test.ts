import { describe, expect, it } from "vitest";
import { serveAtlas } from "../../fixture.ts";

const atlas = serveAtlas();

describe("health and metrics", () => {
  it("say that the process lives and can do its work", async () => {
    expect((await atlas.app.inject("/health/live")).json()).toEqual({ status: "live" });
    const ready = await atlas.app.inject("/health/ready");
    const catalog = atlas.context.catalog.digest;
    expect(ready.json()).toEqual({ status: "ready", catalog, records: "available" });
  });

  it("count answers by route and status, not by address", async () => {
    await atlas.app.inject("/v1/meshes/istio");
    await atlas.app.inject("/v1/meshes/nothing");
    const { body, headers } = await atlas.app.inject("/metrics");
    expect(headers["content-type"]).toContain("text/plain");
    expect(body).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/v1\/meshes\/:id",status="200"\} 1/,
    );
    expect(body).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/v1\/meshes\/:id",status="404"\} 1/,
    );
    expect(body).toContain("nodejs_eventloop_lag_p99_seconds");
    expect(body).not.toContain("istio");
  });
});
