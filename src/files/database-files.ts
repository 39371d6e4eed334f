/** The files of a SQLite database, whether or not they exist. */
export const databaseFiles = (path: string): string[] => ["", "-wal", "-shm", "-journal"].map((part) => path + part);
