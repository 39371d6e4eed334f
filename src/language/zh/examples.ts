import type { Language } from "../en/index.ts";

export const examples: Language["examples"] = { search: "istio 熔断" };
