import type { Grade, Toward } from "../grade.ts";

const marks: readonly (readonly [string, Grade["degree"]])[] = [
  ["", "POSITIVE"],
  ["很", "POSITIVE"],
  ["非常", "POSITIVE"],
  ["十分", "POSITIVE"],
  ["更", "COMPARATIVE"],
  ["更加", "COMPARATIVE"],
  ["较", "COMPARATIVE"],
  ["较为", "COMPARATIVE"],
  ["最", "SUPERLATIVE"],
  ["最为", "SUPERLATIVE"],
];

/** 快、更快、最快。 */
const graded = (toward: Toward, properties: readonly string[], words: string): Grade[] =>
  words
    .split("、")
    .flatMap((word) => marks.map(([mark, degree]): Grade => ({ text: mark + word, degree, toward, properties })));

const consumption = ["resource-consumption", "resource-overhead"];
const maturity = ["production-maturity", "maturity"];

const verbs = (toward: Toward, words: string, properties: readonly string[] = []): Grade[] =>
  words.split("、").map((text): Grade => ({ text, degree: "COMPARATIVE", toward, properties }));

export const grades: readonly Grade[] = [
  ...graded("MORE", [], "高、多、大、强、陡、陡峭、重、丰富"),
  ...graded("LESS", [], "低、少、小、弱、平缓、轻"),
  ...graded("BETTER", [], "好、优、佳、优秀、出色"),
  ...graded("WORSE", [], "差、糟"),
  ...verbs("MORE", "高于、大于、多于"),
  ...verbs("LESS", "低于、小于、少于"),
  ...verbs("BETTER", "优于、强于、好于、胜过、胜于"),
  ...verbs("WORSE", "不如、弱于、差于、逊于、比不上、不及"),
  ...graded("MORE", ["performance"], "快、迅速"),
  ...graded("LESS", ["performance"], "慢"),
  ...graded("LESS", ["network-latency"], "快"),
  ...graded("MORE", ["network-latency"], "慢"),
  ...graded(
    "LESS",
    consumption,
    "轻量、轻量级、轻、省资源、节省资源、轻便、省、便宜、省钱、省内存、资源占用少、占资源少、占用资源少",
  ),
  ...graded("MORE", consumption, "耗资源、吃资源、费资源、占资源、笨重、重量级、重、贵、费钱"),
  ...graded(
    "MORE",
    ["ease-of-use"],
    "简单、易用、容易、容易使用、好用、简单易用、简便、省心、省事、傻瓜、容易上手、好上手、易上手",
  ),
  ...graded("LESS", ["ease-of-use"], "复杂、难用、繁琐"),
  ...graded("LESS", ["learning-curve"], "好学、易学、容易学、容易上手、易上手、好上手、上手快、容易学习"),
  ...graded("MORE", ["learning-curve"], "难学、难上手、难以上手、难学习"),
  ...graded("LESS", ["operational-complexity"], "好运维、容易运维、易运维"),
  ...graded("MORE", ["operational-complexity"], "难运维"),
  ...graded("MORE", maturity, "成熟"),
  ...graded("LESS", maturity, "不成熟"),
  ...graded("MORE", ["feature-completeness"], "完整、全、全面、完善、齐全、完备"),
  ...graded("LESS", ["first-release"], "早、老、资深"),
  ...graded("MORE", ["first-release"], "晚、年轻、新"),
  ...graded("MORE", ["community-activity"], "活跃"),
  ...graded("MORE", ["isolation"], "隔离"),
];

export const comparisons: readonly Grade[] = [
  ...verbs("LESS", "早于、先于", ["first-release"]),
  ...verbs("MORE", "晚于、迟于", ["first-release"]),
  ...verbs("MORE", "快于", ["performance"]),
  ...verbs("LESS", "慢于", ["performance"]),
];
