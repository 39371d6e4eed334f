import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, loadAll } from "js-yaml";
import { describe, expect, inject, it } from "vitest";
import { readConfig, settings } from "../../src/config.ts";
import { serveAtlas } from "../fixture.ts";
import { commandOf, root, stages, textsOf } from "./containerfile.ts";

const read = (name: string): string => readFileSync(join(root, "deploy", name), "utf8");
const served = serveAtlas();

/** Milliseconds that the service takes to stop after DRAIN_MS, at most. */
const graceMs = 10_000;

/** Settings must exist and be valid; other variables are Node's. */
function expectSettings(environment: Record<string, string>): void {
  const names = Object.keys(environment).filter((name) => name !== "NODE_ENV");
  expect(names.filter((name) => !(name in settings))).toEqual([]);
  expect(() => readConfig(environment)).not.toThrow();
}

const commands = (): string => spawnSync(process.execPath, [inject("program"), "--help"], { encoding: "utf8" }).stdout;

describe("the image", () => {
  const [build, image] = stages();

  it("copies only what exists, and takes from the build only what was there", () => {
    const sources = textsOf(build!, "COPY").flatMap((text) => text.split(/\s+/).slice(0, -1));
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const taken = textsOf(image!, "COPY").map((text) => text.split(/\s+/));
    for (const [from, path] of taken) {
      expect(from).toBe(`--from=${build!.name}`);
      const name = path!.replace("/app/", "");
      expect([...sources, "node_modules", "dist"]).toContain(name);
    }
  });

  it("has what the package has", () => {
    const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
    const copied = textsOf(image!, "COPY").map((text) => text.split(/\s+/).at(-1));
    expect(copied).toEqual(expect.arrayContaining([...files, "node_modules", "./"]));
  });

  it("runs node as process 1, by a user who isn't root, with a command that exists", () => {
    const [node, ...rest] = commandOf(image!);
    expect([node, rest.includes("dist/main.js"), rest.at(-1)]).toEqual(["node", true, "serve"]);
    expect(commands()).toMatch(/^ {2}serve\b/m);
    expect(Number(textsOf(image!, "USER")[0]!.split(":")[0])).toBeGreaterThan(0);
  });

  it("sets only settings that exist, and uses a Node that the package supports", () => {
    const pairs = textsOf(image!, "ENV").flatMap((text) => text.split(/\s+/).map((pair) => pair.split("=", 2)));
    expectSettings(Object.fromEntries(pairs));
    const versions = [...read("Containerfile").matchAll(/^FROM \S*node:(\d+)-/gm)].map(([, version]) =>
      Number(version),
    );
    expect(versions).toHaveLength(2);
    for (const version of versions) expect(version).toBeGreaterThanOrEqual(20);
  });

  it("has a health check that tells a running service from none, without curl", async () => {
    const [text] = textsOf(image!, "HEALTHCHECK");
    const [, command] = /CMD (\[.*\])$/.exec(text!)!;
    const [node, ...args] = JSON.parse(command!) as string[];
    expect(node).toBe("node");
    const check = async (port: number) => {
      const child = spawn(process.execPath, args, { env: { ...process.env, PORT: String(port) } });
      return (await once(child, "exit"))[0];
    };
    await served.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = served.app.server.address() as AddressInfo;
    expect(await check(port)).toBe(0);
    expect(await check(1)).toBe(1);
  });
});

interface Container {
  env: { name: string; value: string }[];
  ports: { name: string; containerPort: number }[];
  volumeMounts: { name: string; mountPath: string }[];
  lifecycle: { preStop: { exec: { command: string[] } } };
  securityContext: Record<string, unknown>;
  resources: { limits: Record<string, string> };
  [probe: `${string}Probe`]: { httpGet: { path: string; port: string } };
}

