import type { Language } from "../en/index.ts";

const cncfStatuses = {
  GRADUATED: "Graduated（毕业）",
  INCUBATING: "Incubating（孵化）",
  SANDBOX: "Sandbox（沙箱）",
  ARCHIVED: "Archived（已归档）",
  NONE: "无",
};

const dated = (day: string | undefined): string => (day === undefined ? "" : `（${day}）`);

/** 参考文档之外的来源：登记数据与矛盾说明所用的句式。 */
export const sources: Language["sources"] = {
  cncfStatuses,
  lifecycle: {
    ACTIVE: "活跃",
    MAINTENANCE: "仅维护",
    DEPRECATED: "已弃用",
    ARCHIVED: "已归档",
    END_OF_LIFE: "已终止支持",
    UNKNOWN: "未知",
  },
  roles: {
    REFERENCE: "参考文档",
    PROJECT: "项目文档",
    REGISTRY: "登记库",
    HOUSE: "自有来源",
  },
  cncfStatus: (name, status) =>
    status === "NONE"
      ? `${name} 不是 CNCF 项目。`
      : status === "ARCHIVED"
        ? `${name} 是 CNCF 已归档的项目。`
        : `${name} 的 CNCF 状态为 ${cncfStatuses[status]}。`,
  cncfLabel: (status) => `CNCF 状态：${cncfStatuses[status]}`,
  cncfDays: {
    acceptedOn: (name, day) => `CNCF 于 ${day} 接纳 ${name}。`,
    incubatingOn: (name, day) => `${name} 于 ${day} 进入 CNCF 孵化阶段。`,
    graduatedOn: (name, day) => `${name} 于 ${day} 从 CNCF 毕业。`,
    archivedOn: (name, day) => `CNCF 于 ${day} 归档 ${name}。`,
  },
  cncfDayLabels: {
    acceptedOn: (day) => `CNCF 接纳日期：${day}`,
    incubatingOn: (day) => `CNCF 孵化日期：${day}`,
    graduatedOn: (day) => `CNCF 毕业日期：${day}`,
    archivedOn: (day) => `CNCF 归档日期：${day}`,
  },
  schemes: {
    CNCF: "CNCF",
    GITHUB: "GitHub",
    ENDOFLIFE: "endoflife.date",
    PURL: "Package URL",
    CPE: "CPE",
  },
  identifier: (name, scheme, value) =>
    scheme === "GITHUB"
      ? `${name} 的 GitHub 仓库是 ${value}。`
      : scheme === "PURL"
        ? `${name} 的 Package URL 之一是 ${value}。`
        : scheme === "CPE"
          ? `${name} 的 CPE 名称之一是 ${value}。`
          : `${name} 在 ${scheme === "CNCF" ? "CNCF" : "endoflife.date"} 的名称是“${value}”。`,
  released: (product, cycle, day) =>
    day === undefined ? `${product} ${cycle} 已发布。` : `${product} ${cycle} 于 ${day} 发布。`,
  releasedLabel: (day) => (day === undefined ? "已发布" : `发布日期：${day}`),
  latest: (release, version, day) => `${release} 的最新补丁版本是 ${version}${dated(day)}。`,
  latestLabel: (version) => `最新补丁版本：${version}`,
  supportedUntil: (release, day) => `${release} 的标准支持截止日期为 ${day}。`,
  supportedUntilLabel: (day) => `支持截至 ${day}`,
  supported: (release, isSupported) =>
    isSupported ? `${release} 仍受支持，尚未公布终止日期。` : `${release} 已不再受支持。`,
  supportedLabel: (isSupported) => (isSupported ? "受支持" : "不再受支持"),
  kubernetes: (release, versions) => `${release} 支持 Kubernetes ${versions}。`,
  kubernetesLabel: (versions) => `Kubernetes ${versions}`,
  currentVersion: (product, version, day) => `${product} 的最新版本是 ${version}${dated(day)}。`,
  currentVersionLabel: (version) => `最新版本：${version}`,
  contested: (title, statement, other, otherStatement, day) =>
    `《${title}》：${statement}《${other}》${dated(day)}的说法不同：${otherStatement}`,
  decided: (title, statement, day) => `《${title}》${dated(day)}：${statement}`,
};
