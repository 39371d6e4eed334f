import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { preparedSql } from "../../src/catalog/snapshot.ts";
import { openCatalog } from "../../src/context.ts";
import { writeCsvArchive } from "../../src/exports/csv.ts";
import { collectionKey, writeJson, writeNdjson } from "../../src/exports/json.ts";
import { countOf, pageSize } from "../../src/exports/table.ts";
import { collections, tableNamed, tables } from "../../src/exports/tables.ts";
import { count, parseCsv, setUpExporter } from "./fixture.ts";

const exporter = setUpExporter();

type Json = Record<string, unknown>;
const jsonDocument = () => JSON.parse([...writeJson(exporter.catalog)].join("")) as Record<string, Json[]>;
const csv = async (entity: string) => (await exporter.app.inject(`/v1/export/csv?entity=${entity}`)).body;

describe("the exported tables", () => {
  it("are all tables of the catalog but the search index and what is assembled from others, with every column", () => {
    const { database } = exporter.catalog;
    const names = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name <> 'catalog'")
      .pluck()
      .all() as string[];
    const own = names.filter((name) => !name.startsWith("sqlite_") && name !== "mesh_overview");
    expect(tables.map(({ from }) => from).sort()).toEqual(own.sort());
    for (const { from, columns, key } of tables) {
      const exported = `${columns.map(({ sql }) => sql).join(" ")} ${key.map((name) => `t.${name}`).join(" ")} `;
      const missing = (database.pragma(`table_info(${from})`) as { name: string }[])
        .map(({ name }) => name)
        .filter((name) => name !== "first_citation" && !new RegExp(`\\bt\\.${name}\\b`).test(exported));
      expect({ from, missing }).toEqual({ from, missing: [] });
    }
  });

  it("have the same objects in JSON and NDJSON, as many as the catalog has rows", () => {
    const document = jsonDocument();
    const { catalog, ...lists } = document as unknown as { catalog: { counts: Json } } & Record<string, Json[]>;
    const counts = Object.fromEntries(
      collections.map((table) => [collectionKey(table), countOf(exporter.catalog, table)]),
    );
    expect(catalog.counts).toEqual(counts);
    expect(Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.length]))).toEqual(counts);
    expect(counts.facts).toBeGreaterThan(4 * pageSize);

    const regrouped: Record<string, Json[]> = Object.fromEntries(
      collections.map((table) => [collectionKey(table), []]),
    );
    const [first, ...lines] = [...writeNdjson(exporter.catalog)].join("").trimEnd().split("\n");
    expect(JSON.parse(first!)).toEqual({ collection: "catalog", ...catalog });
    for (const { collection, ...object } of lines.map((line) => JSON.parse(line) as Json)) {
      regrouped[collection as string]!.push(object);
    }
    expect(regrouped).toEqual(lists);
  });

  it("come in order and without repetition, however many pages they take", () => {
    const ids = jsonDocument().facts!.map(({ id }) => id);
    expect(ids).toEqual(exporter.catalog.database.prepare("SELECT id FROM fact ORDER BY ordinal").pluck().all());
  });

  it("nest citations, conflicts and inputs in the facts, all of them", () => {
    const facts = jsonDocument().facts as { citations: Json[]; conflictsWith: string[]; inputs?: string[] }[];
    const total = (list: (fact: (typeof facts)[number]) => unknown[]) =>
      facts.reduce((sum, fact) => sum + list(fact).length, 0);
    expect(total(({ citations }) => citations)).toBe(count(exporter.catalog, "citation"));
    expect(total(({ conflictsWith }) => conflictsWith)).toBe(count(exporter.catalog, "fact_conflict"));
    expect(total(({ inputs }) => inputs ?? [])).toBe(count(exporter.catalog, "fact_input"));
    expect(facts.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it("have every text in both languages", () => {
    const document = jsonDocument();
    expect(document.facts!.find(({ id }) => id === "istio.mtls")).toMatchObject({
      subject: "mesh:istio",
      value: { type: "SUPPORT", value: "AUTOMATIC" },
      statement: { en: expect.stringContaining("automatic"), zh: expect.stringContaining("自动") },
    });
    for (const { name } of document.entities!) expect(Object.keys(name as Json)).toEqual(["en", "zh"]);
  });

  it("are one CSV file each in the archive, with as many records as rows", () => {
    const files = unzipSync(Buffer.concat([...writeCsvArchive(exporter.catalog)]));
    expect(Object.keys(files)).toEqual(tables.map(({ name }) => `${name}.csv`));
    for (const table of tables) {
      const records = parseCsv(new TextDecoder().decode(files[`${table.name}.csv`]));
      expect([table.name, records.length]).toEqual([table.name, countOf(exporter.catalog, table)]);
    }
  });

  it("survive quotes, commas and lists in CSV", async () => {
    const facts = jsonDocument().facts as { id: string; statement: { en: string; zh: string } }[];
    const records = parseCsv(await csv("facts"));
    expect(records.map((record) => [record.id, record["statement.en"], record["statement.zh"]])).toEqual(
      facts.map(({ id, statement }) => [id, statement.en, statement.zh]),
    );
    expect(facts.some(({ statement }) => /[",]/.test(statement.en))).toBe(true);
    const steps = parseCsv(await csv("guide-steps"));
    expect(steps.flatMap(({ commands }) => JSON.parse(commands!) as string[]).length).toBeGreaterThan(steps.length);
    expect(
      parseCsv(await csv("scores")).find(({ mesh, criterion }) => mesh === "mesh:istio" && criterion === "performance"),
    ).toMatchObject({
      fact: "score.istio.performance",
    });
  });

  it("are read no faster than they are sent", () => {
    const catalog = openCatalog(exporter.path);
    const last = `FROM ${tableNamed("guide-steps").from} t`;
    const pieces = writeNdjson(catalog);
    pieces.next();
    pieces.next();
    expect(preparedSql(catalog).some((sql) => sql.includes("FROM section t"))).toBe(false);
    for (const _ of pieces);
    expect(preparedSql(catalog).some((sql) => sql.includes(last))).toBe(true);
    catalog.database.close();
  });
});
