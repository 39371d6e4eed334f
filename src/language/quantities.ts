/** Units in which figures of claims and facts are compared. */
export type Unit =
  | "%"
  | "ms"
  | "s"
  | "min"
  | "h"
  | "d"
  | "month"
  | "year"
  | "core"
  | "millicore"
  | "KB"
  | "MB"
  | "MiB"
  | "GB"
  | "GiB"
  | "TB"
  | "perSecond";
