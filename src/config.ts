import { isIP } from "node:net";
import { z } from "zod";

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);

/** A list with commas, each part of a form; `message` says what is valid. */
const list = (part: (text: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(",").map((each) => each.trim()))
    .refine((parts) => parts.every(part), message);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
const isHostName = (text: string): boolean => /^(\*|[a-z\d]([a-z\d.-]*[a-z\d])?)$/i.test(text);
const proxies = ["loopback", "linklocal", "uniquelocal"];

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits <= most));
}

/** Every setting: its name in the environment, what it means, what is valid, its default. */
export const settings = {
  PORT: whole(0, 65_535).default(4000).describe("Port to listen on; 0 takes a free one."),
  HOST: z.string().min(1).default("127.0.0.1").describe("Address to listen on."),
  DATA_DIR: z.string().min(1).default("./data").describe("Folder of the catalog and of the records."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("Least severe level that is logged; `debug` has a line for each request."),
  RATE_LIMIT: whole(0, 1_000_000).default(0).describe("Requests a minute for each caller; 0 sets no limit."),
  API_KEYS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe("File of the API keys, which are then asked for; default `keys.json` in DATA_DIR, if it is there."),
  ALLOWED_HOSTS: list(isHostName, "must be host names without port such as `atlas.example.org`, with commas, or `*`")
    .transform((names) => names.map((name) => name.toLowerCase()))
    .optional()
    .describe(
      "Names by which the service may be called; `*` allows any. By default `localhost` where HOST is loopback, else any.",
    ),
  ALLOWED_ORIGINS: list(isOrigin, "must be origins such as `https://portal.example.org`, with commas")
    .optional()
    .describe("Origins whose web pages may call the service; by default any, but for MCP those of this machine."),
  TRUST_PROXY: list(
    (part) => proxies.includes(part) || isNetwork(part),
    `must be addresses or networks such as \`10.0.0.0/8\`, with commas; or ${proxies.join(", ")}`,
  )
    .optional()
    .describe("Proxies that are believed when they say for whom they call (`X-Forwarded-For`, `X-Forwarded-Proto`)."),
  MAX_DELAY_MS: whole(0, 600_000)
    .default(3000)
    .describe(
      "Milliseconds that answers may be late under load; what would wait longer is refused with 503 at once. 0 sets no bound.",
    ),
  DRAIN_MS: whole(0, 600_000)
    .default(0)
    .describe("Milliseconds between the signal to end, when /health/ready turns 503, and the end of listening."),
  RELOAD_SECONDS: whole(0, 86_400)
    .default(5)
    .describe("How often to look whether the catalog file was replaced; 0 never looks. SIGHUP reloads at once."),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an address such as `http://localhost:4318`" })
    .optional()
    .describe(
      "OpenTelemetry collector that gets traces, by OTLP over HTTP. Of other variables, `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_TRACES_SAMPLER` and `OTEL_RESOURCE_ATTRIBUTES` hold.",
    ),
  OTEL_SERVICE_NAME: z.string().min(1).default("mesh-atlas").describe("Name of the service in traces."),
  DOCUMENT_PATH: z.string().min(1).optional().describe("The document itself; citations then carry its own words."),
  RECORDS_URL: z
    .string()
    .regex(/^file:.+/, "must be a SQLite file such as `file:/var/lib/mesh-atlas/records.sqlite`")
    .optional()
    .describe("Where recommendations are kept; default `records.sqlite` in DATA_DIR."),
  RECORDS_RETENTION_DAYS: whole(0, 36_500)
    .default(0)
    .describe("Days after which recommendations are removed; 0 keeps them for ever."),
} as const;

const configSchema = z.object(settings);
export type Config = z.output<typeof configSchema>;

/** Thrown at the start, with every wrong setting at once. */
export class ConfigError extends Error {}

/** Reads the settings from the environment. Empty values count as absent. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const valid = issue.code === "invalid_value" ? `must be one of ${issue.values.join(", ")}` : issue.message;
    return `  ${name}=${given[name]}: ${valid}`;
  });
  throw new ConfigError(`Wrong settings in the environment:\n${lines.join("\n")}`);
}
