import Sqlite from "better-sqlite3";
import { readFileSync } from "node:fs";
import { ensureCatalog } from "/work/main/src/seeding/build-catalog.ts";
import { readQuestion } from "/work/main/src/grounding/question.ts";
import { rankFacts } from "/work/main/src/grounding/rank.ts";
import { findEvidence } from "/work/main/src/grounding/find-evidence.ts";
import { score } from "/work/shared/evaluation/score.mjs";
const b = ensureCatalog({seedFolder:"/work/main/seed", migrationsFolder:"/work/main/migrations/catalog"} as any, "/tmp/mygr/cat", () => new Date());
const catalog:any = { database: new Sqlite(b.path,{readonly:true}), digest:b.digest, builtAt:"", attached:new Map() };
const [file, ...opt] = process.argv.slice(2);
const only = opt.filter(o=>!o.startsWith("-"));
const flat = !opt.includes("-first");
let qs:any[] = readFileSync(file!,"utf8").trim().split("\n").map(l=>JSON.parse(l));
if (only.length) qs = qs.filter(q=>only.includes(q.id));
const results:any[]=[]; let n=0;
for (const q of qs) {
  const lang = opt.includes("-en")?"en":opt.includes("-zh")?"zh":q.lang;
  const reading:any={catalog,lang};
  const e = findEvidence(reading,q.question,{limit:5,maxChars:650});
  const cits = e.facts.flatMap(f=>(flat?f.citations:f.citations.slice(0,1)).map(c=>({section:c.section,lines:[c.startLine,c.endLine]})));
  const answered = e.status==="OK"||e.status==="PARTIAL";
  const r = {id:q.id,answered,citations:answered?cits:[],chars:e.facts.reduce((s,f)=>s+f.statement.length,0)};
  results.push(r);
  const isHit=(c:any)=>q.evidence.some((v:any)=>v.section===c.section&&v.key_lines.some((k:number)=>k>=c.lines[0]&&k<=c.lines[1]));
  const rank=r.citations.findIndex(isHit)+1; const top5=r.citations.slice(0,5);
  const c5=q.evidence.some((v:any)=>v.key_lines.every((k:number)=>top5.some(c=>k>=c.lines[0]&&k<=c.lines[1])));
  const bad = q.expected==="none"? answered : (rank!==1||!c5||!answered);
  if (bad||only.length||opt.includes("-v")) {
    const question = readQuestion(catalog,q.question);
    console.log(`\n${q.id} ${e.status} rank=${rank} c5=${c5}  ${q.question}  [want ${q.evidence.map((v:any)=>v.section+":"+v.key_lines.join(",")).join(" | ")}]`);
    console.log("   intents", [...question.intents].join(","), "cls",[...question.classes].join(","), "neg", question.negations.join(","));
    console.log("   items:", question.items.map(i=>`${i.text}(${i.weight.toFixed(2)}${i.isName?"!":""}${i.senses.length?"":"?"})`).join(" "));
    if (e.missing.length) console.log("   missing:", e.missing.map(m=>m.predicate).join(" / "));
    for (const f of e.facts) console.log("    ", f.score, f.id, f.citations.map(c=>c.section+":"+c.startLine+"-"+c.endLine).join(" "), "|", f.statement.slice(0,90));
    if (!answered || only.length) for (const x of rankFacts(reading, question).slice(0,only.length?14:4)) console.log("    ~ ", x.score.toFixed(3), x.profile.id, x.profile.section, x.strengths.map(s=>s.toFixed(2)).join(" "));
    n++;
  }
}
const s:any = score(results,qs);
for (const k of ["all","zh","en"]) if (s.answerable[k]) { const a=s.answerable[k]; console.log(k,"n",a.n,"r1",a["recall@1"],"r5",a["recall@5"],"c5",a["cover@5"],"ans",a.answered,"e2e",a["answered&hit@5"],"chars",a["avg chars@5"]); }
console.log("false", JSON.stringify(s.falseAnswer), "shown", n);
