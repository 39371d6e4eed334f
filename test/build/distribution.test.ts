import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { bundleServer, root } from "../../scripts/bundle.ts";
import { buildDistribution } from "../../scripts/distribution.ts";
import { lockedPackages, manifestOf } from "../../scripts/packages.ts";

const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-dist-"));
const dist = join(folder, "first");
const read = (name: string): string => readFileSync(join(dist, name), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

let built: Awaited<ReturnType<typeof buildDistribution>>;
beforeAll(async () => {
  built = await buildDistribution(dist);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Component {
  group?: string;
  name: string;
  version: string;
  purl: string;
  "bom-ref": string;
  licenses: { license?: { id?: string }; expression?: string }[];
  hashes: { alg: string; content: string }[];
  properties: { name: string; value: string }[];
}
const bom = () => JSON.parse(read("sbom.cdx.json")) as { components: Component[]; dependencies: { ref: string }[] };
const nameOf = ({ group, name, version }: Component): string => `${group ? `${group}/` : ""}${name}@${version}`;

/** Every package that a file in the bundles comes from, found in another way than the build does. */
function packagesOfInputs(): Set<string> {
  const inputs = [built.serverBuild, ...built.pageBuilds].flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  return new Set(
    inputs.flatMap((path) => {
      const parts = path.split("/");
      const at = parts.lastIndexOf("node_modules");
      if (at < 0) return [];
      const name = parts.slice(at + 1, at + (parts[at + 1]!.startsWith("@") ? 3 : 2)).join("/");
      const home = [...parts.slice(parts.indexOf("node_modules"), at), "node_modules", name].join("/");
      return [`${name}@${manifestOf(home).version}`];
    }),
  );
}

describe("the bill of materials", () => {
  it("is valid CycloneDX 1.6", async () => {
    expect(await new JsonStrictValidator(Version.v1dot6).validate(read("sbom.cdx.json"))).toBeNull();
  });

  it("lists every package that has code in the bundles or is installed beside them, and no other", () => {
    const closure = new Set(
      built.parts.installed.map((home) => `${manifestOf(home).name}@${manifestOf(home).version}`),
    );
    const expected = new Set([...packagesOfInputs(), ...closure]);
    expect(new Set(bom().components.map(nameOf))).toEqual(expected);
    for (const name of ["fastify", "graphql", "pino", "swagger-ui-dist", "react", "better-sqlite3", "prebuild-install"])
      expect(
        [...expected].some((each) => each.startsWith(`${name}@`)),
        name,
      ).toBe(true);
    expect([...expected].some((each) => /^(vitest|typescript|@biomejs)/.test(each))).toBe(false);
  });

  it("names the address, licence and hash of each, and where it is used", () => {
    for (const component of bom().components) {
      const name = nameOf(component);
      expect(component.purl, name).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^/]+@\d/);
      expect(component.licenses.length, name).toBeGreaterThan(0);
      const home = component["bom-ref"].split("#")[1]!;
      const [hash] = component.hashes;
      expect(`sha512-${Buffer.from(hash!.content, "hex").toString("base64")}`, name).toBe(
        lockedPackages[home]?.integrity,
      );
      const parts = component.properties.filter((each) => each.name === "mesh-atlas:part").map(({ value }) => value);
      expect(parts.length, name).toBeGreaterThan(0);
    }
  });
});

describe("the licences", () => {
  it("are those of every package in the bundles, each with a text or its SPDX identifier", () => {
    const text = read("licences.txt");
    const heads = [...text.matchAll(/^(\S+) (\d\S*) \((.+)\)\n\n/gm)];
    expect(new Set(heads.map(([, name, version]) => `${name}@${version}`))).toEqual(packagesOfInputs());
    for (const [at, { 0: head, 1: name, 3: license, index }] of heads.entries()) {
      const says = text.slice(index + head.length, heads[at + 1]?.index);
      expect(says.length > 500 || says.includes(`SPDX identifier is ${license}.`), name).toBe(true);
    }
  });

  it("of the pages are served with them", () => {
    const { licences } = JSON.parse(read("assets/manifest.json"));
    for (const name of ["swagger-ui-dist", "graphiql", "monaco-editor", "react"])
      expect(read(`assets/${licences}`)).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});

describe("the package", () => {
  it("depends on what the bundle imports, and on nothing that is in the bundle", () => {
    const imported = Object.values(built.serverBuild.outputs)
      .flatMap(({ imports }) => imports)
      .filter(({ external, path }) => external && !path.startsWith("node:") && !builtinModules.includes(path));
    // `ws` tries these two for speed, and does without.
    const tried = ["bufferutil", "utf-8-validate"];
    const needed = imported.map(({ path }) => path).filter((path) => !tried.includes(path));
    expect(new Set(needed)).toEqual(new Set(Object.keys(manifest.dependencies)));
  });

  it("is the same, byte for byte, when it is built again", async () => {
    const again = join(folder, "again");
    // Building the pages again takes long.
    if (inject("isThorough")) await buildDistribution(again);
    else
      cpSync(dist, again, { recursive: true, filter: (name) => !/\.(js|map)$/.test(name) || name.includes("assets") });
    await bundleServer(again);
    const files = (at: string) =>
      readdirSync(at, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(at.length))
        .sort();
    expect(files(again)).toEqual(files(dist));
    const different = files(dist).filter(
      (name) => !readFileSync(join(again, name)).equals(readFileSync(join(dist, name))),
    );
    expect(different).toEqual([]);
  });

  it("runs install scripts only of the packages listed in `allowScripts`, and locks each with a hash and without a host", () => {
    const scripted = Object.entries(lockedPackages).filter(([, each]) => "hasInstallScript" in each);
    const names = scripted.map(([home]) => home.replace(/^.*node_modules\//, "")).filter((name) => name !== "fsevents");
    expect(new Set(names)).toEqual(new Set(Object.keys(manifest.allowScripts)));
    const others = Object.entries(lockedPackages).filter(
      ([home, each]) => home.includes("node_modules/") && !("link" in each),
    );
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
    expect(others.filter(([, each]) => "resolved" in each)).toEqual([]);
  });
});
