import { describe, expect, it } from "vitest";
import { verifyText } from "../../src/grounding/claims/verify-claim.ts";
import { unrestricted as caller } from "../../src/model/access.ts";
import { finished } from "../../src/model/steps.ts";
import type { OperationContext } from "../../src/operations/operation.ts";
import { perform } from "../../src/operations/perform.ts";
import { verifyClaim } from "../../src/operations/verify-claim.ts";
import { readAtlas } from "./fixture.ts";

const read = readAtlas();
const verdict = (text: string) => finished(verifyText(read("en"), text)).verdict;
const check = (claim: unknown) => perform(verifyClaim, { ...read("en"), caller } as OperationContext, claim);

describe("a claim in words", () => {
  it.each([
    "Linkerd does not support VMs",
    "Linkerd 不支持虚拟机",
    "Cilium is faster than Istio",
    "Cilium 比 Istio 更快",
    "Istio consumes more resources than Linkerd",
    "ambient saves half the resources",
    "Ambient 比 Sidecar 节省 50-70% 的资源",
    "Istio was first released in 2017",
    "Linkerd was first released in 2018",
    "mTLS is optional in Cilium",
    "Istio 的学习曲线陡峭",
    "Istio was founded by Google",
    "Linkerd 由 Buoyant 创立",
    "Cilium has the highest performance",
    "Kuma is a sandbox project of the CNCF",
    "Ambient requires Kubernetes 1.26",
    "Sidecar mode adds 1-3 ms of latency",
    "Cilium requires Linux kernel 5.10",
    "Linkerd scores 9 on ease of use",
    "Open Service Mesh will be archived",
    "Isovalent has been acquired by Cisco",
    "The control plane needs 3 replicas",
    "Neither Linkerd nor Cilium supports VMs",
    "Before installing Linkerd, run `linkerd check --pre`",
  ])("is supported where the document says so: %s", (text) => {
    expect(verdict(text)).toBe("SUPPORTED");
  });

  it.each([
    "Linkerd supports virtual machines",
    "Linkerd 支持虚拟机",
    "Istio is faster than Cilium",
    "Istio 比 Linkerd 更简单",
    "Linkerd consumes more resources than Istio",
    "Ambient saves 80% of the resources",
    "Istio was first released in 2019",
    "mTLS is automatic in Cilium",
    "Istio's learning curve is gentle",
    "Istio was created by HashiCorp",
    "Istio has the highest performance",
    "Kuma has graduated from the CNCF",
    "Ambient requires Kubernetes 1.20",
    "Sidecar mode adds 10 ms of latency",
    "Istio does not support multi-cluster",
    "Istio scores 9 on ease of use",
    "The control plane needs 5 replicas",
    "Linkerd and Istio do not support VMs",
    "Kuma was created by Kong in 2021",
    "Linkerd 的控制平面用 Rust 编写",
    "用 `linkerd dashboard` 查看 Linkerd 的 Dashboard",
  ])("is contradicted where the document says otherwise: %s", (text) => {
    expect(verdict(text)).toBe("CONTRADICTED");
  });

  it.each([
    "AWS App Mesh supports virtual machines",
    "AWS App Mesh does not support VMs",
    "Traefik Mesh supports UDP",
    "Istio supports WebAssembly",
    "Istio costs $100",
    "Istio 的价格是 100 元",
    "Istio is the best",
    // Not at layer 4, but at layer 7.
    "Cilium 不需要 Sidecar",
    "Linkerd created Buoyant",
    "Cilium is 40% faster than Istio",
    "Cilium's Hubble stores flow data for 30 days",
  ])("is not stated where the document is silent: %s", (text) => {
    expect(verdict(text)).toBe("NOT_STATED");
  });

  it("shows the facts that decide and how it was read", () => {
    const { facts, reading } = finished(verifyText(read("zh"), "Linkerd 支持虚拟机"));
    expect(facts.map(({ id }) => id)).toEqual(["linkerd.vm-support"]);
    expect(facts[0]!.citations.length).toBeGreaterThan(0);
    expect(reading).toContain("Linkerd");
  });
});

