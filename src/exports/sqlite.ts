import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Catalog } from "../catalog/snapshot.ts";

interface CatalogFile {
  readonly length: number;
  /** The bytes. Call this or `close`, or the file stays open. */
  content(): Readable;
  close(): Promise<void>;
}

/** The catalog file itself: from disk if that is still the one in use, otherwise from the open database. */
export async function openCatalogFile(catalog: Catalog): Promise<CatalogFile> {
  // Opened before the check: if the file is replaced in between, the check sees the new one and this handle is dropped.
  const file = await open(catalog.database.name, "r").catch(() => undefined);
  if (file && isOnDisk(catalog)) {
    const { size } = await file.stat();
    return { length: size, content: () => file.createReadStream(), close: () => file.close() };
  }
  await file?.close();
  const bytes = catalog.database.serialize();
  return { length: bytes.length, content: () => Readable.from([bytes], { objectMode: false }), close: async () => {} };
}

/** Another process may have built a new catalog in place of the one that is open here. */
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
