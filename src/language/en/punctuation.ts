export const punctuation = { fullStop: ".", listSeparator: ", " };
