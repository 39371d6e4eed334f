/**
 * How people wrap a question: none of it is what they ask. Patterns match whole stretches of words in text of any case;
 * where they meet the start or the end of a sentence, the caller adds the anchors.
 */
export const conversation = {
  /** Greetings, thanks, apologies and polite wrappers at the beginning of a sentence. */
  openings: [
    "(?:mind if i ask|if (?:i may|you (?:don't mind|please|can))|let me ask(?: you)?(?: this)?|may i ask|allow me to ask|happy new year|long time no see|how are you(?: doing)?(?: today)?)",
    "(?:erm|er|eh|hm+|hmm+|ah+|aha|ooh|oi|g'day|good one|perfect|great|awesome|nice|cool|cheers|let's see|let me see|listen|look|you know|i mean|like|dear (?:assistant|bot|all|team))",
    "(?:help me out(?: here)?|i need (?:some |your )?help(?: with this)?|please answer this|here(?:'s| is) (?:my|the|a) question|(?:i hope )?you can help(?: me)?(?: with this)?|i owe you one)(?=[\\s:,.!-]|$)",
    "(?:hi|hello|hey|hiya|howdy|yo|dear|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|folks|team|guys|friends?|bot|mesh-atlas|again))*",
    "(?:ok|okay|alright|right|well|so|now|um+|uh+|hmm+|oh|btw|by the way|actually|basically|honestly|first of all|anyway)",
    "(?:sorry|excuse me|pardon me|apologies)(?: (?:to|for|if) [a-z' ]{1,40}?(?=[,.!;:]|$| but\\b))?",
    "(?:many |lots of )?(?:thanks|thank you|thx|cheers|tia)(?: (?:so|very) much| a (?:lot|million|bunch)| again)?(?: (?:in advance|for [a-z' ]{1,40}?))?(?=[,.!;:]|$)",
    "(?:just )?(?:a )?(?:quick|short|simple|silly|stupid|dumb|basic|newbie|noob|small|little|one|another|one more) (?:question|q|thing)(?: (?:here|please|for you|about this|first))?",
    "(?:(?:just |only |merely )?(?:asking|curious|wondering)(?: here| out loud)?(?: (?:for a friend|because|about this))?)",
    "(?:please|pls|plz|kindly)",
    "(?:i hope|hope) (?:you(?:'re| are)?|this|all|everyone|everything)[a-z' ]{0,40}?(?=[,.!;:]|$)",
    "(?:(?:can|could|would|will) (?:you|anyone|someone|somebody|anybody) (?:please |kindly |maybe |possibly |perhaps |quickly |just )*(?:be so kind as to )?(?:help me (?:understand|find out|figure out)|tell me|tell us|let me know|let us know|explain(?: to me| to us)?|clarify|share|say|remind me|enlighten me|point out|check|confirm|look up))",
    "(?:(?:i|we)(?:'d| would)? (?:really |just |also |actually |only |simply )*(?:like|love|want|need|wish|wanted|have|am trying|are trying|'m trying) to (?:know|understand|find out|learn|ask(?: you)?|figure out|hear|check|be sure))",
    "(?:(?:i|we)(?:'m| am| was|'ve been| have been|'re| are| were)? (?:just |also |actually |really |still |a bit |kind of )*(?:wondering|curious|wonder|not sure|unsure|confused(?: about)?|asking myself|looking to find out|trying to (?:find out|figure out|understand))(?: about)?)",
    "(?:(?:do|does|would) (?:you|anyone|anybody|someone|somebody) (?:happen to )?(?:know|remember|recall|have an idea(?: of)?))",
    "(?:(?:any|got any|do you have any) idea(?: (?:about|of|on))?)",
    "(?:tell (?:me|us)|let me know|remind me|(?:i'd|i would) appreciate knowing|help me understand|explain to me like i'm five|asking for a friend|tl;?dr)",
    "(?:my|our|the) (?:first |next |last |real |main )?question (?:is|would be|was)(?: this| simple| short)?",
  ],
  /** Thanks, farewells and afterthoughts at the end of a sentence. */
  closings: [
    "(?:many |lots of )?(?:thanks|thank you|thx|cheers|tia|ta)(?: (?:so|very) much| a (?:lot|million|bunch)| again)?(?: (?:in advance|everyone|all|guys|for [a-z' ]{1,40}?))?",
    "(?:please|pls|plz|kindly)",
    "(?:i(?:'d| would)|we(?:'d| would))? ?(?:really |much |greatly )*appreciate (?:it|that|your help|any help|any pointers?|any hints?)",
    "(?:any|all) (?:help|hints?|pointers?|advice|info|information|answer) (?:is|are|would be|will be)? ?(?:much |greatly |highly |very )*(?:appreciated|welcome)",
    "(?:have a (?:nice|good|great|lovely) (?:day|one|evening|weekend|week)|best regards|kind regards|regards|best wishes|bye|goodbye|see you|take care)",
    "(?:asking for a friend|just (?:curious|wondering|asking)|no (?:rush|hurry)|in your opinion|if you (?:know|don't mind|can|could|happen to know)|do you know|any ideas?|right|eh|huh|lol|haha)",
  ],
  /** Sounds between words that say nothing. */
  fillers: "(?<=[,\\s])(?:erm?|um+|uh+|hm+|you know|i mean|kind of|sort of)(?=,)",
  /** A sentence that asks, even without a question mark. */
  asks: [
    "^(?:and |but |or |so |then |also |now )*(?:what|which|who|whom|whose|when|where|why|how|whats|hows|whos|what's|who's|how's|where's|when's|why's)\\b",
    "^(?:and |but |or |so |then |also |now )*(?:in|on|at|for|from|to|with|by|of|under|since|until|after|before|within|about|per) (?:what|which|whom|whose|how (?:many|much|long))\\b",
    "^(?:and |but |or |so |then |also |now )*(?:is|are|was|were|does|do|did|can|could|should|shall|would|will|has|have|had|may|might|must|am|isn't|aren't|doesn't|don't|didn't|can't|couldn't|shouldn't|won't|hasn't|haven't)\\b",
    "^(?:draw|sketch|write|quote|remind|spell|break|sum|need|looking for|give|list|name|show|explain|describe|compare|define|recommend|suggest|summari[sz]e|outline|enumerate|count|find|pick|choose|rank|advise|walk (?:me|us) through|talk (?:me|us) through|guide me|tell (?:me|us)|say)\\b",
    "\\b(?:what|which|who|whose|when|where|why|how) (?:is|are|was|were|does|do|did|can|could|should|would|will|has|have|many|much|long|often|fast|big|large|high|hard|mesh(?:es)?|ones?|of|to|it|they|exactly|else|kind|sort|type|version|port|command|language|company|companies|tool|component|mode)\\b",
    "\\b(?:what|who|how|where|when|why)(?:'s|’s|s)\\b",
    "\\b(?:difference between|pros and cons|advantages and disadvantages|vs\\.?|versus)\\b",
  ],
  /** Within a sentence without punctuation: where the question starts after words about the speaker. */
  askingStarts:
    "\\b(?:what|which|who|whose|when|where|why|how|whats|(?:does|do|did|can|could|should|is|are|was|were|has|have) (?:it|they|that|this|these|those|there|any|one|the|an?|istio|linkerd|consul|cilium|kuma|osm|we|i|you)) ?",
  /** Between two questions in one sentence: what follows asks anew. */
  partJoint:
    "(?:[,;]|\\s)\\s*(?:and|also|plus|as well as|or)\\s+(?:also |then |if so,? )*(?=(?:what|which|who|whose|when|where|why|how|whats|(?:is|are|was|were|does|do|did|can|could|should|has|have|will|would) (?:it|they|that|there|the|an?|any|i|we|you|istio|linkerd|consul|cilium|kuma|osm))\\b)",
  /** A clause about the speaker or the occasion. */
  speaker:
    "^(?:and |but |so |also |since |as |because |given that |now that |after |while |when |although )*(?:i|we|my|our|i'm|i've|i'd|we're|we've|we'd|someone|a (?:friend|colleague|customer|client)|the (?:boss|manager|team|cto|company|customer|client))\\b",
  /** Asks the question before about something else: the rest is its name. */
  sameAbout:
    "^(?:and|so|ok|okay|then|now|also|but|well)?[ ,]*(?:what|how) about (.+?)(?: then| instead| though)?$|^(?:and|or)[ ,]+(?:for |in |with |on |of )?(.+?)(?: then| instead| though| too)?$|^(?:same|same question|the same) (?:for|about|with) (.+?)$",
  /** Words that stand for what was named before. */
  pronouns:
    "\\b(?:it|its|it's|they|them|their|theirs|this one|that one|this mesh|that mesh|the former|the latter|the first one|the second one|both of them|these two|those two|these|those|he|she)\\b",
};
