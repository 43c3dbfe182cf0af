import { pause } from "../pause.ts";

/** Milliseconds of work in one task: a frame has 16, and the page wants its own share of them. */
const TASK = 8;

/** What the steps give in the end, worked off in tasks of a few milliseconds: the page's own work goes on between them. */
export async function inTasks<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  for (;;) {
    const until = performance.now() + TASK;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}
