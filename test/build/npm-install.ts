import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/bundle.ts";
import { manifestOf } from "../../scripts/packages.ts";

/**
 * A setting with which npm installs the native binding that is installed here. Otherwise it would be compiled for minutes
 * wherever its download is out of reach.
 */
export function localBinding(folder: string): Record<string, string> {
  const home = "node_modules/better-sqlite3";
  const platform = `node-v${process.versions.modules}-${process.platform}-${process.arch}`;
  const archive = join(folder, `better-sqlite3-v${manifestOf(home).version}-${platform}.tar.gz`);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-czf", archive, "-C", join(root, home), "build/Release/better_sqlite3.node"]);
  return { npm_config_better_sqlite3_local_prebuilds: folder };
}

const unreachable =
  /npm error (?:code|errno) (?:E(?:AI_AGAIN|CONN\w+|HOSTUNREACH|NETUNREACH|NOTFOUND|TIMEDOUT)|ENOTCACHED|ERR_SOCKET_TIMEOUT)/;

/** Why nothing can be installed, if npm failed because it cannot reach its registry. */
export const registryFault = (output: string): string | undefined => unreachable.exec(output)?.[0];

/** Installs, from npm's cache as far as it goes. Returns why not, if npm cannot reach its registry; throws at other faults. */
export function npmInstall(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string | undefined {
  const { status, stdout, stderr } = spawnSync("npm", [...args, "--prefer-offline", "--no-audit", "--no-fund"], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: "", ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return undefined;
  const fault = registryFault(stderr);
  if (fault === undefined) throw new Error(`npm ${args.join(" ")}\n${stdout}\n${stderr}`);
  return fault;
}
