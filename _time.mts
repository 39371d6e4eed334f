import Sqlite from "better-sqlite3";
import { readFileSync } from "node:fs";
import { ensureCatalog } from "/work/main/src/seeding/build-catalog.ts";
import { readQuestion } from "/work/main/src/grounding/question.ts";
import { rankFacts } from "/work/main/src/grounding/rank.ts";
import { findEvidence } from "/work/main/src/grounding/find-evidence.ts";
const b = ensureCatalog({seedFolder:"/work/main/seed", migrationsFolder:"/work/main/migrations/catalog"} as any, "/tmp/mygr/cat", () => new Date());
const catalog:any = { database: new Sqlite(b.path,{readonly:true}), digest:b.digest, builtAt:"", attached:new Map() };
const qs = ["/work/shared/evaluation/questions-dev.jsonl","/work/main/test/grounding/questions.jsonl","/tmp/fresh.jsonl","/tmp/fresh2.jsonl"].flatMap(f=>readFileSync(f,"utf8").trim().split("\n").map(l=>JSON.parse(l)));
const t0=performance.now(); findEvidence({catalog,lang:"en"},qs[0].question,{limit:5,maxChars:650}); console.log("first",performance.now()-t0);
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
for (let round=0;round<5;round++){ const T:number[]=[],R:number[]=[],Q:number[]=[];
 for (const q of qs){ const reading:any={catalog,lang:q.lang}; let t=performance.now(); const question=readQuestion(catalog,q.question); Q.push(performance.now()-t); t=performance.now(); rankFacts(reading,question); R.push(performance.now()-t); t=performance.now(); findEvidence(reading,q.question,{limit:5,maxChars:650}); T.push(performance.now()-t);}
 const c0=process.cpuUsage(); for (const q of qs) findEvidence({catalog,lang:q.lang} as any,q.question,{limit:5,maxChars:650}); const c1=process.cpuUsage(c0); console.log("cpu mean", ((c1.user+c1.system)/1000/qs.length).toFixed(3)); console.log("round",round,"read",med(Q).toFixed(3),"rank",med(R).toFixed(3),"all",med(T).toFixed(3),"p95",T[Math.floor(T.length*.95)]!.toFixed(3)); }
