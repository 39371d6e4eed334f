import Sqlite from "better-sqlite3";
import { readFileSync } from "node:fs";
import { readQuestion } from "/work/main/src/grounding/question.ts";
import { candidates, factIndexOf } from "/work/main/src/grounding/fact-index.ts";
import { rate, rankFacts } from "/work/main/src/grounding/rank.ts";
import { selectFacts } from "/work/main/src/grounding/select.ts";
import { coverage } from "/work/main/src/grounding/coverage.ts";
import { lexiconOf } from "/work/main/src/grounding/lexicon.ts";
import { factsById } from "/work/main/src/catalog/facts.ts";
const catalog:any = { database: new Sqlite("/tmp/mygr/cat/catalog.sqlite",{readonly:true}), digest:"x", builtAt:"", attached:new Map() };
const qs = ["/work/main/test/grounding/questions.jsonl","/tmp/fresh.jsonl","/tmp/fresh2.jsonl"].flatMap(f=>readFileSync(f,"utf8").trim().split("\n").map(l=>JSON.parse(l)));
const lex=lexiconOf(catalog); const idx=factIndexOf(catalog);
const reading:any={catalog,lang:"en"};
for (let r=0;r<4;r++){ const S:any={}; const tick=(k:string,f:()=>any)=>{const t=process.hrtime.bigint(); const x=f(); (S[k]??=[]).push(Number(process.hrtime.bigint()-t)/1e6); return x;};
for (const q of qs){ const question=tick("read",()=>readQuestion(catalog,q.question)); const tokens=question.items.flatMap((i:any)=>[...i.tokens,...i.inner,...i.terms]);
 const c=tick("cand",()=>candidates(idx,tokens,100)); tick("rate",()=>c.map((p:any)=>rate(lex,question,p)));
 const ranked=tick("rank",()=>rankFacts(reading,question)); const ch=tick("select",()=>selectFacts(question,ranked.slice(0,24),5)); tick("coverage",()=>coverage(reading,question,ch)); tick("facts",()=>factsById(reading,ch.map((x:any)=>x.profile.id)));
}
console.log(Object.entries(S).map(([k,v]:any)=>k+" "+v.sort((a:number,b:number)=>a-b)[v.length>>1].toFixed(3)).join("  ")); }
