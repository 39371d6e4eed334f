import type { Language } from "../en/index.ts";

/** Matches nothing: the language has no such word. */
const never = "(?!)";

export const statements: Language["statements"] = {
  /** Pairs of words that exclude each other. No wording of one side contains one of the other; `never` matches nothing. */
  antonyms: [
    ["四层|第 ?4 ?层", "七层|第 ?7 ?层"],
    ["入站|入口|入向", "出站|出口|出向"],
    ["控制平面|控制面", "数据平面|数据面"],
    ["手动|手工|人工", "自动"],
    ["增加|提高|增大|上升|增多|升高", "减少|降低|节省|下降|缩短|更少|更低|减小"],
    ["优点|优势|长处", "缺点|劣势|短板|不足"],
    ["同一|相同|同处一", "不同|另一"],
    ["节点级|每个?节点", "pod ?级|每个? ?pod"],
    ["必选|强制", "可选|按需"],
    ["平缓", "陡峭"],
    ["(?<!不)简单|容易", "复杂|繁琐"],
    ["(?<!增)强(?!调)", "弱"],
    ["(?<!最)较大|更大", "较小|更小"],
    ["较多|更多|丰富", "较少|更少"],
    ["最高|最多|最大", "最低|最少|最小"],
    ["不受限", "(?<!不)受限|有限|部分"],
    ["积极维护|活跃开发", "归档|弃用|停止维护"],
    ["自托管|自建", "(?<!自)托管"],
    ["静态", "动态"],
    ["允许", "拒绝"],
  ],
  /** Words that name nothing. */
  stopWords: `
    一个 一款 一种 一般 一起 主要 之一 之中 产品 仍然 以及 以来 位于 作为 作用 使用 依赖 依靠
    充当 公司 其中 具体 具备 具有 典型 典型的 几个 分数 分配 利用 功能 包含 包括 十分 即可
    发挥 叫做 可以 同样 名为 名列 启用 呈现 团队 场景 基于 处于 处理 多余 大概 大约 如果 存在
    完成 实现 实际 对于 对应 尤其 尤其是 就是 展示 属于 工作 工作负载 左右 已经 带有 带来 平台
    应当 应用于 应该 建议 开启 当中 当前 形式 得分 得到 必须 总体 情况 成为 打分 执行 承担
    技术 担任 拥有 排名 推荐 提供 提升 搭配 支持 支撑 收集 整体 整合 整合到 文档 文档中 方式
    方案 方面 无需 最初 有所 本文 本身 构建 每个 比较 满分 特别 特别是 特性 现在 用于 用在
    用户 用来 目前 相关 相对 相当 称为 等等 类型 约为 组件 组合 背后 背后的 能力 能够 自带
    自身 良好 良好的 获得 评分 该文档 负责 负载 起初 较为 达到 运行 运行在 这几个 进行 适合
    选择 选用 通常 通过 部分 部署 部署在 配合 采取 采用 采集 针对 附带 需要 非常 面向 项目
    预留 额外 首选
  `,
  stopPhrases: [],
  /** Verbs of which one side acts on the other. */
  creating: "创建|创立|创办|发起|推出|开发|研发|打造|收购",
  needing: "依赖|基于|需要|依靠|要求",
  containing: "包含|包括|组成|部分",
  passive: "被|由(?![^，。；]*组成)",
  /** Between a name and the name of who acts, before the verb. */
  beforeAgent: "就是|是由|是|由|被",
  /** Nouns for who made something. */
  makers: "创始|背后|的(?:开发|创建)者",
  /** Words for making something. */
  creation: String.raw`创建|创立|创办|发起|推出|开发|研发|打造|发布|创始\w*|问世|提供`,
  /** Words that connect a quantity with what is measured. */
  measurement: "消耗|占用|占|耗费|开销",
  /** Between clauses of a statement. */
  clauseEnd: String.raw`[，；：。、]\s*|(?:，)?(?:而|但|并且|并)(?=[^且行列])`,
  /** A superlative that ranks nothing. */
  suitability: "最(?=适合|适用)",
  /** In a denial these mean none. */
  inDenials: "任何|每个|每一",
  /** Words that say that something is needed. */
  need: "需要|要求|必须|至少|不低于|建议",
  /** Bounds, which negate nothing. */
  notNegations: "不(?:低于|少于|高于|超过|大于|小于|仅|但|只|同|断)",
  /** Negations in one word with a verb. */
  unneeded: "不必|不用",
  /** Before a name that something lacks. */
  without: "无|不用|零",
  /** After a name that something lacks. */
  freeOf: never,
  /** How far something goes: what holds for one does not hold for all, nor only for one. */
  quantifiers: [
    "独自|单独|仅|只(?=有|能|支持|需|用|是|在)|唯一",
    "所有|全部|任何|一切|每|全语言",
    "倍",
    "最",
    "从不|总是|始终|永远",
  ],
  /** Words without which a claim is not about scores, totals or weights. */
  kinds: {
    SCORE: String.raw`得分|评分|打分|\d\s*分`,
    TOTAL: String.raw`得分|评分|总分|\d\s*分`,
    WEIGHT: "权重|占",
  },
};
