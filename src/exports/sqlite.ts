import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Catalog } from "../catalog/snapshot.ts";

export interface CatalogFile {
  readonly length: number;
  /** The bytes. Must be called, or `close`. */
  content(): Readable;
  close(): Promise<void>;
}

/** The catalog file itself, from the disk where it still is the one that was opened, else from the open database. */
export async function openCatalogFile(catalog: Catalog): Promise<CatalogFile> {
  // Opened before it is looked at: should it be replaced in between, the look shows the new file and this one is dropped.
  const file = await open(catalog.database.name, "r").catch(() => undefined);
  if (file && isOnDisk(catalog)) return fileOf(file, (await file.stat()).size);
  await file?.close();
  const bytes = catalog.database.serialize();
  return { length: bytes.length, content: () => Readable.from([bytes], { objectMode: false }), close: async () => {} };
}

const fileOf = (file: FileHandle, length: number): CatalogFile => ({
  length,
  content: () => file.createReadStream(),
  close: () => file.close(),
});

/** A build for another process may have put a new catalog in the place of the one that is open here. */
function isOnDisk({ database, digest, builtAt }: Catalog): boolean {
  database.prepare("ATTACH ? AS on_disk").run(database.name);
  try {
    const found = database
      .prepare("SELECT 1 FROM on_disk.catalog WHERE digest = ? AND built_at = ?")
      .get(digest, builtAt);
    return found !== undefined;
  } finally {
    database.prepare("DETACH on_disk").run();
  }
}
