import type { LifecycleStatus, SourceRole } from "../../model/sources.ts";
import type { CncfStatus } from "../../model/value.ts";

const cncfStatuses: Record<CncfStatus, string> = {
  GRADUATED: "Graduated",
  INCUBATING: "Incubating",
  SANDBOX: "Sandbox",
  ARCHIVED: "Archived",
  NONE: "none",
};

const lifecycle: Record<LifecycleStatus, string> = {
  ACTIVE: "active",
  MAINTENANCE: "in maintenance",
  DEPRECATED: "deprecated",
  ARCHIVED: "archived",
  END_OF_LIFE: "end of life",
  UNKNOWN: "unknown",
};

const roles: Record<SourceRole, string> = {
  REFERENCE: "reference document",
  PROJECT: "project documentation",
  REGISTRY: "registry",
  HOUSE: "own source",
};

const dated = (day: string | undefined): string => (day === undefined ? "" : ` (${day})`);

/** What sources beside the reference document say: sentences for figures of registries, and for contradictions. */
export const sources = {
  cncfStatuses,
  lifecycle,
  roles,
  cncfStatus: (name: string, status: CncfStatus): string =>
    status === "NONE"
      ? `${name} is not a project of the CNCF.`
      : status === "ARCHIVED"
        ? `${name} is an archived project of the CNCF.`
        : `${name} is a CNCF ${cncfStatuses[status]} project.`,
  cncfLabel: (status: CncfStatus): string => `CNCF status: ${cncfStatuses[status]}`,
  cncfDays: {
    acceptedOn: (name: string, day: string): string => `The CNCF accepted ${name} on ${day}.`,
    incubatingOn: (name: string, day: string): string => `${name} became a CNCF Incubating project on ${day}.`,
    graduatedOn: (name: string, day: string): string => `${name} graduated from the CNCF's incubation on ${day}.`,
    archivedOn: (name: string, day: string): string => `The CNCF archived ${name} on ${day}.`,
  },
  cncfDayLabels: {
    acceptedOn: (day: string): string => `Accepted by the CNCF: ${day}`,
    incubatingOn: (day: string): string => `CNCF Incubating since ${day}`,
    graduatedOn: (day: string): string => `CNCF Graduated since ${day}`,
    archivedOn: (day: string): string => `Archived by the CNCF: ${day}`,
  },
  schemes: {
    CNCF: "CNCF",
    GITHUB: "GitHub",
    ENDOFLIFE: "endoflife.date",
    PURL: "Package URL",
    CPE: "CPE",
  },
  identifier: (name: string, scheme: "CNCF" | "GITHUB" | "ENDOFLIFE" | "PURL" | "CPE", value: string): string =>
    scheme === "GITHUB"
      ? `The GitHub repository of ${name} is ${value}.`
      : scheme === "PURL"
        ? `A package URL of ${name} is ${value}.`
        : scheme === "CPE"
          ? `A CPE name of ${name} is ${value}.`
          : `${name} is called “${value}” ${scheme === "CNCF" ? "by the CNCF" : "on endoflife.date"}.`,
  released: (product: string, cycle: string, day: string | undefined): string =>
    day === undefined ? `${product} ${cycle} has been released.` : `${product} ${cycle} was released on ${day}.`,
  releasedLabel: (day: string | undefined): string => (day === undefined ? "Released" : `Released: ${day}`),
  latest: (release: string, version: string, day: string | undefined): string =>
    `The newest patch release of ${release} is ${version}${dated(day)}.`,
  latestLabel: (version: string): string => `Newest patch release: ${version}`,
  supportedUntil: (release: string, day: string): string => `Standard support for ${release} ends on ${day}.`,
  supportedUntilLabel: (day: string): string => `Supported until ${day}`,
  supported: (release: string, isSupported: boolean): string =>
    isSupported ? `${release} is under support, with no end announced.` : `${release} is no longer supported.`,
  supportedLabel: (isSupported: boolean): string => (isSupported ? "Under support" : "No longer supported"),
  kubernetes: (release: string, versions: string): string => `${release} supports Kubernetes ${versions}.`,
  kubernetesLabel: (versions: string): string => `Kubernetes ${versions}`,
  currentVersion: (product: string, version: string, day: string | undefined): string =>
    `The newest release of ${product} is ${version}${dated(day)}.`,
  currentVersionLabel: (version: string): string => `Newest release: ${version}`,
  /** Two sources, what each says, and when it was last changed. */
  contested: (
    title: string,
    statement: string,
    other: string,
    otherStatement: string,
    day: string | undefined,
  ): string => `“${title}” says: ${statement} “${other}”${dated(day)} says otherwise: ${otherStatement}`,
  /** What another source says where the reference is silent. */
  decided: (title: string, statement: string, day: string | undefined): string =>
    `“${title}”${dated(day)} says: ${statement}`,
};
