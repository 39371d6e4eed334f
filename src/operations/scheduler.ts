import { setImmediate } from "node:timers/promises";
import { BudgetExceededError, OverloadedError } from "../errors.ts";

/** A computation in short steps, each of which takes a few milliseconds at most. */
type Steps<T> = Iterator<undefined, T, undefined>;

/** Runs long computations a turn at a time, so that the event loop serves other requests in between. */
export interface Scheduler {
  /** `lighter` tells the caller how to ask for less if the computation exceeds the budget. */
  run<T>(steps: Steps<T>, lighter?: string): Promise<T>;
}

/** Ends a computation that would go on beyond its budget of CPU time. A result that is already there is not thrown away. */
function withinBudget<T>(steps: Steps<T>, budgetMs: number, lighter: string): Steps<T> {
  let usedMs = 0;
  return {
    next() {
      const [since, before] = [performance.now(), process.cpuUsage()];
      const step = steps.next();
      const { user, system } = process.cpuUsage(before);
      // CPU time includes other threads, and elapsed time includes other processes: neither is the caller's doing.
      usedMs += Math.min(performance.now() - since, (user + system) / 1000);
      if (!step.done && usedMs > budgetMs) throw new BudgetExceededError(budgetMs, lighter);
      return step;
    },
  };
}

/** For work of the service itself, which is never refused. */
export const background: Scheduler = { run: (steps) => enqueue(steps, []) };

/** Takes one step of a computation; true once it is finished. */
type Task = () => boolean;

/** One list of tasks for each request, which take turns with each other; those of one request run one after another. */
const ready: Task[][] = [];
let isRunning = false;

function enqueue<T>(steps: Steps<T>, tasks: Task[]): Promise<T> {
  return new Promise((resolve, reject) => {
    tasks.push(() => {
      try {
        const { done, value } = steps.next();
        if (done) resolve(value as T);
        return done === true;
      } catch (error) {
        reject(error);
        return true;
      }
    });
    if (tasks.length === 1) ready.push(tasks);
    if (!isRunning) void takeTurns();
  });
}

/** Milliseconds that a turn may take before the event loop continues; a step in progress is finished first. */
const turn = { least: 2, usual: 6, most: 25 };

/** The share of the time that computations get in a process that is never idle. */
const share = 1 / 4;

/**
 * A turn may last as long as the last iteration of the event loop, within bounds, and a share of that if it was long: many
 * other requests slow computations down but do not starve them, and no turn holds up the others noticeably.
 */
async function takeTurns(): Promise<void> {
  isRunning = true;
  while (ready.length > 0) {
    const since = performance.now();
    await setImmediate();
    const start = performance.now();
    const waited = start - since;
    const most = Math.min(Math.max(turn.usual, waited * share), turn.most);
    takeTurn(start + Math.min(Math.max(waited, turn.least), most));
  }
  isRunning = false;
}

function takeTurn(end: number): void {
  for (let tasks = ready.shift(); tasks; ) {
    if (tasks[0]!()) tasks.shift();
    const isTimeUp = performance.now() >= end;
    if (tasks.length > 0 && isTimeUp) ready.push(tasks);
    if (isTimeUp) return;
    if (tasks.length === 0) tasks = ready.shift();
  }
}

/** Requests that compute at the same time: enough that a short one need not wait for a long one. */
const concurrency = 8;

/** Maximum number of requests that wait. */
const maxWaiting = 5000;

interface Waiting {
  since: number;
  /** Position in the queue when it joined, from 1. */
  place: number;
  start(): void;
  refuse(error: OverloadedError): void;
}

/**
 * Requests that wait for their long computations to begin, because event-loop delay does not show work that is done in
 * turns. A request counts once, however many computations it has. It is refused before it starts if it would wait longer
 * than `maxDelayMs` (0: never). Afterwards a computation ends early only if it exceeds `budgetMs` of CPU time (0: never).
 */
export class RequestQueue {
  readonly #maxDelayMs: number;
  readonly #budgetMs: number;
  readonly #onRefusal: () => void;
  readonly #waiting: Waiting[] = [];
  #running = 0;
  /** Milliseconds per place in the queue, measured on the last request to start; 0 until one had to wait. */
  #pace = 0;

  constructor(maxDelayMs: number, onRefusal = () => {}, budgetMs = 0) {
    this.#maxDelayMs = maxDelayMs || Number.POSITIVE_INFINITY;
    this.#budgetMs = budgetMs || Number.POSITIVE_INFINITY;
    this.#onRefusal = onRefusal;
  }

  /** The scheduler of one request. */
  scheduler(): Scheduler {
    const tasks: Task[] = [];
    let unfinished = 0;
    let hasStarted = false;
    let admission: Promise<void> | undefined;
    const admit = async (): Promise<void> => {
      if (hasStarted) this.#running++;
      else await this.#admit();
      hasStarted = true;
    };
    return {
      run: async (steps, lighter = "Ask for less at once.") => {
        if (unfinished++ === 0) admission = admit();
        try {
          await admission;
          return await enqueue(withinBudget(steps, this.#budgetMs, lighter), tasks);
        } finally {
          if (--unfinished === 0 && hasStarted) this.#leave();
        }
      },
    };
  }

  async #admit(): Promise<void> {
    const place = this.#waiting.length + 1;
    if (place === 1 && this.#running < concurrency) {
      this.#running++;
      return;
    }
    if (place > maxWaiting || place * this.#pace > this.#maxDelayMs) throw this.#refusal();
    await new Promise<void>((start, refuse) => {
      this.#waiting.push({ since: performance.now(), place, start, refuse });
    });
  }

  #leave(): void {
    this.#running--;
    while (this.#running < concurrency && this.#waiting.length > 0) {
      const { since, place, start, refuse } = this.#waiting.shift()!;
      const waited = performance.now() - since;
      this.#pace = waited / place;
      if (waited > this.#maxDelayMs) refuse(this.#refusal());
      else {
        this.#running++;
        start();
      }
    }
    // How long earlier requests waited says nothing about the next one.
    if (this.#running === 0) this.#pace = 0;
  }

  #refusal(): OverloadedError {
    this.#onRefusal();
    return new OverloadedError(`The request would have to wait longer than ${this.#maxDelayMs} ms.`);
  }
}
