import { FromNodePackageJson, License } from "@cyclonedx/cyclonedx-library/Contrib";
import { ComponentType, HashAlgorithm } from "@cyclonedx/cyclonedx-library/Enums";
import { Bom, type Component, Property } from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { PackageURL } from "packageurl-js";
import parseExpression from "spdx-expression-parse";
import { dependenciesOf, lockedPackages, manifestOf } from "./packages.ts";

const builder = new FromNodePackageJson.Builders.ComponentBuilder(
  new FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new License.Factories.LicenseFactory(parseExpression),
);

/**
 * A CycloneDX bill of materials. `parts` names what is shipped or installed, and the folders of the packages in it. It has no
 * date and no serial number, so that the same sources give the same bytes.
 */
export function sbom(parts: Readonly<Record<string, readonly string[]>>): string {
  const components = new Map<string, Component>();
  for (const folder of new Set(Object.values(parts).flat())) {
    const component = componentOf(folder);
    for (const [part, folders] of Object.entries(parts))
      if (folders.includes(folder)) component.properties.add(new Property("mesh-atlas:part", part));
    components.set(folder, component);
  }
  const bom = new Bom();
  bom.metadata.component = componentOf("", ComponentType.Application);
  for (const [folder, component] of [["", bom.metadata.component] as const, ...components]) {
    for (const dependency of dependenciesOf(folder)) {
      const found = components.get(dependency);
      if (found) component.dependencies.add(found.bomRef);
    }
  }
  for (const component of components.values()) bom.components.add(component);
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(folder: string, type = ComponentType.Library): Component {
  const manifest = manifestOf(folder);
  const component = builder.makeComponent(manifest, type);
  if (!component) throw new Error(`${folder}/package.json names no package.`);
  component.purl = purlOf(manifest);
  // The same version of a package may be installed in two folders.
  component.bomRef.value = folder === "" ? component.purl : `${component.purl}#${folder}`;
  const [algorithm, digest] = lockedPackages[folder]?.integrity?.split("-") ?? [];
  if (algorithm === "sha512")
    component.hashes.set(HashAlgorithm["SHA-512"], Buffer.from(digest!, "base64").toString("hex"));
  return component;
}

function purlOf({ name, version }: { name: string; version: string }): string {
  const [last, scope] = name.split("/").reverse();
  return new PackageURL("npm", scope, last!, version, undefined, undefined).toString();
}
