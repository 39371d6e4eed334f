/** Drops the rounding noise of sums and quotients, so that equal figures print alike: 12 decimal places. */
export const tidy = (figure: number): number => Math.round(figure * 1e12) / 1e12 + 0;

/** The same for what a linear programme found, which is good to about 1e-10. */
export const tidyFound = (figure: number): number => Math.round(figure * 1e9) / 1e9 + 0;
