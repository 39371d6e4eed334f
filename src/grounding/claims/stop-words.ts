import { wordSet } from "../parse/text.ts";

/** Verbs, adverbs and general nouns that name nothing. */
const english = `
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
`;

const phrases =
  "account for|accounts for|as well as|based on|first version|has to|have to|need to|because of|due to|the document|this document|together with".split(
    "|",
  );

const chinese = `
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
`;

const stopWords: ReadonlySet<string> = new Set([...wordSet(english), ...phrases, ...wordSet(chinese)]);

/** Whether a word names nothing; nearly every single Chinese character does not. */
export const isStopWord = (text: string): boolean =>
  stopWords.has(text.trim().toLowerCase()) || /^\p{Script=Han}$/u.test(text);
