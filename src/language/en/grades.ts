import type { Degree, Grade, Toward } from "../grade.ts";

const opposite: Record<Toward, Toward> = { MORE: "LESS", LESS: "MORE", BETTER: "WORSE", WORSE: "BETTER" };

/** `fast, faster, fastest`. */
const short = (toward: Toward, properties: readonly string[], forms: string): Grade[] =>
  forms.split("; ").flatMap((each) => {
    const [positive, comparative, superlative] = each.split(", ");
    const grade = (text: string | undefined, degree: Degree) => (text ? [{ text, degree, toward, properties }] : []);
    return [
      ...grade(positive, "POSITIVE"),
      ...grade(comparative, "COMPARATIVE"),
      ...grade(superlative, "SUPERLATIVE"),
      ...(positive ? long(toward, properties, positive).filter(({ degree }) => degree !== "POSITIVE") : []),
    ];
  });

/** `mature`, and with it `more mature`, `most mature`, `less mature`, `least mature`. */
const long = (toward: Toward, properties: readonly string[], words: string): Grade[] =>
  words.split("; ").flatMap((word): Grade[] => [
    { text: word, degree: "POSITIVE", toward, properties },
    { text: `more ${word}`, degree: "COMPARATIVE", toward, properties },
    { text: `most ${word}`, degree: "SUPERLATIVE", toward, properties },
    { text: `less ${word}`, degree: "COMPARATIVE", toward: opposite[toward], properties },
    { text: `least ${word}`, degree: "SUPERLATIVE", toward: opposite[toward], properties },
    { text: `as ${word} as`, degree: "EQUATIVE", toward, properties },
    { text: `so ${word} as`, degree: "EQUATIVE", toward, properties },
  ]);

const consumption = ["resource-consumption", "resource-overhead"];
const maturity = ["production-maturity", "maturity"];

export const grades: readonly Grade[] = [
  // Rate whatever is named beside them.
  ...short(
    "MORE",
    [],
    "high, higher, highest; large, larger, largest; big, bigger, biggest; great, greater, greatest; steep, steeper, steepest; heavy, heavier, heaviest; rich, richer, richest; many, more, most; much, more, most; strong, stronger, strongest",
  ),
  ...short(
    "LESS",
    [],
    "low, lower, lowest; small, smaller, smallest; gentle, gentler, gentlest; few, fewer, fewest; little, less, least; light, lighter, lightest; weak, weaker, weakest; minimal; shallow, shallower, shallowest; flat, flatter, flattest",
  ),
  ...short("BETTER", [], "good, better, best; excellent; superior"),
  ...short("WORSE", [], "bad, worse, worst; poor, poorer, poorest; inferior"),
  // Name the property themselves.
  ...short("MORE", ["performance"], "fast, faster, fastest; quick, quicker, quickest; speedy, speedier, speediest"),
  ...long("MORE", ["performance"], "performant; high-performance; high-performing"),
  ...short("MORE", ["performance"], "better performing, better performing, best performing; , , top performing"),
  ...short("LESS", ["performance"], "slow, slower, slowest; sluggish"),
  ...short("LESS", ["network-latency"], "fast, faster, fastest; quick, quicker, quickest"),
  ...short("MORE", ["network-latency"], "slow, slower, slowest"),
  ...long(
    "LESS",
    consumption,
    "lightweight; light-weight; resource-efficient; resource efficient; efficient; economical; frugal",
  ),
  ...short(
    "LESS",
    consumption,
    "light, lighter, lightest; cheap to run, cheaper to run, cheapest to run; cheap, cheaper, cheapest; thrifty, thriftier, thriftiest; lean, leaner, leanest",
  ),
  ...long(
    "MORE",
    consumption,
    "heavyweight; resource-intensive; resource intensive; resource-hungry; resource hungry; demanding",
  ),
  ...short(
    "MORE",
    consumption,
    "heavy, heavier, heaviest; expensive, costlier, costliest; hungry, hungrier, hungriest; expensive to run",
  ),
  ...short(
    "MORE",
    ["ease-of-use"],
    "easy, easier, easiest; simple, simpler, simplest; easy to use, easier to use, easiest to use; simple to use, simpler to use, simplest to use",
  ),
  ...long("MORE", ["ease-of-use"], "user-friendly; user friendly; usable; straightforward; beginner-friendly"),
  ...short("LESS", ["ease-of-use"], "hard to use, harder to use, hardest to use; tricky, trickier, trickiest"),
  ...long(
    "LESS",
    ["ease-of-use"],
    "complex; complicated; difficult; difficult to use; complex to use; complicated to use",
  ),
  ...short(
    "LESS",
    ["learning-curve"],
    "easy to learn, easier to learn, easiest to learn; simple to learn, simpler to learn, simplest to learn; quick to learn, quicker to learn, quickest to learn",
  ),
  ...short(
    "MORE",
    ["learning-curve"],
    "hard to learn, harder to learn, hardest to learn; tough to learn, tougher to learn, toughest to learn",
  ),
  ...long("MORE", ["learning-curve"], "difficult to learn"),
  ...short(
    "LESS",
    ["operational-complexity"],
    "easy to operate, easier to operate, easiest to operate; easy to run, easier to run, easiest to run; simple to operate, simpler to operate, simplest to operate",
  ),
  ...short("MORE", ["operational-complexity"], "hard to operate, harder to operate, hardest to operate"),
  ...long("MORE", ["operational-complexity"], "difficult to operate; complex to operate"),
  ...long("MORE", maturity, "mature; production-ready; battle-tested; proven; established"),
  ...long("LESS", maturity, "immature"),
  ...long(
    "MORE",
    ["feature-completeness"],
    "complete; feature-complete; full-featured; feature-rich; feature rich; fully featured; comprehensive",
  ),
  ...short("LESS", ["first-release"], "old, older, oldest"),
  ...short("MORE", ["first-release"], "young, younger, youngest; new, newer, newest; recent, later, latest"),
  ...short("LESS", ["first-release"], "early, earlier, earliest"),
  ...long("MORE", ["community-activity"], "active; lively; vibrant"),
  ...long("MORE", ["observability"], "observable"),
  ...long("MORE", ["isolation"], "isolated"),
  ...long("MORE", ["application-intrusion"], "intrusive; invasive"),
];

/** Words that compare what stands before them with what comes after. */
export const comparisons: readonly Grade[] = [
  ...short(
    "BETTER",
    [],
    ", outperforms; , outperform; , beats; , beat; , surpasses; , outdoes; , superior to; , ahead of; , better than; , outranks; , outclasses; , outshines",
  ),
  ...short("MORE", [], ", exceeds; , outscores; , tops; , higher than; , more than"),
  ...short("WORSE", [], ", inferior to; , lags behind; , trails; , behind; , falls behind; , worse than"),
  ...short("LESS", [], ", lower than; , less than"),
  ...short("MORE", ["performance"], ", outperforms; , outperform; , outpaces"),
  ...short("LESS", ["first-release"], ", before; , ahead of; , prior to; , longer"),
  ...short("MORE", ["first-release"], ", after"),
];
