import type { Mark, RelationWords } from "../claims.ts";

const words = (text: string): string[] => text.split(",").map((word) => word.trim());

/** Words by which claims are read, and sentences that say how. */
export const claims = {
  marks: {
    NOT: words(
      "not, n't, doesn't, don't, isn't, aren't, didn't, wasn't, weren't, can't, cannot, won't, hasn't, haven't, never, lacks, lack, lacking, without, no, unable to, fails to, fail to, does without, is missing, misses, hardly",
    ),
    NEITHER: words("neither, nor, neither of, not either"),
    ALL: words(
      "all, every, each, all of, every one of, each of, all of the, each of the, every single, without exception, any",
    ),
    NONE: words("none, none of, none of the, no, not a single, not one, not one of, no single, nobody, not any"),
    ONLY: words(
      "only, solely, exclusively, the only, just, alone, nobody but, no one but, none but, are the only ones, is the only one, only one, the only ones, the only one, the sole",
    ),
    MOST: words(
      "most, most of, most of the, the majority of, a majority of, more than half of, more than half, over half of, over half",
    ),
    EXACTLY: words("exactly, precisely"),
    AT_LEAST: words("at least, no fewer than, no less than, more than"),
    AT_MOST: words("at most, no more than, fewer than"),
    AND: words("and, as well as, along with, together with, plus, and also, &"),
    BUT: words("but, while, whereas, yet, although, though, and, however, in contrast, on the other hand, by contrast"),
    OR: words("or"),
    THAN: words(
      "than, compared with, compared to, relative to, versus, vs, unlike, in comparison with, in comparison to, over, against, than that of, than those of, than the one of, as opposed to",
    ),
    SAME: words(
      "same, the same, equal, equals, equally, identical, ties with, tied with, tied, tie, ties, is tied, on par with, on a par with, level with, matches, match, equal to, shares, share, the same as, the same score, draws with",
    ),
    OTHERS: words(
      "others, other, any other, all others, all other, all the others, every other, the others, the rest, everyone else, anyone else, any of the others, all the other, the other four, the other two",
    ),
    COMPARED: words(
      "in the table, in the comparison table, in the comparison, in the score table, in the score matrix, in the matrix, of the five, of the five meshes, among the five, of the three modes, of the three, of these five, the five, compared, scored, in that table, table, of the compared, of those compared, of the meshes compared, listed, of the table, these meshes, in table, in the overview table, among the compared, three modes, the five compared, compared in the document",
    ),
    SCORED: words(
      "score, scores, scored, points, point, out of 10, out of ten, rating of, marks, mark, point score, /10, on a scale of 10, on the score table",
    ),
    TOTAL: words(
      "overall, total, overall score, total score, in total, weighted total, final score, in the end, aggregate",
    ),
    AUTOMATIC: words(
      "automatic, automatically, by default, out of the box, default, on by default, built in, without configuration, from the start, enabled by default, switched on by default, turned on by default",
    ),
    OPTIONAL: words(
      "optional, optionally, opt-in, on demand, as an option, explicitly, needs to be enabled, must be enabled, has to be enabled, have to be enabled, has to be enabled explicitly, has to be turned on, must be switched on, must be turned on, an option",
    ),
    PARTIAL: words("partial, partially, partly, in part"),
    MEDIUM: words(
      "medium, moderate, average, middling, mid-range, in the middle, so-so, intermediate, mediocre, fair, middle",
    ),
    CLASS: words(
      "mesh, meshes, service mesh, service meshes, products, product, solutions, of the meshes, the meshes, of the service meshes, projects, options, candidates, contenders",
    ),
    MODES: words(
      "mode, modes, architecture modes, of the modes, deployment modes, data plane modes, deployment mode, architecture mode",
    ),
    /** Silent in claims about relations only. */
    RELATING: words(
      "users, user, should, must, ought to, are advised to, is advised to, advised, recommended, recommends, recommend, scenario, scenarios, scene, case, use case, guide, customers, customer, already, existing, those, who, people who, companies, best, environments, organizations, industry, sector, workloads, applications, for the, in, when, choice",
    ),
    HAVE: words(
      "costs, reached, saw, adds, add, added, introduces, incurs, causes, consists of, belongs to, has been, is said to have, is, was, were, has, have, had, does, do, did, can, could, will, supports, support, supported, offers, offer, offered, provides, provide, provided, scores, score, scored, gets, got, get, receives, received, comes, came, needs, need, needed, uses, use, used, includes, include, features, runs, run, works, work, requires, require, enables, enable, consumes, consume, ranks, reaches, earns, earned, requires, rates",
    ),
    FILLER: words(
      "one, ones, company, firm, originally, initially, jointly, together, vendor, people, team, a, an, the, of, in, on, at, to, for, from, by, with, is, are, was, were, be, been, being, has, have, had, having, does, do, did, done, can, could, will, would, may, might, it, its, it's, their, there, this, that, these, those, which, who, s, 's, comes, come, came, out, also, both, too, so, then, away, their, " +
        "support, supports, supported, supporting, offer, offers, offered, offering, provide, provides, provided, providing, include, includes, included, enable, enables, enabled, implement, implements, implemented, allow, allows, handle, handles, run, runs, running, work, works, working, use, uses, used, using, ship, ships, bring, brings, deliver, delivers, give, gives, given, get, gets, got, receive, receives, received, earn, earns, earned, achieve, achieves, achieved, reach, reaches, show, shows, boast, boasts, enjoy, enjoys, hold, holds, possess, possesses, make, makes, made, need, needs, needed, " +
        "rank, ranks, ranked, rate, rates, graded, comes in, considered, regarded as, seen as, described as, said to be, known, known for, known as, called, listed, listed as, classified as, turns out, remains, stands, stands at, lies, sits, amounts to, is awarded, awarded, assigned, has been given, was given, gives it, " +
        "for, as for, regarding, concerning, in terms of, when it comes to, with respect to, with regard to, in, in the area of, in the category, category, criterion, criteria, dimension, level, degree, aspect, terms, respect, side, field, matter, subject, " +
        "according to, according to the document, the document, document, says, states, lists, mentions, gives, notes, points out, that, reports, describes, in the document, it is stated, overview, " +
        "quite, very, rather, really, still, highly, strongly, extremely, pretty, already, currently, now, today, indeed, in fact, actually, clearly, certainly, fully, well, out, up, own, among, between, across, deployments, deployment, capability, capabilities, ability, workload, workloads, software, project, technology, value, all in all, overall, here, they, them, one, thing, each, respectively, likewise, similarly, " +
        "stage, phase",
    ),
    VAGUE: words(
      "one of the, among the most, almost, nearly, second, third, fourth, second-highest, second-most, slightly, somewhat, far, twice, times, half, much, considerably, significantly, marginally, a bit, a little, way, by far, sometimes, often, usually, mostly, in some cases, potentially, perhaps, maybe, probably, except, except for, apart from, besides, unless, because, since, due to, thanks to, until, in order to, despite, even, instead of, rather than, planned, plans, will be, expected, soon, future, previously, formerly, used to, no longer, yet to, more and more, increasingly, everywhere, always, fastest-growing, if",
    ),
  } satisfies Record<Mark, string[]>,
  /** Wordings of properties that are no names of theirs, by slug. */
  properties: {
    "first-release": words(
      "released, first released, came out, first came out, appeared, first appeared, launched, was launched, debuted, made its debut, debut, dates back to, dates from, started in, introduced, published, first version, initial release, first public release, hit the market, became available, arrived, was introduced, on the market",
    ),
    language: words("written in, programmed in, coded in, implemented in, developed in, built in, written, programmed"),
    "resource-consumption": words(
      "consumes, consume, uses, resources, resource demands, resource needs, resource requirements, resource use, memory and CPU, overhead, cost in resources",
    ),
    "feature-completeness": words(
      "features, feature set, functionality, functions, functional scope, range of features",
    ),
    "ease-of-use": words("to use, usability, handling, ease of use"),
    "learning-curve": words("to learn, learning effort"),
    "community-activity": words("community, its community"),
    observability: words("observability"),
    "data-plane": words("data plane, data plane proxy, proxy"),
    "production-maturity": words("in production, production, production use"),
  } as Readonly<Record<string, readonly string[]>>,
  /** Before who acts, after a verb. */
  by: ["by"],
  /** Between a noun and whose it is. */
  of: ["of", "for"],
  relations: [
    {
      predicates: ["founded-by", "provided-by", "introduced-by"],
      agent: "OBJECT",
      verbs: words(
        "founded, founds, created, creates, built, builds, developed, develops, made, makes, started, launched, initiated, invented, introduced, provided, provides, offered, offers, behind, originated, set up, brought out, released, came up with, started out, conceived, designed, published, maintained, kicked off",
      ),
      passives: words(
        "comes from, come from, came from, originated at, originates from, stems from, a product of, a project of, the brainchild of, from",
      ),
      nouns: words(
        "founder, founders, creator, creators, maker, vendor, provider, developer, developers, inventor, originator, company behind, creator company, founding company, founding companies",
      ),
    },
    {
      predicates: ["acquired-by"],
      agent: "OBJECT",
      verbs: words("acquired, bought, took over, purchased, taken over, acquires, acquire"),
      passives: words("a subsidiary of, was sold to, sold to, joined"),
      nouns: words("buyer, acquirer, new owner, owner"),
    },
    {
      predicates: ["migrates-to"],
      agent: "SUBJECT",
      verbs: words(
        "migrate to, migrates to, move to, switch to, migrating to, moving to, migration to, go to, migrate over to, move over to, change over to, moved to, migrated to",
      ),
      passives: words("replaces, succeeds"),
      nouns: words("migration target, successor, replacement, recommended migration target"),
    },
    {
      predicates: ["recommends"],
      verbs: words(
        "use, choose, pick, go for, go with, adopt, opt for, take, recommends, recommended, recommend, suggests, suggested, advised, advises, served by, better off with, choosing, using, consider, select, selecting, suits, suit, suited to, suited for, suitable for, fits, fit, ideal for, right for",
      ),
      passives: [],
      nouns: words(
        "recommendation, recommended choice, choice, pick, recommended mesh, suggestion, recommended option, recommended solution, best choice, right choice, top pick",
      ),
    },
    {
      predicates: ["has-component"],
      agent: "SUBJECT",
      verbs: words(
        "contains, includes, consists of, has, comprises, made up of, composed of, comes with, bundles, ships with",
      ),
      passives: words("part of, belongs to, belong to, included in, member of, lives in"),
      nouns: words("component, components, part, parts, module, building block, building blocks"),
    },
  ] satisfies RelationWords[] as readonly RelationWords[],
  /** How a claim was understood. */
  sentences: {
    unknownName: (name: string) => `The document doesn't mention “${name}”.`,
    statement: (text: string) => `Read as a statement: ${text}`,
    isFalse: (sentence: string) => `This is not the case: ${sentence}`,
    join: (sentences: readonly string[]) => sentences.join(" "),
    has: (subject: string, property: string) => `${subject} has ${property}.`,
    hasNot: (subject: string, property: string) => `${subject} has no ${property}.`,
    hasAt: (subject: string, property: string, level: string) => `${subject} has ${property}${level}.`,
    hasNotAt: (subject: string, property: string, level: string) => `${subject} does not have ${property}${level}.`,
    level: { AUTOMATIC: ", switched on automatically", OPTIONAL: ", as an option", PARTIAL: ", in part" } as Readonly<
      Record<string, string>
    >,
    is: (subject: string, property: string, value: string) => `The ${property} of ${subject}: ${value}.`,
    better: (subject: string, property: string, other: string) => `${subject} is better than ${other} in ${property}.`,
    worse: (subject: string, property: string, other: string) => `${subject} is worse than ${other} in ${property}.`,
    more: (subject: string, property: string, other: string) => `${subject} has more ${property} than ${other}.`,
    less: (subject: string, property: string, other: string) => `${subject} has less ${property} than ${other}.`,
    same: (subject: string, property: string, other: string) => `${subject} and ${other} have the same ${property}.`,
    best: (subject: string, property: string) => `In ${property}, ${subject} ranks best.`,
    worst: (subject: string, property: string) => `In ${property}, ${subject} ranks worst.`,
    attribute: (subject: string, predicate: string, value: string) => `${subject}: ${predicate} is ${value}.`,
    relation: (subject: string, predicate: string, object: string) => `${subject} — ${predicate} — ${object}.`,
    score: (criterion: string) => `${criterion} (score)`,
    total: "overall score",
    list: (names: readonly string[]) => names.join(", "),
    quantified: {
      ALL: (sentence: string) => `Of every mesh: ${sentence}`,
      NONE: (sentence: string) => `Of no mesh: ${sentence}`,
      ONLY: (sentence: string) => `True of no other mesh: ${sentence}`,
      MOST: (sentence: string) => `Of most meshes: ${sentence}`,
      AT_LEAST: (sentence: string, count: number) => `Of at least ${count} meshes: ${sentence}`,
      AT_MOST: (sentence: string, count: number) => `Of at most ${count} meshes: ${sentence}`,
      EXACTLY: (sentence: string, count: number) => `Of exactly ${count} meshes: ${sentence}`,
    },
    someMesh: "a mesh",
  },
};
