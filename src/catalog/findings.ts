import { LRUCache } from "lru-cache";
import type { Check, Verdict } from "../model/mesh.ts";
import * as bits from "./bits.ts";
import type { Condition, Statement } from "./mesh-conditions.ts";
import { meshPlaces } from "./meshes.ts";
import { all, type Catalog, idList, type Reading } from "./snapshot.ts";

/** What comes out when a condition is held against the catalog: for which meshes it holds, and by which facts. */
export class Finding {
  readonly condition: Condition;
  readonly #reading: Reading;
  readonly #source: Source;

  constructor(reading: Reading, condition: Condition) {
    this.condition = condition;
    this.#reading = reading;
    this.#source = sourceOf(reading, condition);
  }

  /** What is asked, whatever its wording: short, as filters are looked up by it. */
  get key(): string {
    const { bounds, silence } = this.condition;
    return `${this.#source.id}:${bounds ? `${bounds.gte}..${bounds.lte}` : silence}`;
  }

  /** The meshes for which the condition holds, and those for which it does not. */
  truth(): bits.Kleene {
    const { bounds, silence } = this.condition;
    const { isTrue, isFalse, known } = bounds ? within(figuresOf(this.#source), bounds) : toldBy(this.#source);
    if (silence === null) return { isTrue, isFalse };
    const silent = bits.difference(bits.allBits(this.#source.places.size), known);
    return silence === 1
      ? { isTrue: bits.union(isTrue, silent), isFalse }
      : { isTrue, isFalse: bits.union(isFalse, silent) };
  }

  /** The same for one mesh, without a look at the others. */
  verdict(mesh: string): Verdict {
    const place = this.#source.places.get(mesh)!;
    const { bounds, silence } = this.condition;
    if (bounds) return verdictOn(figuresOf(this.#source).byPlace[place]!, bounds);
    const { isTrue, known } = toldBy(this.#source);
    if (!bits.hasBit(known, place)) return silence === null ? "UNKNOWN" : silence === 1 ? "PASS" : "FAIL";
    return bits.hasBit(isTrue, place) ? "PASS" : "FAIL";
  }

  /** What is told of the condition for each of some meshes, with the facts that decided it. */
  checks(meshes: readonly string[]): Map<string, Check> {
    const { sentence } = this.condition;
    const facts = evidence(this.#reading, this.#source, meshes);
    return new Map(
      meshes.map((mesh) => [mesh, { sentence, verdict: this.verdict(mesh), facts: [...(facts.get(mesh) ?? [])] }]),
    );
  }
}

/** A statement with what was read by it, which is kept: many conditions ask by one statement. */
interface Source {
  readonly id: number;
  readonly statement: Statement;
  /** The ordinal of each mesh. */
  readonly places: ReadonlyMap<string, number>;
  read(): Row[];
  told?: Told;
  figures?: Figures;
}

interface Row {
  mesh_id: string;
  told: number;
  fact_id: string | null;
}

interface Told extends bits.Kleene {
  /** The meshes on which the document says something. */
  readonly known: bits.Bits;
}

let sourceCount = 0;

function sourceOf(reading: Reading, { statement }: Condition): Source {
  const { catalog } = reading;
  return catalog.memo.get(`source ${statement.sql}\n${JSON.stringify(statement.values)}`, () => ({
    id: sourceCount++,
    statement,
    places: meshPlaces(reading),
    read: () => all<Row>(catalog, statement.sql, ...statement.values),
  }));
}

function toldBy(source: Source): Told {
  source.told ??= readTold(source);
  return source.told;
}

function readTold({ places, read }: Source): Told {
  const [isTrue, known] = [bits.noBits(places.size), bits.noBits(places.size)];
  for (const { mesh_id, told } of read()) {
    const place = places.get(mesh_id)!;
    bits.setBit(known, place);
    if (told === 1) bits.setBit(isTrue, place);
  }
  return { isTrue, isFalse: bits.difference(known, isTrue), known };
}

interface Figures {
  /** Figures of the meshes that have one, the lowest first, and the ordinals of these meshes. */
  readonly figures: Float64Array;
  readonly places: Uint32Array;
  /** The figure of each mesh by its ordinal; NaN where the document gives none. */
  readonly byPlace: Float64Array;
  readonly known: bits.Bits;
}

function figuresOf(source: Source): Figures {
  source.figures ??= readFigures(source);
  return source.figures;
}

function readFigures({ places: ordinals, read }: Source): Figures {
  const rows = read().sort((a, b) => a.told - b.told);
  const places = Uint32Array.from(rows, ({ mesh_id }) => ordinals.get(mesh_id)!);
  const known = bits.noBits(ordinals.size);
  const byPlace = new Float64Array(ordinals.size).fill(Number.NaN);
  for (const [at, place] of places.entries()) {
    bits.setBit(known, place);
    byPlace[place] = rows[at]!.told;
  }
  return { figures: Float64Array.from(rows, ({ told }) => told), places, byPlace, known };
}

type Bounds = NonNullable<Condition["bounds"]>;

function within({ figures, places, known }: Figures, { gte, lte = Number.POSITIVE_INFINITY }: Bounds): Told {
  const isTrue = bits.noBits(known.length * 32);
  const from = gte === undefined ? 0 : firstFrom(figures, gte);
  for (let at = from; at < figures.length && figures[at]! <= lte; at++) bits.setBit(isTrue, places[at]!);
  return { isTrue, isFalse: bits.difference(known, isTrue), known };
}

function verdictOn(figure: number, { gte, lte }: Bounds): Verdict {
  if (Number.isNaN(figure)) return "UNKNOWN";
  return (gte === undefined || figure >= gte) && (lte === undefined || figure <= lte) ? "PASS" : "FAIL";
}

/** Where in ascending figures those begin that are not below a bound. */
function firstFrom(figures: Float64Array, bound: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (figures[middle]! < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

type FactIds = readonly string[];

/** Meshes whose facts are kept, statement by statement; each takes about a hundred bytes. A page may ask for 20,000. */
const mostEvidence = 32_768;

const facts = new WeakMap<Catalog, LRUCache<string, FactIds>>();

/** The facts that a statement has for each mesh: what is missing is read for all of them together. */
function evidence({ catalog }: Reading, { id, statement }: Source, meshes: readonly string[]): Map<string, FactIds> {
  const kept = facts.get(catalog) ?? new LRUCache<string, FactIds>({ max: mostEvidence });
  facts.set(catalog, kept);
  const found = new Map<string, FactIds>();
  const missing: string[] = [];
  for (const mesh of meshes) {
    const known = kept.get(`${id} ${mesh}`);
    if (known) found.set(mesh, known);
    else missing.push(mesh);
  }
  if (missing.length === 0) return found;
  const sql = `SELECT DISTINCT mesh_id, fact_id FROM (${statement.sql}) WHERE mesh_id IN (SELECT value FROM json_each(?))`;
  const read = new Map(missing.map((mesh) => [mesh, [] as string[]]));
  for (const { mesh_id, fact_id } of all<Row>(catalog, sql, ...statement.values, idList(missing))) {
    if (fact_id !== null) read.get(mesh_id)!.push(fact_id);
  }
  for (const [mesh, ids] of read) {
    kept.set(`${id} ${mesh}`, ids);
    found.set(mesh, ids);
  }
  return found;
}
