/** Pairs of words that exclude each other. No wording of one side contains one of the other. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:layer[- ]?4|l4)\b|(?<![a-z])l4|四层|第 ?4 ?层/iu, /\b(?:layer[- ]?7|l7)\b|(?<![a-z])l7|七层|第 ?7 ?层/iu],
  [/\b(?:inbound|incoming|ingress)\b|入站|入口|入向/iu, /\b(?:outbound|outgoing|egress)\b|出站|出口|出向/iu],
  [/\bcontrol[- ]plane\b|控制平面|控制面/iu, /\bdata[- ]plane\b|数据平面|数据面/iu],
  [/\bmanual(?:ly)?\b|by hand|手动|手工|人工/iu, /\bautomat(?:ic|ically|ed|es)\b|自动/iu],
  [
    /\b(?:increas|rais|grow|add|heighten)\w*\b|增加|提高|增大|上升|增多|升高/iu,
    /\b(?:reduc|decreas|cut|lower|sav|drop|shrink)(?:s|es|ed|ing|ting|tion|ings?|e)?\b|\b(?:fewer|less)\b|减少|降低|节省|下降|缩短|更少|更低|减小/iu,
  ],
  [
    /\b(?:advantage|benefit|strength|merit|upside)s?\b|优点|优势|长处/iu,
    /\b(?:disadvantage|drawback|weakness(?:es)?|downside|shortcoming)s?\b|缺点|劣势|短板|不足/iu,
  ],
  [/\bsame\b|同一|相同|同处一/iu, /\b(?:different|separate)\b|不同|另一/iu],
  [
    /\bnode[- ]level\b|\bper[- ]node\b|节点级|每个?节点/iu,
    /\bpod[- ]level\b|\b(?:per|every|each)[- ]pod\b|pod ?级|每个? ?pod/iu,
  ],
  [/\b(?:mandatory|compulsory)\b|必选|强制/iu, /\b(?:optional|on[- ]demand)\b|可选|按需/iu],
  [/\bgentle\b|平缓/iu, /\bsteep\b|陡峭/iu],
  [
    /\b(?:simple|easy|simplest|easiest|easily)\b|(?<!不)简单|容易/iu,
    /\b(?:complex|complicated|difficult|hard)\b|复杂|繁琐/iu,
  ],
  [/\bstrong(?:er|est)?\b|(?<!增)强(?!调)/iu, /\bweak(?:er|est)?\b|弱/iu],
  [/\b(?:large|larger|big|bigger)\b|(?<!最)较大|更大/iu, /\b(?:small|smaller|tiny)\b|较小|更小/iu],
  [/\b(?:many|plentiful|abundant)\b|较多|更多|丰富/iu, /\b(?:few|scarce)\b|较少|更少/iu],
  [
    /\b(?:highest|(?<!at )most|largest)\b|最高|最多|最大/iu,
    /\b(?:lowest|(?<!at )least|smallest|fewest)\b|最低|最少|最小/iu,
  ],
  [/\bfull(?:y)?\b|\bunlimited\b|不受限/iu, /\b(?:limited|partial(?:ly)?|restricted)\b|(?<!不)受限|有限|部分/iu],
  [
    /\b(?:actively maintained|active development)\b|积极维护|活跃开发/iu,
    /\b(?:archived?|deprecated|discontinued|retired)\b|归档|弃用|停止维护/iu,
  ],
  [/\bself[- ](?:hosted|managed)\b|自托管|自建/iu, /\b(?<!self[- ])managed\b|(?<!自)托管/iu],
  [/\bstatic(?:ally)?\b|静态/iu, /\bdynamic(?:ally)?\b|动态/iu],
  [/\b(?:allow|permit)s?\b|允许/iu, /\b(?:den(?:y|ies|ied)|reject)s?\b|拒绝/iu],
];

/** The side of a pair that a text has, and the other one. */
export interface Antonym {
  has: RegExp;
  excludes: RegExp;
}

export function antonymsIn(text: string): Antonym[] {
  return pairs.flatMap(([one, other]) => {
    const [isOne, isOther] = [one.test(text), other.test(text)];
    if (isOne === isOther) return [];
    return isOne ? [{ has: one, excludes: other }] : [{ has: other, excludes: one }];
  });
}
