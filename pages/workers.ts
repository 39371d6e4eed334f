/** Where the editor finds its workers: files of this origin, so that no code is made from blobs. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(`/assets/${WORKERS[label] ?? WORKERS.editor}`),
  },
});
