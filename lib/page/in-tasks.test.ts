import { expect, it } from "vitest";
import { inTasks } from "./in-tasks.ts";

it("lets others work between steps that took long, and gives what comes of them", async () => {
  const done: string[] = [];
  function* work() {
    done.push("first");
    const until = performance.now() + 20;
    while (performance.now() < until) yield;
    done.push("second");
    return done.length;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done.push("the page's own");
  const result = inTasks(work());
  port2.postMessage(null);
  expect(await result).toBe(3);
  expect(done).toEqual(["first", "the page's own", "second"]);
  port1.close();
});

it("fails where a step fails", async () => {
  function* work(): Generator<void, number, void> {
    yield;
    throw new Error("broken");
  }
  await expect(inTasks(work())).rejects.toThrow("broken");
});
