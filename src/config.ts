import { isIP } from "node:net";
import { z } from "zod";

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);

/** A comma-separated list; `message` says what each part must be. */
const list = (part: (text: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(",").map((each) => each.trim()))
    .refine((parts) => parts.every(part), message);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
/** Plain segments, which mean the same in a URL, in a header and in HTML. */
export const isPlainPath = (text: string): boolean => /^(?:\/[\w~@:+-][\w.~@:+-]*)*\/?$/.test(text);
const isPublicUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && [username, password, search, hash].join("") === "" && isPlainPath(pathname);
};
const isHeaderName = (text: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(text);
const isHostName = (text: string): boolean => /^(\*|[a-z\d]([a-z\d.-]*[a-z\d])?)$/i.test(text);
const proxies = ["loopback", "linklocal", "uniquelocal"];

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const most = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits <= most));
}

/** Every setting: its environment variable, meaning, valid values and default. */
export const settings = {
  PORT: whole(0, 65_535).default(4000).describe("Port to listen on; 0 picks a free one."),
  HOST: z.string().min(1).default("127.0.0.1").describe("Address to listen on."),
  DATA_DIR: z.string().min(1).default("./data").describe("Folder for the catalog and the records."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("Minimum level to log; `debug` logs each request."),
  RATE_LIMIT: whole(0, 1_000_000)
    .default(0)
    .describe("Maximum requests per minute for each caller; 0 disables the limit."),
  API_KEYS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe("File of API keys; every request then needs one. By default `keys.json` in DATA_DIR, if it exists."),
  AUDIT_LOG: z
    .string()
    .min(1)
    .optional()
    .describe(
      "File of JSON lines that records who stored, read or removed records, changes of the keys, and refusals. By default there is none.",
    ),
  ALLOWED_HOSTS: list(
    isHostName,
    "must be a comma-separated list of host names without ports, such as `atlas.example.org`, or `*`",
  )
    .transform((names) => names.map((name) => name.toLowerCase()))
    .optional()
    .describe(
      "Host names that the service answers to; `*` allows any. By default `localhost` if HOST is loopback, otherwise any.",
    ),
  ALLOWED_ORIGINS: list(isOrigin, "must be a comma-separated list of origins such as `https://portal.example.org`")
    .optional()
    .describe(
      "Origins whose web pages may call the service, besides those of this machine. By default, any may read the catalog, but only those of this machine may use records, MCP, /metrics and quotes of the document.",
    ),
  ALLOWED_HEADERS: list(isHeaderName, "must be a comma-separated list of header names such as `Authorization`")
    .optional()
    .describe("Request headers that web pages of other origins may send; by default any."),
  PUBLIC_URL: z
    .string()
    .refine(
      isPublicUrl,
      "must be a URL with a plain path, without query and credentials, such as `https://example.org/atlas`",
    )
    .transform((text) => text.replace(/\/+$/, ""))
    .optional()
    .describe(
      "URL of the service behind a proxy that strips its path; addresses follow it, and its host and origin are allowed.",
    ),
  TRUST_PROXY: list(
    (part) => proxies.includes(part) || isNetwork(part),
    `must be a comma-separated list of addresses, networks such as \`10.0.0.0/8\`, or ${proxies.join(", ")}`,
  )
    .optional()
    .describe("Proxies whose `X-Forwarded-For`, `X-Forwarded-Proto` and `X-Forwarded-Prefix` headers are trusted."),
  COMPRESSION: z.enum(["on", "off"]).default("on").describe("Whether to compress responses; `off` if a proxy does."),
  MAX_DELAY_MS: whole(0, 600_000)
    .default(3000)
    .describe("Maximum queueing delay in milliseconds before a request is refused with 503; 0 disables the limit."),
  OPERATION_BUDGET_MS: whole(0, 600_000)
    .default(250)
    .describe(
      "CPU time in milliseconds that one operation may take before its input is refused with 422; 0 disables the limit.",
    ),
  DRAIN_MS: whole(0, 600_000)
    .default(0)
    .describe(
      "Milliseconds to keep accepting requests after the signal to shut down, while /health/ready responds with 503.",
    ),
  RELOAD_SECONDS: whole(0, 86_400)
    .default(5)
    .describe("Seconds between checks for a new catalog file; 0 disables them. SIGHUP reloads at once."),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be a URL such as `http://localhost:4318`" })
    .optional()
    .describe(
      "OpenTelemetry collector that receives traces, using OTLP over HTTP. `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_TRACES_SAMPLER` and `OTEL_RESOURCE_ATTRIBUTES` apply too.",
    ),
  OTEL_SERVICE_NAME: z.string().min(1).default("mesh-atlas").describe("Name of the service in traces."),
  SOURCES: z
    .enum(["reference", "all", "REFERENCE", "ALL"])
    .default("REFERENCE")
    .transform((view) => view.toUpperCase() as "REFERENCE" | "ALL")
    .describe("What answers are made from unless a request says otherwise: `REFERENCE` or `ALL`."),
  EVIDENCE_THRESHOLD: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      "From which probability on, 0–1, facts count as an answer to a question. Default: the value that was fitted over " +
        "labelled questions. A higher one refuses more.",
    ),
  EXTRA_SEED: z
    .string()
    .min(1)
    .optional()
    .describe("Folder with sources of your own, YAML files of role HOUSE in the form of `seed/sources/`."),
  DOCUMENT_PATH: z.string().min(1).optional().describe("Path of the document, so that citations can quote it."),
  RECORDS_URL: z
    .string()
    .regex(
      /^file:(?!:)[^?#]+$/,
      "must be a SQLite file such as `file:/var/lib/mesh-atlas/records.sqlite`, without parameters",
    )
    .optional()
    .describe("Where recommendations are stored; by default `records.sqlite` in DATA_DIR."),
  RECORDS_RETENTION_DAYS: whole(0, 36_500)
    .default(400)
    .describe("Days after which recommendations are deleted; 0 keeps them forever."),
  RECORDS_MAX_MB: whole(0, 1_000_000)
    .default(1024)
    .describe("Maximum megabytes of all recommendations; beyond it, none are stored. 0 disables the limit."),
  RECORDS_QUOTA_MB: whole(0, 1_000_000)
    .default(256)
    .describe("Maximum megabytes of the recommendations of one API key; 0 disables the limit."),
  RECORDS_CLOCK_TOLERANCE_DAYS: whole(1, 36_500)
    .default(7)
    .describe("Days that the clock may jump ahead before expiry pauses, until `mesh-atlas records confirm-clock`."),
} as const;

const configSchema = z.object(settings);
export type Config = z.output<typeof configSchema>;

/** Thrown at startup; lists every invalid setting. */
export class ConfigError extends Error {}

/** Reads the settings from the environment. Empty values count as absent. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const values = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = configSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const valid = issue.code === "invalid_value" ? `must be one of ${issue.values.join(", ")}` : issue.message;
    return `  ${name}=${values[name]}: ${valid}`;
  });
  throw new ConfigError(`Invalid settings:\n${lines.join("\n")}`);
}
