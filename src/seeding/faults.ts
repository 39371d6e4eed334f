import type { z } from "zod";

/** A place in the seed, for messages: the file, and the path within it, such as `facts[3].cite`. */
export interface SeedPlace {
  file: string;
  path: string;
}

export interface SeedFault extends SeedPlace {
  message: string;
}

/** All faults of the seed at once. The catalog in use stays as it was. */
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

/** The issues that zod found. */
export function seedFaults(file: string, issues: readonly z.core.$ZodIssue[]): SeedFault[] {
  return issues.flatMap((issue): SeedFault[] => {
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0]!;
      return seedFaults(
        file,
        nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as z.core.$ZodIssue),
      );
    }
    return [{ file, path: pathText(issue.path), message: issue.message }];
  });
}
