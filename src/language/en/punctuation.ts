export const punctuation = {
  fullStop: ".",
  listSeparator: ", ",
  labelled: (name: string, value: string): string => `${name}: ${value}`,
};
