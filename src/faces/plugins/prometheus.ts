import { stat } from "node:fs/promises";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { reads } from "../../catalog/snapshot.ts";
import { type Context, recordsPath } from "../../context.ts";
import { outcomeOf } from "../../operations/operation.ts";
import { type Commit, commits } from "../../records/commits.ts";

export type Prometheus = ReturnType<typeof createPrometheus>;

export interface CacheStatistics {
  readonly hits: number;
  readonly misses: number;
  readonly count: number;
  readonly bytes: number;
}

export interface MetricSources {
  readonly caches: Readonly<Record<string, CacheStatistics>>;
  /** Requests refused because of overload, so far. */
  overloadRefusals(): number;
}

type Labels = Record<string, string>;
type Read = () => [Labels, number][];

/** Seconds: a cached response takes well under a millisecond, a recommendation a few. */
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Everything that Prometheus is shown: observed as it happens, or looked up on each scrape. */
export function createPrometheus(context: Context, { caches, overloadRefusals }: MetricSources) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the request's headers to the last byte of the response. Status `aborted`: the caller disconnected first.",
    labelNames: ["method", "route", "status"],
    buckets: seconds,
    registers,
  });
  const operations = new Histogram({
    name: "mesh_atlas_operation_duration_seconds",
    help: "Duration of operations. Cached responses run none.",
    labelNames: ["face", "operation", "outcome"],
    buckets: seconds,
    registers,
  });
  const commitTimes = new Histogram({
    name: "mesh_atlas_records_commit_duration_seconds",
    help: "Time to commit records to disk.",
    buckets: seconds,
    registers,
  });
  const commitSizes = new Histogram({
    name: "mesh_atlas_records_commit_size",
    help: "Records committed together.",
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    registers,
  });
  const observeCommit = (commit: unknown): void => {
    const { records, seconds } = commit as Commit;
    commitTimes.observe(seconds);
    commitSizes.observe(records);
  };
  commits.subscribe(observeCommit);

  const counter = (name: string, help: string, labelNames: string[], read: Read): void => {
    new Counter({
      name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        for (const [labels, value] of read()) this.inc(labels, value);
      },
    });
  };
  const gauge = (
    name: string,
    help: string,
    labelNames: string[],
    read: () => ReturnType<Read> | Promise<ReturnType<Read>>,
  ) => {
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        const rows = await read();
        this.reset();
        for (const [labels, value] of rows) this.set(labels, value);
      },
    });
  };
  const perCache =
    (statistic: keyof CacheStatistics): Read =>
    () =>
      Object.entries(caches).map(([cache, statistics]) => [{ cache }, statistics[statistic]]);

  counter("mesh_atlas_answer_cache_hits_total", "Responses served from a cache.", ["cache"], perCache("hits"));
  counter("mesh_atlas_answer_cache_misses_total", "Responses that had to be computed.", ["cache"], perCache("misses"));
  gauge("mesh_atlas_answer_cache_entries", "Responses in a cache.", ["cache"], perCache("count"));
  gauge("mesh_atlas_answer_cache_bytes", "Memory used by a cache.", ["cache"], perCache("bytes"));
  counter("mesh_atlas_overload_refusals_total", "Requests refused because of overload.", [], () => [
    [{}, overloadRefusals()],
  ]);
  counter("mesh_atlas_catalog_statements_total", "SQL statements run to read the catalog.", [], () => [
    [{}, reads.statements],
  ]);
  counter("mesh_atlas_catalog_read_seconds_total", "Time spent in SQL statements.", [], () => [
    [{}, reads.milliseconds / 1000],
  ]);
  gauge("mesh_atlas_catalog_info", "The catalog being served.", ["digest", "version"], () => [
    [{ digest: context.catalog.digest, version: context.version }, 1],
  ]);
  gauge("mesh_atlas_catalogs_open", "Open catalogs: the one being served, and older ones still in use.", [], () => [
    [{}, context.catalogs.openCount],
  ]);
  gauge(
    "mesh_atlas_records_bytes",
    "Bytes of stored recommendations: used, and the limit (0: none).",
    ["kind"],
    async () => {
      const limit: [Labels, number] = [{ kind: "limit" }, context.config.RECORDS_MAX_MB * 1024 * 1024];
      const used = await context.records.usedBytes().catch(() => undefined);
      return used === undefined ? [limit] : [[{ kind: "used" }, used], limit];
    },
  );
  const files = {
    catalog: () => context.catalog.database.name,
    records: () => recordsPath(context.config),
    "records-wal": () => `${recordsPath(context.config)}-wal`,
  };
  gauge("mesh_atlas_file_bytes", "Size of a database file; 0 if it does not exist yet.", ["file"], () =>
    Promise.all(
      Object.entries(files).map(async ([file, path]): Promise<[Labels, number]> => {
        const size = await stat(path()).then(
          (found) => found.size,
          () => 0,
        );
        return [{ file }, size];
      }),
    ),
  );

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request: (method: string, route: string, status: string, seconds: number) =>
      requests.observe({ method, route, status }, seconds),
    operation: (face: string, operation: string, error: unknown, seconds: number) =>
      operations.observe({ face, operation, outcome: outcomeOf(error) }, seconds),
    close: () => commits.unsubscribe(observeCommit),
  };
}
