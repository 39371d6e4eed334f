import type { Language } from "../en/index.ts";

/** Simplified Chinese. */
export const zh: Language = { name: "中文" };
