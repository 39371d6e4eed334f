import type { Language } from "../en/index.ts";

export const derivedFacts: Language["derivedFacts"] = {
  score: (mesh, criterion, value, higherMeans) =>
    `${mesh} 的${criterion}评分为 ${value} 分（满分 10 分${higherMeans ? `，分数越高，${higherMeans}` : ""}）。`,
  weight: (name, weight) => `${name}在选型评估矩阵中的权重为 ${weight}%。`,
  publishedTotal: (mesh, total) => `文档给出的 ${mesh} 综合得分为 ${total}。`,
  computedTotal: (mesh, total) => `按文档的权重与评分计算，${mesh} 的综合得分为 ${total}（由本服务计算得出）。`,
  totalsDisagree: (mesh, published, computed) =>
    `文档中 ${mesh} 的综合得分为 ${published}，但按文档的权重与评分计算应为 ${computed}。`,
  installs: (guide, target) => `《${guide}》指南介绍如何${target.endsWith("模式") ? "启用" : "安装"} ${target}。`,
};
