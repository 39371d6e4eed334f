/** `npm run build`. */
import { join } from "node:path";
import { root } from "./bundle.ts";
import { buildDistribution } from "./distribution.ts";

await buildDistribution(join(root, "dist"));
