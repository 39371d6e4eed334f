/** Text as it stands: requirement sentences repeat what a caller typed, which must not become markup, links or HTML. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_<>|#~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/\](?=[([:])/g, "\\]")
    .replace(/(?<!\n)\n(?!\n)/g, " ")
    .replace(/\b(https?|www)([:.])/gi, "$1\\$2");

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** Fact ids as code, behind what they carry. */
export const facts = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : ` ${ids.map((id) => `\`${id}\``).join(", ")}`;
