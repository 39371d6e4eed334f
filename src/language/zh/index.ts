import type { Language } from "../en/index.ts";
import { filter } from "./filter.ts";

/** Simplified Chinese. */
export const zh: Language = { name: "中文", filter };
