const { ATLAS = "http://localhost:4000", MODEL_URL, MODEL, MODEL_KEY } = process.env;
const question = process.argv[2];

async function post(url, body, key) {
  const headers = { "Content-Type": "application/json", ...(key && { Authorization: `Bearer ${key}` }) };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

// 1. Find the facts that answer the question, each with its source.
const evidence = await post(`${ATLAS}/v1/evidence`, { question, limit: 3 });
const facts = evidence.facts.map(({ statement, citations: [at] }) => `${statement} (§${at.section} L${at.startLine})`);
for (const { reason } of evidence.missing) console.log(reason);

if (!MODEL_URL || facts.length === 0) {
  for (const line of [...facts, ...evidence.suggestions]) console.log(line);
} else {
  // 2. Let a model answer from these facts alone.
  const rules = "Answer from these facts alone, one sentence per line. Copy the source after each sentence.";
  const content = `${rules}\n\n${facts.join("\n")}\n\nQuestion: ${question}`;
  const { choices } = await post(MODEL_URL, { model: MODEL, messages: [{ role: "user", content }] }, MODEL_KEY);
  // 3. Check every sentence before anybody reads it.
  for (const line of choices[0].message.content.split("\n").filter(Boolean)) {
    const { verdict } = await post(`${ATLAS}/v1/claims/verify`, { text: line.replace(/ *\(§.*?\)/, "") });
    console.log(verdict === "SUPPORTED" ? line : `[${verdict}] ${line}`);
  }
}
