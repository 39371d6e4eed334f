import { resolve } from "node:path";

/** Faults of the machine rather than of the program, by their codes. */
const reasons: Record<string, string> = {
  EACCES: "permission denied",
  EDQUOT: "the disk quota is used up",
  EEXIST: "it is a file, not a folder",
  EIO: "the disk reports an error",
  EISDIR: "it is a folder, not a file",
  ELOOP: "its symbolic links form a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a folder",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
};

interface Fault {
  code?: string;
  syscall?: string;
  path?: string;
  message: string;
  name?: string;
}

/** Errors of reading and writing an open file lack its path. */
export async function atPath<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? Object.assign(error, { path }) : error;
  }
}

/** One line about a fault of the machine: the setting or path it comes from, and what to do. Undefined for anything else. */
export function expectedFault(error: unknown, environment: NodeJS.ProcessEnv): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const fault = error as Fault;
  const { PORT = "4000", HOST = "127.0.0.1", DATA_DIR = "./data" } = environment;
  if (isWithoutBinding(fault)) {
    return `The package better-sqlite3 has no native binding for Node ${process.version} on ${process.platform}-${process.arch}. Run \`npm rebuild better-sqlite3\` with this version of Node, or \`npm ci\` without \`--ignore-scripts\`.`;
  }
  if (fault.syscall === "getaddrinfo" || (fault.syscall === "listen" && fault.code !== undefined))
    return listenFault(fault, PORT, HOST);
  if (fault.name === "SqliteError" || /^Cannot open database/.test(fault.message)) {
    return `DATA_DIR=${DATA_DIR}: the catalog in it cannot be opened (${fault.message}). Set DATA_DIR to a folder that this user may read and write; if its catalog is damaged, delete catalog.json.`;
  }
  const reason = fault.code && reasons[fault.code];
  if (!reason || fault.path === undefined) return undefined;
  const setting = settingOf(fault.path, fault.syscall === "mkdir", environment);
  if (!setting) return `${fault.path}: ${reason}. Check the path.`;
  const place = resolve(setting.path) === fault.path ? "" : ` (${fault.path})`;
  return `${setting.name}=${setting.value}: ${reason}${place}. Set ${setting.name} to a place that this user may read and write.`;
}

/** Not installed, built for another version of Node or another system, or installed without its install script. */
const isWithoutBinding = ({ code = "", message }: Fault): boolean =>
  code === "ERR_DLOPEN_FAILED" ||
  /Could not locate the bindings file/.test(message) ||
  (/MODULE_NOT_FOUND$/.test(code) && /better[-_]sqlite3/.test(message));

function listenFault({ code, syscall, message }: Fault, port: string, host: string): string {
  if (code === "EADDRINUSE")
    return `PORT=${port}: another process uses this port on ${host}. Stop it, or set PORT to a free port; 0 picks one.`;
  if (code === "EACCES" || code === "EPERM")
    return `PORT=${port}: this user may not listen on this port. Set PORT to one from 1024 up.`;
  if (syscall === "getaddrinfo" || code === "EADDRNOTAVAIL" || code === "EINVAL")
    return `HOST=${host}: not an address of this machine. Set HOST to one, such as 127.0.0.1, or to 0.0.0.0 for all.`;
  return `HOST=${host}, PORT=${port}: cannot listen there (${message}). Set HOST and PORT to an address of this machine.`;
}

/** The setting that a path comes from: it is the same, below it, or above it where a folder is to be made. */
function settingOf(path: string, isNew: boolean, environment: NodeJS.ProcessEnv) {
  const { API_KEYS_FILE, RECORDS_URL, DOCUMENT_PATH, DATA_DIR = "./data" } = environment;
  const candidates = [
    { name: "API_KEYS_FILE", value: API_KEYS_FILE, path: API_KEYS_FILE },
    { name: "RECORDS_URL", value: RECORDS_URL, path: RECORDS_URL?.replace(/^file:/, "") },
    { name: "DOCUMENT_PATH", value: DOCUMENT_PATH, path: DOCUMENT_PATH },
    { name: "DATA_DIR", value: DATA_DIR, path: DATA_DIR },
  ];
  return candidates.find((each): each is { name: string; value: string; path: string } => {
    if (!each.path) return false;
    const [own, other] = [resolve(each.path), resolve(path)];
    return own === other || other.startsWith(`${own}/`) || (isNew && own.startsWith(`${other}/`));
  });
}
