/** Escapes text: sentences of requirements repeat what a caller typed, which must not become markup, links or HTML. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_<>|#~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/\](?=[([:])/g, "\\]")
    .replace(/(?<!\n)\n(?!\n)/g, " ")
    .replace(/\b(https?|www)([:.])/gi, "$1\\$2");

export const link = (text: string, url: string): string => `[${text}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

/** Nothing if all parts are empty. */
export function section(title: string, ...parts: readonly string[]): string[] {
  const body = parts.filter((part) => part !== "");
  return body.length > 0 ? [`## ${title}`, ...body] : [];
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : [head, head.map(() => "---"), ...rows].map(row).join("\n");
