import { pause } from "./pause.ts";

/** What the steps give in the end; each step is a task of its own. */
export async function inTasks<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
