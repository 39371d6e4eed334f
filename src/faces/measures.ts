import { stat } from "node:fs/promises";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { reads } from "../catalog/snapshot.ts";
import { type Context, recordsPath } from "../context.ts";
import { type Commit, commits } from "../records/commits.ts";
import { outcomeOf } from "./outcome.ts";
import type { Pressure } from "./pressure.ts";

export type Measures = ReturnType<typeof createMeasures>;

export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
  readonly count: number;
  readonly bytes: number;
}

type Labels = Record<string, string>;
type Read = () => [Labels, number][];

/** Seconds; an answer from the cache takes well under a millisecond, a recommendation a few. */
const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** All that Prometheus is shown: what is told here as it happens, and what is looked up when it asks. */
export function createMeasures(
  context: Context,
  caches: Readonly<Record<string, CacheFigures>>,
  pressure: Pressure | undefined,
) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from a request's head to the last byte of its answer. Status `aborted`: the caller went before that.",
    labelNames: ["method", "route", "status"],
    buckets: seconds,
    registers,
  });
  const operations = new Histogram({
    name: "mesh_atlas_operation_duration_seconds",
    help: "Time an operation took. Answers out of the cache run none.",
    labelNames: ["face", "operation", "outcome"],
    buckets: seconds,
    registers,
  });
  const commitTimes = new Histogram({
    name: "mesh_atlas_records_commit_duration_seconds",
    help: "Time to commit records to the disk.",
    buckets: seconds,
    registers,
  });
  const commitSizes = new Histogram({
    name: "mesh_atlas_records_commit_size",
    help: "Records that were committed together.",
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    registers,
  });
  const committed = (commit: unknown): void => {
    const { records, seconds } = commit as Commit;
    commitTimes.observe(seconds);
    commitSizes.observe(records);
  };
  commits.subscribe(committed);

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
  const cached =
    (figure: keyof CacheFigures): Read =>
    () =>
      Object.entries(caches).map(([face, figures]) => [{ face }, figures[figure]]);

  counter("mesh_atlas_answer_cache_hits_total", "Answers that were kept from before.", ["face"], cached("hits"));
  counter("mesh_atlas_answer_cache_misses_total", "Answers that had to be made.", ["face"], cached("misses"));
  gauge("mesh_atlas_answer_cache_entries", "Answers that are kept.", ["face"], cached("count"));
  gauge("mesh_atlas_answer_cache_bytes", "Memory that they take.", ["face"], cached("bytes"));
  counter("mesh_atlas_overload_refusals_total", "Requests refused since others wait too long.", [], () => [
    [{}, pressure?.refusals ?? 0],
  ]);
  counter("mesh_atlas_catalog_statements_total", "SQL statements run to read the catalog.", [], () => [
    [{}, reads.statements],
  ]);
  counter("mesh_atlas_catalog_read_seconds_total", "Time they took.", [], () => [[{}, reads.milliseconds / 1000]]);
  gauge("mesh_atlas_catalog_info", "The catalog that is served.", ["digest", "version"], () => [
    [{ digest: context.catalog.digest, version: context.version }, 1],
  ]);
  gauge("mesh_atlas_catalogs_open", "Catalogs open: the one served, and older ones still read.", [], () => [
    [{}, context.catalogs.openCount],
  ]);
  const files = {
    catalog: () => context.catalog.database.name,
    records: () => recordsPath(context.config),
    "records-wal": () => `${recordsPath(context.config)}-wal`,
  };
  gauge("mesh_atlas_file_bytes", "Size of a database file; 0 where there is none yet.", ["file"], () =>
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
    close: () => commits.unsubscribe(committed),
  };
}
