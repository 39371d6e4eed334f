/** Matches nothing: the language has no such word. */
const never = "(?!)";

/** Patterns by which statements are held against claims. */
export const statements = {
  /** Pairs of words that exclude each other. No wording of one side contains one of the other; `never` matches nothing. */
  antonyms: [
    [String.raw`\b(?:layer[- ]?4|l4)\b|(?<![a-z])l4`, String.raw`\b(?:layer[- ]?7|l7)\b|(?<![a-z])l7`],
    [String.raw`\b(?:inbound|incoming|ingress)\b`, String.raw`\b(?:outbound|outgoing|egress)\b`],
    [String.raw`\bcontrol[- ]plane\b`, String.raw`\bdata[- ]plane\b`],
    [String.raw`\bmanual(?:ly)?\b|by hand`, String.raw`\bautomat(?:ic|ically|ed|es)\b`],
    [
      String.raw`\b(?:increas|rais|grow|add|heighten)\w*\b`,
      String.raw`\b(?:reduc|decreas|cut|lower|sav|drop|shrink)(?:s|es|ed|ing|ting|tion|ings?|e)?\b|\b(?:fewer|less)\b`,
    ],
    [
      String.raw`\b(?:advantage|benefit|strength|merit|upside)s?\b`,
      String.raw`\b(?:disadvantage|drawback|weakness(?:es)?|downside|shortcoming)s?\b`,
    ],
    [String.raw`\bsame\b`, String.raw`\b(?:different|separate)\b`],
    [String.raw`\bnode[- ]level\b|\bper[- ]node\b`, String.raw`\bpod[- ]level\b|\b(?:per|every|each)[- ]pod\b`],
    [String.raw`\b(?:mandatory|compulsory)\b`, String.raw`\b(?:optional|on[- ]demand)\b`],
    [String.raw`\bgentle\b`, String.raw`\bsteep\b`],
    [String.raw`\b(?:simple|easy|simplest|easiest|easily)\b`, String.raw`\b(?:complex|complicated|difficult|hard)\b`],
    [String.raw`\bstrong(?:er|est)?\b`, String.raw`\bweak(?:er|est)?\b`],
    [String.raw`\b(?:large|larger|big|bigger)\b`, String.raw`\b(?:small|smaller|tiny)\b`],
    [String.raw`\b(?:many|plentiful|abundant)\b`, String.raw`\b(?:few|scarce)\b`],
    [String.raw`\b(?:highest|(?<!at )most|largest)\b`, String.raw`\b(?:lowest|(?<!at )least|smallest|fewest)\b`],
    [String.raw`\bfull(?:y)?\b|\bunlimited\b`, String.raw`\b(?:limited|partial(?:ly)?|restricted)\b`],
    [
      String.raw`\b(?:actively maintained|active development)\b`,
      String.raw`\b(?:archived?|deprecated|discontinued|retired)\b`,
    ],
    [String.raw`\bself[- ](?:hosted|managed)\b`, String.raw`\b(?<!self[- ])managed\b`],
    [String.raw`\bstatic(?:ally)?\b`, String.raw`\bdynamic(?:ally)?\b`],
    [String.raw`\b(?:allow|permit)s?\b`, String.raw`\b(?:den(?:y|ies|ied)|reject)s?\b`],
  ] as (readonly [string, string])[],
  /** Words that name nothing. */
  stopWords: `
    ability able about according account accounts achieve achieved achieves act acts actually additional adopt
    adopted adopts allocate allocated allocates allow allowed allows already also among appear appeared appears
    applied applies apply approximately around as available back based become becomes behind belong belongs both
    box bring brings build builds built built-in called came can capabilities capability care case cases choice
    collect collected collecting collects come comes company comparison comprise comprises considered consist
    consists contain contains core could cover covers currently customers date dates deal deals deliver delivers
    depend depends deploy deployed deployment deployments deploys different directly document earn earned earns
    employ employs enable enabled enables end environment environments essentially exist exists expose exposes
    extra fairly feature featured features form function functionality functions gather gathers generally get gets
    give given gives goes handle handled handles handling have held hold holds if include included includes
    increase increased increases initially inside key kind know known let lets level leverage leverages like list
    listed made main mainly make makes may mean means meant more much must named need needed needs normally now
    number offer offered offers officially once one onto option originally other out overall own part people
    perform performs platform platforms points possible power powered powers present primarily process processes
    processing product project provide provided provides quite raise raises ran rank ranked ranks rate rated rather
    reach reached reaches receive received receives recently regard regarded relatively relies rely relying remain
    remains require required requires reserve reserved reserves responsible role roughly run running runs scenario
    scenarios score scored scores seen send sends sent serve serves set several ship shipped ships should show
    shown shows side simply since situation situations so somewhat stand stands state status stay stays still such
    support supported supports table take takes team teams technology tend tends terms thanks thing through together total
    type typically up upon use used user users uses using usually utilise utilised utilises utilize utilized
    utilizes various via way well when where while will within work working workload workloads works you your
  `,
  stopPhrases:
    "account for|accounts for|as well as|based on|first version|has to|have to|need to|because of|due to|the document|this document|together with".split(
      "|",
    ),
  /** Verbs of which one side acts on the other. */
  creating: String.raw`\b(?:creat|found|develop|acquir|bought|buy|launch|introduc|made|start)\w*`,
  needing: String.raw`\b(?:requir|need|depend|rel(?:y|ies)\b|based on|built on)\w*`,
  containing: String.raw`\b(?:contain|includ|consist|compris|bundl)\w*|\b(?:combines|holds|unites)\b|\bhas (?:\w+ )?parts\b`,
  passive: String.raw`\bby\b|\b(?:included|contained|bundled) in\b`,
  /** Between a name and the name of who acts, before the verb. */
  beforeAgent: never,
  /** Nouns for who made something. */
  makers: String.raw`\b(?:founders?|creators?|makers?|developers?|behind)\b`,
  /** Words for making something. */
  creation: String.raw`creat\w*|found(?:ed|er|ers|ing)?|develop(?:s|ed|er|ers|ing)?|start(?:ed|s)?|launch(?:ed|es)?|made|makes?|introduc\w*|originat\w*|invent\w*|releas\w*|offered|provided`,
  /** Words that connect a quantity with what is measured. */
  measurement: "consum(?:es?|ed|ing|ption)|usage|overhead|occup(?:y|ies)|costs?",
  /** Between clauses of a statement. */
  clauseEnd: String.raw`[,;:](?!\d)\s*|\s+(?:and|but|while|whereas)\s+`,
  /** A superlative that ranks nothing. */
  suitability: String.raw`\bbest (?=suited|fit|for)`,
  /** In a denial these mean none. */
  inDenials: String.raw`\b(?:any|each|every)\b`,
  /** Words that say that something is needed. */
  need: String.raw`\b(?:needs?|requires?|must|minimum|at least|should)\b`,
  /** Bounds, which negate nothing. */
  notNegations: String.raw`(?:no|not) (?:less|fewer|more|later|earlier|only)\b`,
  /** Negations in one word with a verb. */
  unneeded: never,
  /** Before a name that something lacks. */
  without: String.raw`\b(?:no|without)\b`,
  /** After a name that something lacks. */
  freeOf: String.raw`[- ]?(?:less|free)\b`,
  /** How far something goes: what holds for one does not hold for all, nor only for one. */
  quantifiers: [
    String.raw`\b(?:only|solely|exclusively|sole|just|alone)\b`,
    String.raw`\b(?:all|every|any|each|per)\b`,
    String.raw`\b(?:twice|double[sd]?|triple[sd]?|times)\b`,
    String.raw`\b(?:(?<!at )(?:most|least)|best|worst|highest|lowest|fastest|slowest|simplest|easiest|lightest|largest|smallest|steepest|strongest|weakest|top)\b`,
    String.raw`\b(?:never|always)\b`,
  ],
  /** Words without which a claim is not about scores, totals or weights. */
  kinds: {
    SCORE: String.raw`\bscor|\brat(?:ed|ing)|points?\b|out of (?:10|ten)`,
    TOTAL: String.raw`\bscor|\brat(?:ed|ing)|points?\b|\btotal`,
    WEIGHT: String.raw`\bweigh|%|percent`,
  } as Readonly<Record<string, string>>,
};
