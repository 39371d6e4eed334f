import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { copyCatalog } from "../data-folder.ts";

/** A catalog as another seed would give it: Kuma has another name. */
export function changedCatalog(folder: string): { digest: string; replace(dataDir: string): void } {
  const built = join(folder, "changed");
  const path = copyCatalog(built);
  const digest = "c".repeat(64);
  const database = new Sqlite(path);
  database.exec(`UPDATE mesh SET name_en = 'Kuma renamed' WHERE id = 'mesh:kuma';
                 UPDATE entity SET name_en = 'Kuma renamed' WHERE id = 'mesh:kuma';
                 UPDATE catalog SET digest = '${digest}'`);
  database.close();
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  writeFileSync(join(built, "catalog.json"), JSON.stringify({ digest, sha256 }));
  return {
    digest,
    /** Puts it in the place of another, as a build in another process does: the file first, its manifest last. */
    replace(dataDir) {
      for (const name of ["catalog.sqlite", "catalog.json"]) {
        copyFileSync(join(built, name), join(dataDir, `${name}.new`));
        renameSync(join(dataDir, `${name}.new`), join(dataDir, name));
      }
    },
  };
}
