import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { openCatalog } from "../src/context.ts";
import { ServedCatalog } from "../src/served-catalog.ts";
import { dataFolder } from "./data-folder.ts";

const folder = dataFolder();
const path = join(folder, "catalog.sqlite");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a catalog that is replaced", () => {
  it("stays open as long as somebody reads it, and is then closed", async () => {
    const [old, next] = [openCatalog(path), openCatalog(path)];
    const catalogs = new ServedCatalog(old, 300);
    const [first, second] = [catalogs.take(), catalogs.take()];
    catalogs.replace(next);
    expect(catalogs.current).toBe(next);
    expect(first.catalog).toBe(old);
    first.release();
    await pause(500);
    expect([old.database.open, catalogs.openCount]).toEqual([true, 2]);
    second.release();
    while (old.database.open) await pause(50);
    expect([next.database.open, catalogs.openCount]).toEqual([true, 1]);
    catalogs.close();
    expect(next.database.open).toBe(false);
  });

  it("is closed at shutdown even while it is being read", () => {
    const [old, next] = [openCatalog(path), openCatalog(path)];
    const catalogs = new ServedCatalog(old, 300);
    const hold = catalogs.take();
    catalogs.replace(next);
    catalogs.close();
    expect([old.database.open, next.database.open]).toEqual([false, false]);
    expect(() => hold.release()).not.toThrow();
  });
});
