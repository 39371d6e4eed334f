/** Words of the tables on a terminal. */
export const commandLine = {
  /** Headings of fields; others are headed by their name. */
  fields: {
    cncfStatus: "CNCF status",
    citations: "source",
    id: "id",
  } as Readonly<Record<string, string>>,
  nothing: "Nothing found.",
  shown: (count: number, total: number): string => (count === total ? `${total} in total` : `${count} of ${total}`),
  otherSourcesNotShown: (count: number): string => `and ${count} more: --json --fields otherSources`,
  more: (cursor: string): string => `next page: --cursor ${cursor}`,
  yes: "yes",
  no: "no",
};
