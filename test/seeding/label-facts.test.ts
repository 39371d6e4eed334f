import { describe, expect, it } from "vitest";
import { paths } from "../../src/paths.ts";
import { loadViews } from "../../src/seeding/build-catalog.ts";

const { reference, whole } = loadViews({ seedFolder: paths.seed });

describe("the label of a fact that has none of its own", () => {
  it.each([
    ["cilium.kernel-load-balancing", "Load balancing (L4): partial", "负载均衡（L4）：部分支持"],
    ["istio.gateway-api", "Kubernetes Gateway API (ambient mode): optional", "Gateway API（Ambient 模式）：可选"],
    [
      "istio.component-waypoint",
      "Has component: waypoint (ambient mode, L7)",
      "包含组件：waypoint（Ambient 模式，L7）",
    ],
    ["istio.mode-ambient", "Runs in: Ambient mode", "支持的架构模式：Ambient Mesh 模式"],
    [
      "istio.sidecarless.ambient",
      "Operation without sidecars (ambient mode): optional",
      "无 Sidecar 运行（Ambient 模式）：可选",
    ],
  ])("says in which mode and at which layer it holds: %s", (id, en, zh) => {
    expect(reference.graph.facts.get(id)?.label).toEqual({ en, zh });
  });

  it("says so of other sources too", () => {
    const fact = whole?.graph.facts.get("istio-docs.istio.traffic-mirroring.l4");
    expect(fact?.label).toEqual({ en: "Traffic mirroring (L4): not supported", zh: "流量镜像（L4）：不支持" });
  });
});
