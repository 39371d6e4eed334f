import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations/index.ts";
import { perform } from "../../src/operations/perform.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();

const having = async (condition: object) => {
  const { items } = await perform(operations.findMeshes, atlas.in("en"), { where: { features: { all: [condition] } } });
  return items.map(({ slug }) => slug).sort();
};

describe("features", () => {
  it("are at least those that the contract names, each with a definition in every language", async () => {
    for (const lang of ["en", "zh"] as const) {
      const { items } = await perform(operations.listFeatures, atlas.in(lang), {});
      expect(items.length).toBeGreaterThanOrEqual(50);
      expect(items.filter(({ summary }) => !summary)).toEqual([]);
    }
  });

  // What the document says, in tables, lists, listings, guides and advice, of each of them.
  it.each([
    ["load-balancing", ["cilium", "linkerd"]],
    ["traffic-splitting", ["consul", "istio", "linkerd"]],
    ["traffic-routing", ["cilium", "consul", "istio", "linkerd"]],
    ["circuit-breaking", ["istio"]],
    ["retries", ["linkerd"]],
    ["timeouts", ["linkerd"]],
    ["metrics", ["cilium", "consul", "istio", "linkerd"]],
    ["prometheus-integration", ["cilium", "consul", "istio", "linkerd"]],
    ["dashboard", ["cilium", "consul", "istio", "linkerd"]],
    ["tracing", ["consul", "istio"]],
    ["access-control", ["cilium", "consul", "istio", "linkerd"]],
    ["certificate-management", ["consul", "istio", "linkerd"]],
    ["kubernetes-support", ["cilium", "consul", "istio", "kuma", "linkerd"]],
    ["gateway-api", ["istio", "linkerd"]],
    ["sidecarless", ["cilium", "istio"]],
    ["multi-datacenter", ["consul"]],
  ])("%s is found with at least %j", async (id, meshes) => {
    expect(await having({ id })).toEqual(expect.arrayContaining(meshes));
  });

  it("are asked on the whole, in a mode or at a layer", async () => {
    const sidecarless = (more: object) => having({ id: "sidecarless", ...more });
    expect(await sidecarless({ support: ["NONE"] })).toEqual(["consul", "kuma", "linkerd"]);
    expect(await sidecarless({ support: ["PARTIAL"] })).toEqual(["cilium"]);
    expect(await sidecarless({ support: ["OPTIONAL"] })).toEqual(["istio"]);
    expect(await sidecarless({ support: ["SUPPORTED"] })).toEqual([]);
    expect(await sidecarless({ layer: "L4", support: ["SUPPORTED"] })).toEqual(["cilium"]);
    expect(await sidecarless({ mode: "ambient", support: ["SUPPORTED"] })).toEqual(["istio"]);
    expect(await sidecarless({ layer: "L7" })).toEqual(["istio"]);
    expect(await having({ id: "mtls", mode: "ambient" })).toEqual(["istio"]);
  });

  it("show what they imply and what implies them", async () => {
    const { broader, narrower } = await perform(operations.getFeature, atlas.in("en"), { id: "traffic-splitting" });
    expect(broader.map(({ id }) => id)).toEqual(["feature:traffic-routing"]);
    expect(narrower.map(({ id }) => id)).toEqual(["feature:canary-release"]);
  });
});

describe("features of earlier versions", () => {
  it.each([
    ["encryption", "feature:network-encryption", ["cilium"]],
    ["logging", "feature:access-logging", ["istio"]],
    ["sidecarless-l4", "feature:sidecarless", ["cilium"]],
    ["aws-integration", "organization:aws", ["aws-app-mesh"]],
    ["kong-integration", "organization:kong", ["kuma"]],
    ["vm-workloads", "component:workload-entry", ["istio"]],
    ["acl", "component:consul-acl", ["consul"]],
    ["xdp-acceleration", "component:xdp", ["cilium"]],
    ["universal-mode", "component:kuma-universal", ["kuma"]],
    ["azure-integration", "tool:azure", ["open-service-mesh"]],
  ])("%s is %s now, and still finds %j", async (former, id, meshes) => {
    const found = await perform(operations.getFeature, atlas.in("en"), { id: former });
    expect(found.id).toBe(id);
    expect(found.became?.id).toBe(id.startsWith("feature:") ? undefined : id);
    expect(found.meshes.map(({ mesh }) => mesh)).toEqual(expect.arrayContaining(meshes));
    expect(await having({ id: former })).toEqual(expect.arrayContaining(meshes));
    expect(await having({ id: `feature:${former}` })).toEqual(expect.arrayContaining(meshes));
    const entity = await perform(operations.getEntity, atlas.in("en"), { id: `feature:${former}` });
    expect(entity.id).toBe(id);
  });
});
