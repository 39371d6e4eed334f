import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A copy of a source's repository: a git repository, bare or not, or plain files. */
export interface Checkout {
  readonly repository: string;
  /** The newest commit; undefined for plain files. */
  readonly revision: string | undefined;
  readonly revisedOn: string | undefined;
  /** Whether a commit is in it. */
  hasRevision(revision: string): boolean;
  /** The lines of a file, at a commit or in its newest state; undefined if there is no such file. */
  linesOf(path: string, revision?: string): readonly string[] | undefined;
}

/**
 * Finds the copy of a repository in a folder of checkouts: as `owner/name`, `owner+name`, `owner-name` or `name`, perhaps
 * with a folder `repo` in it.
 */
export function checkoutOf(folder: string, repository: string): Checkout | undefined {
  const [owner = "", name = ""] = repository.split("/");
  const places = [join(owner, name), `${owner}+${name}`, `${owner}-${name}`, `${owner}__${name}`, name, `${name}.git`];
  const path = places
    .flatMap((place) => [join(folder, place, "repo"), join(folder, place)])
    .find((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory());
  if (path === undefined) return undefined;
  return isGit(path) ? gitCheckout(repository, path) : plainCheckout(repository, path);
}

const isGit = (path: string): boolean => existsSync(join(path, ".git")) || existsSync(join(path, "HEAD"));

/** Files of some megabytes, such as the landscape. */
const maxBuffer = 256 * 1024 * 1024;

function gitCheckout(repository: string, path: string): Checkout {
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync("git", ["-C", path, ...args], { encoding: "utf8", maxBuffer });
    return status === 0 ? stdout : undefined;
  };
  const [revision, revisedOn] = git("log", "-1", "--format=%H %cs")?.trim().split(" ") ?? [];
  const known = new Map<string, boolean>();
  return {
    repository,
    revision,
    revisedOn,
    hasRevision(commit) {
      if (!known.has(commit)) known.set(commit, git("cat-file", "-e", `${commit}^{commit}`) !== undefined);
      return known.get(commit)!;
    },
    linesOf: (file, commit = "HEAD") => git("show", `${commit}:${file}`)?.split(/\r?\n/),
  };
}

const plainCheckout = (repository: string, path: string): Checkout => ({
  repository,
  revision: undefined,
  revisedOn: undefined,
  hasRevision: () => false,
  linesOf(file) {
    const found = join(path, file);
    return statSync(found, { throwIfNoEntry: false })?.isFile()
      ? readFileSync(found, "utf8").split(/\r?\n/)
      : undefined;
  },
});
