import type { z } from "zod";

/** One fault of a seed file. `path` leads to the place within the file: `facts[3].cite`. */
export interface SeedFault {
  file: string;
  path: string;
  message: string;
}

/** All faults of the seed at once; the catalog in use stays as it was. */
export class SeedError extends Error {
  readonly faults: readonly SeedFault[];

  constructor(faults: readonly SeedFault[]) {
    const lines = faults.map(({ file, path, message }) => `  ${file}${path === "" ? "" : ` at ${path}`}: ${message}`);
    super(`The seed has ${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${lines.join("\n")}`);
    this.name = "SeedError";
    this.faults = faults;
  }
}

export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

/** What zod found, with the valid values where it knows them. */
export function issueFaults(file: string, issues: readonly z.core.$ZodIssue[]): SeedFault[] {
  return issues.flatMap((issue): SeedFault[] => {
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0]!;
      return issueFaults(
        file,
        nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as z.core.$ZodIssue),
      );
    }
    return [{ file, path: pathText(issue.path), message: issue.message }];
  });
}
