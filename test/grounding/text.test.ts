import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/errors.ts";
import { stem } from "../../src/grounding/parse/stem.ts";
import { fold, termsOf, unitsOf } from "../../src/grounding/parse/text.ts";

describe("stemming", () => {
  it.each([
    ["install", "installs", "installed", "installing", "installation"],
    ["proxy", "proxies"],
    ["policy", "policies"],
    ["mesh", "meshes"],
    ["secure", "security"],
    ["route", "routing", "routed", "routes"],
    ["configure", "configuration", "configured"],
    ["inject", "injection", "injected"],
  ])("brings the forms of a word together: %s", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ["proxy", "proxyless"],
    ["istio", "istiod"],
    ["mesh", "meshery"],
    ["high", "highest"],
  ])("keeps different words apart: %s, %s", (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe("terms", () => {
  it("are character pairs for Chinese and stemmed words for English", () => {
    expect(termsOf("Istio 的熔断机制")).toEqual(["istio", "的熔", "熔断", "断机", "机制"]);
  });

  it("keep figures, versions and names with signs whole", () => {
    expect(termsOf("C++ 1.26 HTTP/3 v1.0")).toEqual(["c++", "1.26", "http/3", "v1.0"]);
  });

  it("hold the parts of words in camel case as well", () => {
    expect(termsOf("maxEjectionPercent")).toEqual(expect.arrayContaining(["max", "eject", "percent"]));
  });

  it("keep the places of what they were read from", () => {
    const text = "Ｉｓｔｉｏ 支持 mTLS";
    expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Ｉｓｔｉｏ", "支", "持", "mTLS"]);
    expect(fold("İ\ud800")).toHaveLength(2);
  });
});

it("counts a letter added, dropped, changed or swapped with its neighbour as one edit", () => {
  const distances = ["linkerd", "linkred", "linkrd", "linkeerd", "linkard", "lnikred", "link"].map((typed) =>
    editDistance(typed, "linkerd"),
  );
  expect(distances).toEqual([0, 1, 1, 1, 1, 2, 3]);
});
