/** A long computation in short steps. Its caller may run others in between; the result does not depend on that. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all the steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
