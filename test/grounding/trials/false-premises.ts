import { allFilled } from "./split.ts";
import { isNamedIn, isProduct, type Named, type StatedFact } from "./stated.ts";
import { type Drawing, featureSlots, type Unanswerable, unanswerable, wordsFor } from "./swaps.ts";
import { type PremiseKind, type PresumedLevel, premiseKinds } from "./words/unanswerable-words.ts";

/** Slots of templates, each set of which makes something untrue of it. */
type Slots = Record<string, string>;

/** Questions that presume what the catalog contradicts or knows nothing of; each kind as often as there are ways, in every wording. */
export function falsePremises(drawing: Drawing): Unanswerable[] {
  const { lang, split } = drawing;
  const { premises, levels } = wordsFor[lang];
  return premiseKinds.flatMap((kind) => {
    const questions =
      kind === "level"
        ? presumed(drawing).flatMap(({ level, mesh }) => allFilled(levels[level], split, { mesh }))
        : untrue[kind](drawing).flatMap((slots) => allFilled(premises[kind], split, slots));
    return questions.map((question) => ({
      ...unanswerable(`premise: ${kind}`, drawing, question),
      expected: "false-premise" as const,
    }));
  });
}

const meshesOf = ({ stated }: Drawing): Named[] => stated.ofType("mesh");
const of = ({ stated }: Drawing, { id }: Named, ...predicates: string[]): StatedFact[] =>
  stated.facts.filter(({ subject, predicate }) => subject === id && predicates.includes(predicate));
const valuesOf = (drawing: Drawing, mesh: Named, predicate: string): string[] =>
  of(drawing, mesh, predicate).map(({ value }) => String(value));

/** For each mesh, the slots that `make` fills. */
const eachMesh =
  (make: (drawing: Drawing, mesh: Named, name: string) => Slots[]) =>
  (drawing: Drawing): Slots[] =>
    meshesOf(drawing).flatMap((mesh) => {
      const name = mesh.name[drawing.lang];
      return make(drawing, mesh, name).map((slots) => ({ mesh: name, ...slots }));
    });

const hasStatus = (isMeant: (status: string) => boolean) =>
  eachMesh((drawing, mesh) => (valuesOf(drawing, mesh, "cncf-status").some(isMeant) ? [{}] : []));

const features = (isMeant: (supports: string[]) => boolean) =>
  eachMesh(({ stated, lang }, mesh) =>
    stated.ofType("feature").flatMap((feature) => {
      const supports = stated.support(mesh.id, feature.id);
      return supports.length > 0 && isMeant(supports) ? [featureSlots(lang, feature)] : [];
    }),
  );

/** The scale of these is named by its bad end: being ahead in them could mean either. */
const twoWayCriteria = ["criterion:resource-consumption", "criterion:learning-cost"];

const scores = (drawing: Drawing) =>
  drawing.stated.facts
    .filter(({ predicate, object }) => predicate === "score" && !twoWayCriteria.includes(object!))
    .map(({ subject, object, value }) => ({
      mesh: drawing.stated.entities.get(subject)!.name[drawing.lang],
      criterionId: object!,
      criterion: nameIn(drawing, drawing.stated.entities.get(object!)!),
      score: Number(value),
    }));

/** A name as it stands within a sentence. */
const nameIn = ({ lang }: Drawing, { name }: Named): string =>
  lang === "en" ? name.en.charAt(0).toLowerCase() + name.en.slice(1) : name.zh;

