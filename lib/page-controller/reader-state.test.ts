import { expect, it } from "vitest";
import { createReaderState } from "./reader-state.ts";

it("tells of a change that a subscriber makes after all have heard of the first", () => {
  const state = createReaderState();
  const end = new AbortController();
  const heard: string[] = [];
  state.subscribe(({ current }, before) => {
    heard.push(`first ${before.current} ${current}`);
    if (current === 1) state.change({ current: 2 });
  }, end.signal);
  state.subscribe((now, before) => heard.push(`second ${before.current} ${now.current}`), end.signal);
  state.change({ current: 1 });
  expect(heard).toEqual(["first null 1", "second null 1", "first 1 2", "second 1 2"]);
  end.abort();
  state.change({ current: 3 });
  expect([heard.length, state.now().current]).toEqual([4, 3]);
});

it("tells of later changes where a subscriber failed", () => {
  const state = createReaderState();
  const { signal } = new AbortController();
  let fails = true;
  const heard: (number | null)[] = [];
  state.subscribe(({ current }) => {
    if (fails) throw new Error("broken");
    heard.push(current);
  }, signal);
  expect(() => state.change({ current: 1 })).toThrow("broken");
  fails = false;
  state.change({ current: 2 });
  expect(heard).toEqual([2]);
});
