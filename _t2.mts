import Sqlite from "better-sqlite3";
import { readFileSync } from "node:fs";
import { readQuestion } from "/work/main/src/grounding/question.ts";
import { candidates } from "/work/main/src/grounding/profile.ts";
import { rate } from "/work/main/src/grounding/rank.ts";
import { lexiconOf } from "/work/main/src/grounding/lexicon.ts";
import { bestFacts, documentFrequency } from "/work/main/src/catalog/search.ts";
import { factsById } from "/work/main/src/catalog/facts.ts";
const catalog:any = { database: new Sqlite("/tmp/mygr/cat/catalog.sqlite",{readonly:true}), digest:"x", builtAt:"", attached:new Map() };
const qs = ["/work/main/test/grounding/questions.jsonl","/tmp/fresh.jsonl","/tmp/fresh2.jsonl"].flatMap(f=>readFileSync(f,"utf8").trim().split("\n").map(l=>JSON.parse(l)));
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
const lex=lexiconOf(catalog);
for (let r=0;r<3;r++){ const A:number[]=[],B:number[]=[],C:number[]=[],D:number[]=[],N:number[]=[],E:number[]=[];
for (const q of qs){ const question=readQuestion(catalog,q.question); const tokens=[...new Set(question.items.flatMap(i=>[...i.tokens,...i.inner,...i.terms]))]; if(!tokens.length) continue; N.push(tokens.length);
 const m=tokens.map(t=>`"${t}"`).join(" OR ");
 let t=performance.now(); const ids=bestFacts(catalog,m,120); A.push(performance.now()-t);
 const rare=tokens.filter(t=>documentFrequency(catalog,t)<250); const m2=rare.map(t=>`"${t}"`).join(" OR ");
 if (rare.length){ t=performance.now(); bestFacts(catalog,m2,120); B.push(performance.now()-t);}
 t=performance.now(); const c=candidates(catalog,tokens,120); C.push(performance.now()-t);
 t=performance.now(); for (const p of c) rate(lex,question,p); D.push(performance.now()-t);
 t=performance.now(); factsById({catalog,lang:"en"},c.slice(0,5).map(p=>p.id)); E.push(performance.now()-t);
}
console.log("tokens",med(N),"fts",med(A).toFixed(3),"fts rare",med(B).toFixed(3),"cand",med(C).toFixed(3),"rate",med(D).toFixed(3),"facts5",med(E).toFixed(3)); }
