/** Where the editor finds its workers: files of this origin, so that no worker is created from a blob. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(new URL(WORKERS[label] ?? WORKERS.editor!, import.meta.url)),
  },
});
