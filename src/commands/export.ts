import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Catalog } from "../catalog/snapshot.ts";
import { isOwnFile } from "../data-folder.ts";
import { InputError, validNames } from "../errors.ts";
import { csvFormat, type Format, formatNamed } from "../exports/formats.ts";
import { defaultBase } from "../exports/rdf/vocabulary.ts";
import { tableNamed, tables } from "../exports/tables.ts";
import type { View } from "../model/sources.ts";
import { inView } from "../operations/operation.ts";
import { atPath } from "./expected-faults.ts";
import { withContext } from "./one-answer.ts";

export interface ExportCommandOptions {
  entity?: string;
  bom?: boolean;
  output?: string;
  sources?: View;
}

/** Writes the whole catalog to a file or to standard output, in the formats of the service. */
export async function exportCatalog(
  name: string,
  { output = "-", sources, ...csv }: ExportCommandOptions,
): Promise<void> {
  const format = formatOf(name, csv);
  const isText = /^text\/|json|n-quads/.test(format.contentType);
  if (output === "-" && process.stdout.isTTY && !isText) {
    throw new InputError("This format is binary.", [
      { path: "--output", message: `${format.name} is binary and not for a terminal`, fix: "Name a file." },
    ]);
  }
  await withContext(async (context) => {
    const { config } = context;
    const { catalog } = inView(context, sources ?? config.SOURCES);
    if (output !== "-" && isOwnFile(config, output)) {
      throw new InputError(`${output} belongs to the service: choose another file.`, []);
    }
    const content = await contentOf(format, catalog);
    if (output === "-") await pipeline(content, process.stdout, { end: false });
    else await atPath(output, () => writeFile(content, output));
  });
}

function formatOf(name: string, { entity, bom = false }: Pick<ExportCommandOptions, "entity" | "bom">): Format {
  const found = formatNamed(name);
  const names = tables.map((table) => table.name);
  const fault = (path: string, message: string, fix: string) => new InputError(message, [{ path, message, fix }]);
  if (found.name !== "csv") {
    if (entity === undefined && !bom) return found;
    throw fault(bom ? "--bom" : "--entity", "applies to CSV only", "Omit it, or use the format `csv`.");
  }
  if (entity === undefined) return csvFormat(undefined, { hasByteOrderMark: bom });
  if (!names.includes(entity)) throw fault("--entity", `unknown table \`${entity}\``, validNames(names, entity));
  return csvFormat(tableNamed(entity), { hasByteOrderMark: bom });
}

async function contentOf(format: Format, catalog: Catalog): Promise<Readable> {
  return Readable.from(await format.write(catalog, defaultBase), { objectMode: false, highWaterMark: 1 << 16 });
}

/** Replaces a file as a whole, or leaves it as it was. Devices and pipes are written to directly. */
async function writeFile(content: Readable, path: string): Promise<void> {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) return pipeline(content, createWriteStream(path));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(content, createWriteStream(temporary));
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