describe("the Kubernetes manifests", () => {
  // biome-ignore lint/suspicious/noExplicitAny: manifests of four kinds
  const documents = loadAll(read("kubernetes.yaml")) as any[];
  const named = (kind: string) => documents.find((each) => each.kind === kind);
  const { template, selector } = named("Deployment").spec;
  const container = template.spec.containers[0] as Container;

  it("are a deployment with its volume, service and disruption budget, which select its pods", () => {
    expect(documents.map(({ kind }) => kind).sort()).toEqual([
      "Deployment",
      "PersistentVolumeClaim",
      "PodDisruptionBudget",
      "Service",
    ]);
    const { labels } = template.metadata;
    expect(selector.matchLabels).toEqual(labels);
    expect(named("Service").spec.selector).toEqual(labels);
    expect(named("PodDisruptionBudget").spec.selector.matchLabels).toEqual(labels);
    expect(named("Service").spec.ports[0].targetPort).toBe(container.ports[0]!.name);
  });

  it("probe paths that are routes, on the port that the service listens on", () => {
    for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"] as const) {
      const { path, port } = container[probe]!.httpGet;
      expect(served.app.hasRoute({ method: "GET", url: path }), path).toBe(true);
      expect(port).toBe(container.ports[0]!.name);
    }
    expect(container.ports[0]!.containerPort).toBe(readConfig({}).PORT);
  });

  it("set valid settings, and mount what they name", () => {
    const environment = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
    expectSettings(environment);
    const mounts = container.volumeMounts.map(({ mountPath }) => mountPath);
    expect(mounts).toContain("/data");
    expect(mounts.some((path) => environment.API_KEYS_FILE!.startsWith(`${path}/`))).toBe(true);
    const volumes = template.spec.volumes.map(({ name }: { name: string }) => name);
    expect(container.volumeMounts.map(({ name }) => name).sort()).toEqual(volumes.sort());
  });

  it("run without root, without writing to the image, within limits", () => {
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    const { runAsNonRoot, runAsUser, fsGroup } = template.spec.securityContext;
    expect([runAsNonRoot, String(runAsUser), fsGroup]).toEqual([
      true,
      textsOf(stages()[1]!, "USER")[0]!.split(":")[0],
      1000,
    ]);
    expect(Object.keys(container.resources.limits)).toEqual(["cpu", "memory"]);
  });

  it("leave the service the time it needs to stop", () => {
    const [, , script] = container.lifecycle.preStop.exec.command;
    const preStopMs = Number(/\d+/.exec(script!)![0]);
    const drainMs = Number(container.env.find(({ name }) => name === "DRAIN_MS")!.value);
    expect(template.spec.terminationGracePeriodSeconds * 1000).toBeGreaterThan(preStopMs + drainMs + graceMs);
  });
});

describe("the compose file", () => {
  // biome-ignore lint/suspicious/noExplicitAny: as parsed
  const { services, volumes } = load(read("compose.yaml")) as any;
  const service = services["mesh-atlas"];

  it("builds the image from the root, and sets valid settings", () => {
    expect(existsSync(join(root, "deploy", service.build.context, service.build.dockerfile))).toBe(true);
    expectSettings(service.environment);
  });

  it("is reachable from this machine only, keeps its data, and can write nothing else", () => {
    expect(service.ports).toEqual([`127.0.0.1:${readConfig({}).PORT}:${readConfig({}).PORT}`]);
    expect(service.volumes).toEqual([`${Object.keys(volumes)[0]}:${textsOf(stages()[1]!, "VOLUME")[0]}`]);
    expect([service.read_only, service.cap_drop]).toEqual([true, ["ALL"]]);
    const grace = Number.parseInt(service.stop_grace_period, 10) * 1000;
    expect(grace).toBeGreaterThan(Number(service.environment.DRAIN_MS) + graceMs);
  });
});

describe("the systemd unit", () => {
  const unit = read("mesh-atlas.service");
  const valuesOf = (key: string) => [...unit.matchAll(new RegExp(`^${key}=(.*)$`, "gm"))].map(([, value]) => value!);

  it("starts a command that exists, with valid settings, in the folder that it may write to", () => {
    expect(valuesOf("ExecStart")[0]).toMatch(/^\/usr\/bin\/node .*dist\/main\.js serve$/);
    const environment = Object.fromEntries(valuesOf("Environment").map((pair) => pair.split("=", 2)));
    expectSettings(environment);
    expect(environment.DATA_DIR).toBe(`/var/lib/${valuesOf("StateDirectory")[0]}`);
    expect(Number(valuesOf("TimeoutStopSec")[0]) * 1000).toBeGreaterThan(graceMs);
  });

  it.runIf(spawnSync("systemd-analyze", ["--version"]).status === 0)("passes systemd's own checks", () => {
    const folder = mkdtempSync(join(tmpdir(), "mesh-atlas-unit-"));
    const path = join(folder, "mesh-atlas.service");
    writeFileSync(path, unit.replace("/usr/bin/node", process.execPath));
    const verified = spawnSync("systemd-analyze", ["verify", path], { encoding: "utf8" });
    expect([verified.status, verified.stderr]).toEqual([0, ""]);
    const rated = spawnSync("systemd-analyze", ["security", "--offline=true", path], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    // From 0, safe, to 10, exposed. Older versions cannot rate a file.
    if (rated.status === 0) expect(Number(/level[^:]*: ([\d.]+)/.exec(rated.stdout)![1])).toBeLessThan(2);
  });
});
