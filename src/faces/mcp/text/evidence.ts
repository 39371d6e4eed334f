import type { Page } from "../../../model/grounding.ts";