const untrue: Record<Exclude<PremiseKind, "level">, (drawing: Drawing) => Slots[]> = {
  maker: eachMesh(({ stated, lang }, mesh) =>
    stated
      .ofType("organization")
      .filter((organization) => organization.id !== "organization:cncf")
      .filter((organization) => !stated.says(mesh, (statement) => isNamedIn(statement, organization)))
      .map(({ name }) => ({ wrong: name[lang] })),
  ),
  year: eachMesh((drawing, mesh) => {
    const years = of(drawing, mesh, "first-release", "graduated-on").map(({ value }) => Number(value));
    const first = Math.min(...years);
    const others = [first - 4, first - 2, first + 3, first + 4].filter((year) => year < 2026 && !years.includes(year));
    return valuesOf(drawing, mesh, "first-release").length > 0 ? others.map((wrong) => ({ wrong: String(wrong) })) : [];
  }),
  "denied-feature": features((supports) => supports.every((support) => support === "NONE")),
  "missing-feature": features((supports) => supports.every((support) => ["SUPPORTED", "AUTOMATIC"].includes(support))),
  ranking(drawing) {
    const all = scores(drawing);
    return all.flatMap((low) =>
      all
        .filter((high) => high.criterionId === low.criterionId && high.score - low.score >= 2)
        .map((high) => ({ low: low.mesh, high: high.mesh, criterion: low.criterion })),
    );
  },
  membership: hasStatus((status) => status === "NONE"),
  graduation: hasStatus((status) => status !== "GRADUATED"),
  sandbox: hasStatus((status) => status !== "SANDBOX"),
  archived: eachMesh((drawing, mesh) => {
    const isOver = drawing.stated.says(mesh, (statement) => /archiv|discontinu|end of life/i.test(statement));
    return isOver || valuesOf(drawing, mesh, "cncf-status").length === 0 ? [] : [{}];
  }),
  language: eachMesh((drawing, mesh) => {
    const own = valuesOf(drawing, mesh, "language").join().toUpperCase();
    const others = ["Java", "Python", "Rust", "C++", "Haskell", "Erlang", "TypeScript", "Ruby"];
    return own === "" ? [] : others.filter((each) => !own.includes(each.toUpperCase())).map((wrong) => ({ wrong }));
  }),
  "data-plane": eachMesh((drawing, mesh) => {
    const own = valuesOf(drawing, mesh, "data-plane").join().toUpperCase().replaceAll("_", "-");
    const others = ["Envoy", "linkerd2-proxy", "NGINX", "HAProxy", "Traefik"];
    return own === "" ? [] : others.filter((each) => !own.includes(each.toUpperCase())).map((wrong) => ({ wrong }));
  }),
  score: (drawing) =>
    scores(drawing).flatMap(({ mesh, criterion, score }) =>
      [score - 3, score - 2, score + 2, score + 3]
        .filter((wrong) => wrong > 0 && wrong <= 10)
        .map((wrong) => ({ mesh, criterion, wrong: String(wrong) })),
    ),
  acquisition({ stated, lang }) {
    const makers = stated.facts.filter(({ predicate }) => predicate === "founded-by").map(({ object }) => object!);
    const isTrue = (maker: string, buyer: string) =>
      stated.facts.some((fact) => fact.subject === maker && fact.predicate === "acquired-by" && fact.object === buyer);
    return [...new Set(makers)].flatMap((maker) =>
      stated
        .ofType("organization")
        .filter(({ id }) => id !== maker && id !== "organization:cncf" && !isTrue(maker, id))
        .map(({ name }) => ({ wrong: name[lang], maker: stated.entities.get(maker)!.name[lang] })),
    );
  },
  component: eachMesh(({ stated, lang }, mesh) =>
    stated.facts
      .filter(
        ({ predicate, subject }) => predicate === "has-component" && subject !== mesh.id && /^mesh:/.test(subject),
      )
      .flatMap(({ object }) => stated.entities.get(object ?? "") ?? [])
      .filter(isProduct)
      .filter((component) => !stated.says(mesh, (statement) => isNamedIn(statement, component)))
      .map(({ name }) => ({ component: name[lang] })),
  ),
  mode: eachMesh((drawing, mesh) =>
    drawing.stated
      .ofType("mode")
      .filter((mode) => valuesOf(drawing, mesh, "sidecar").length > 0 && mode.id !== "mode:sidecar")
      .filter((mode) => !drawing.stated.says(mesh, (statement) => isNamedIn(statement, mode)))
      .map((mode) => ({ mode: nameIn(drawing, mode) })),
  ),
};

const opposites: Record<string, Record<string, PresumedLevel>> = {
  "learning-curve": { STEEP: "gentle", GENTLE: "steep" },
  "resource-consumption": { HIGH: "low", LOW: "high", LOWEST: "high" },
  performance: { HIGH: "slow", HIGHEST: "slow" },
};

const presumed = (drawing: Drawing): { mesh: string; level: PresumedLevel }[] =>
  meshesOf(drawing).flatMap((mesh) =>
    Object.entries(opposites).flatMap(([predicate, byValue]) =>
      valuesOf(drawing, mesh, predicate).flatMap((value) => {
        const level = byValue[value];
        return level === undefined ? [] : [{ mesh: mesh.name[drawing.lang], level }];
      }),
    ),
  );
