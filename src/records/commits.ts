import { channel } from "node:diagnostics_channel";

/** One commit of records to disk. */
export interface Commit {
  /** Number of records committed together. */
  readonly records: number;
  readonly seconds: number;
}

/** Publishes each commit; without subscribers it costs nothing. */
export const commits = channel("mesh-atlas.records.commit");
