import { describe, expect, it } from "vitest";
import { getEntity } from "../../src/operations/get-entity.ts";
import { listEntities } from "../../src/operations/list-entities.ts";
import { perform } from "../../src/operations/perform.ts";
import { serveAtlas } from "../fixture.ts";

const atlas = serveAtlas();
const list = (input: object) => perform(listEntities, atlas.in("en"), input);

describe("list-entities", () => {
  it("gives entities by id, in the order asked for, as get-entity gives each", async () => {
    const ids = ["mode:ambient", "mesh:istio", "mode:ambient", "criterion:performance"];
    const { items, total, missing } = await list({ ids });
    const context = atlas.in("en");
    const each = await Promise.all(
      ["mode:ambient", "mesh:istio", "criterion:performance"].map((id) => perform(getEntity, context, { id })),
    );
    expect(items).toEqual(each.map(({ lifecycle: _, otherSources: __, ...entity }) => entity));
    expect([total, missing]).toEqual([3, []]);
  });

  it("lists unknown ids without failing for the others", async () => {
    const { items, missing } = await list({ ids: ["mesh:isto", "mesh:istio", "planet:mars"] });
    expect(items.map(({ id }) => id)).toEqual(["mesh:istio"]);
    expect(missing).toEqual(["mesh:isto", "planet:mars"]);
  });

  it("returns all named entities at once, and pages when a limit is given", async () => {
    const { items } = await list({ limit: 40 });
    const ids = items.map(({ id }) => id).reverse();
    expect((await list({ ids })).items.map(({ id }) => id)).toEqual(ids);
    const first = await list({ ids, limit: 30 });
    const second = await list({ ids, limit: 30, cursor: first.pageInfo.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.pageInfo.nextCursor).toBeNull();
  });

  it("pages through everything of a type, and through everything", async () => {
    const read = async (input: object) => {
      const ids: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await list({ ...input, limit: 100, ...(cursor && { cursor }) });
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      return ids;
    };
    const count = (sql: string) => atlas.context.catalog.database.prepare(sql).pluck().get();
    const features = await read({ type: "feature" });
    expect(features.every((id) => id.startsWith("feature:"))).toBe(true);
    expect(new Set(features).size).toBe(count("SELECT count(*) FROM entity WHERE type = 'feature'"));
    expect(new Set(await read({})).size).toBe(count("SELECT count(*) FROM entity"));
  });

  it.each([
    [{ ids: ["istio"] }, "ids.0"],
    [{ ids: [] }, "ids"],
    [{ ids: Array.from({ length: 101 }, (_, index) => `mesh:m${index}`) }, "ids"],
    [{ type: "planet" }, "type"],
    [{ ids: ["mesh:istio"], type: "mesh" }, "type"],
    [{ limit: 101 }, "limit"],
    [{ cursor: "x" }, "cursor"],
  ])("refuses %j and says where it is wrong", async (input, path) => {
    await expect(list(input)).rejects.toMatchObject({ code: "INVALID_INPUT", faults: [{ path }] });
  });
});