describe("a bound", () => {
  it.each([
    ["Financial services need latency below 5 ms at p99", "SUPPORTED"],
    ["In the high-performance scenario latency must be at most 5 ms at p99", "NOT_STATED"],
    ["高性能要求场景的 p99 延迟要低于 5 ms", "SUPPORTED"],
    ["高性能要求场景的 p99 延迟为 5 ms", "NOT_STATED"],
    ["The example load of a large enterprise exceeds 1M QPS", "SUPPORTED"],
    ["The example load of a large enterprise is 1M QPS or more", "SUPPORTED"],
    ["The example load of a large enterprise is 1M QPS", "NOT_STATED"],
    ["The CPU limit of istio-proxy is 2 cores in the sample Pod", "SUPPORTED"],
    ["istio-proxy requests 0.5 cores of CPU in the sample Pod", "CONTRADICTED"],
  ])("is met only by what is said of it: %s: %s", (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
});

describe("what a verdict cites", () => {
  it.each([
    ["文档列出 2025 年的四个发展趋势", ["document.service-mesh-overview.trends"]],
    ["选择与之匹配的方案", ["practice.team-capability.definition"]],
  ])("leaves out what answers to a small part of the claim only: %s", (text, facts) => {
    const found = finished(verifyText(read("zh"), text));
    expect(found.verdict).toBe("SUPPORTED");
    expect(found.facts.map(({ id }) => id)).toEqual(facts);
  });
});

describe("the claim as it was understood", () => {
  const readIn = async (lang: "en" | "zh", claim: unknown) =>
    (await perform(verifyClaim, { ...read(lang), caller } as OperationContext, claim)).reading;

  it.each([
    ["en", { mesh: "linkerd", feature: "vm-support" }, "Linkerd has virtual machine support."],
    ["en", { mesh: "linkerd", feature: "vm-support", support: "NONE" }, "Linkerd has no virtual machine support."],
    ["en", { text: "Linkerd does not support VMs" }, "Linkerd has no virtual machine support."],
    ["en", { mesh: "consul", feature: "prometheus-integration" }, "Consul has Prometheus integration."],
    ["en", { text: "Istio lacks automatic mTLS" }, "Istio does not have mutual TLS, switched on automatically."],
    ["zh", { mesh: "linkerd", feature: "vm-support" }, "Linkerd 支持虚拟机。"],
    ["zh", { text: "Linkerd 不支持虚拟机" }, "Linkerd 不支持虚拟机。"],
    ["en", { text: "Cilium is faster than Istio" }, "Cilium is better than Istio in performance."],
    [
      "en",
      { text: "Istio is not faster than Cilium" },
      "This is not the case: Istio is better than Cilium in performance.",
    ],
  ] as const)("in %s: %j", async (lang, claim, sentence) => {
    expect(await readIn(lang, claim)).toBe(sentence);
  });
});

describe("words in which people ask", () => {
  it("are no words of the document: what only they say is not stated", async () => {
    expect((await check({ text: "Linkerd has a quiet community" })).verdict).toBe("NOT_STATED");
  });
});

describe("a claim as data", () => {
  it.each([
    [{ mesh: "istio", feature: "vm-support" }, "SUPPORTED"],
    [{ mesh: "linkerd", feature: "vm-support" }, "CONTRADICTED"],
    [{ mesh: "linkerd", feature: "vm-support", support: "NONE" }, "SUPPORTED"],
    [{ mesh: "istio", feature: "mtls", support: "AUTOMATIC" }, "SUPPORTED"],
    [{ mesh: "cilium", feature: "mtls", support: "AUTOMATIC" }, "CONTRADICTED"],
    [{ mesh: "istio", feature: "vm-support", support: "AUTOMATIC" }, "NOT_STATED"],
    [{ mesh: "aws-app-mesh", feature: "vm-support" }, "NOT_STATED"],
    [{ mesh: "aws-app-mesh", feature: "vm-support", support: "NONE" }, "NOT_STATED"],
    [{ subject: "mesh:istio", predicate: "first-release", value: 2017 }, "SUPPORTED"],
    [{ subject: "istio", predicate: "first-release", value: 2016 }, "CONTRADICTED"],
    [{ subject: "mesh:istio", predicate: "founded-by", value: "Google" }, "SUPPORTED"],
    [{ subject: "mesh:istio", predicate: "founded-by", value: "Microsoft" }, "CONTRADICTED"],
    [{ subject: "mesh:istio", predicate: "founded-by", value: "Acme" }, "NOT_STATED"],
    [{ subject: "mesh:cilium", predicate: "has-component", value: "cilium_envoy_configuration" }, "SUPPORTED"],
    [{ subject: "mesh:linkerd", predicate: "has-component", value: "Linkerd身份組件" }, "SUPPORTED"],
    [{ subject: "mesh:istio", predicate: "mtls", value: true }, "SUPPORTED"],
    [{ subject: "mesh:linkerd", predicate: "vm-support", value: true }, "CONTRADICTED"],
    [{ subject: "mesh:aws-app-mesh", predicate: "learning-curve", value: "STEEP" }, "NOT_STATED"],
    [{ subject: "mesh:istio", predicate: "learning-curve", value: "STEEP" }, "SUPPORTED"],
    [{ subject: "mode:sidecar", predicate: "network-latency", value: 3 }, "SUPPORTED"],
    // Below 5 ms, so not 5 ms itself.
    [{ subject: "scenario:high-performance", predicate: "profile", value: 5 }, "CONTRADICTED"],
    [{ subject: "component:istio-proxy", predicate: "setting", value: 2 }, "SUPPORTED"],
  ])("%j is %s", async (claim, expected) => {
    expect((await check(claim)).verdict).toBe(expected);
  });

  it.each([
    [{ mesh: "isto", feature: "mtls" }, "mesh"],
    [{ mesh: "istio", feature: "no-such-feature" }, "feature"],
    [{ subject: "mesh:istio", predicate: "no-such-predicate", value: 1 }, "predicate"],
  ])("names what it does not know: %j", async (claim, path) => {
    await expect(check(claim)).rejects.toMatchObject({
      kind: "input",
      faults: [{ path, fix: expect.stringMatching(/nearest|Valid/) }],
    });
  });

  it.each([
    [{}],
    [{ text: "x", mesh: "istio", feature: "mtls" }],
    [{ mesh: "istio" }],
    [{ subject: "mesh:istio", predicate: "x" }],
  ])("refuses a claim that is none of the three forms: %j", async (claim) => {
    await expect(check(claim)).rejects.toMatchObject({ kind: "input" });
  });
});

describe("a claim that says many things", () => {
  it.each([
    ["Istio supports VMs", " and does not support VMs"],
    ["Istio 支持虚拟机", "，不支持虚拟机"],
    ["Linkerd is fast", ", but has no CRDs"],
  ])("is refused beyond eight of them, naming the bound: %s%s …", async (subject, part) => {
    await expect(check({ text: subject + part.repeat(8) })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
      faults: [{ path: "text", message: expect.stringContaining("9") }],
    });
    await expect(check({ text: subject + part.repeat(40) })).rejects.toThrow("the maximum is 8");
  });

  it("is verified part by part up to there", async () => {
    await expect(check({ text: `Istio${" and no proxy".repeat(7)}` })).resolves.toBeDefined();
  });
});
