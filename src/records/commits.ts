import { channel } from "node:diagnostics_channel";

/** One commit of records to the disk. */
export interface Commit {
  /** How many were committed together. */
  readonly records: number;
  readonly seconds: number;
}

/** Where each commit is told of, for whoever watches; with nobody there it costs nothing. */
export const commits = channel("mesh-atlas.records.commit");
