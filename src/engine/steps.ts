/** A long computation in short steps. Whoever runs it may let others run in between; its result does not depend on that. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all the steps in one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
