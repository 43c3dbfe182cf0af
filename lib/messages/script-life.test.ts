import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { beginLife } from "./script-life.ts";

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(browser.runtime, { id: "own" });
});
afterEach(() => {
  beginLife("page").end();
  beginLife("detector").end();
  vi.useRealTimers();
});

it("lasts while the extension is there", async () => {
  const { signal, isOver } = beginLife("page");
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect([signal.aborted, isOver()]).toEqual([false, false]);
});

it("ends within two seconds after the extension has gone, though nothing tells of that", async () => {
  const { signal } = beginLife("page");
  Object.assign(browser.runtime, { id: undefined });
  await vi.advanceTimersByTimeAsync(2000);
  expect(signal.aborted).toBe(true);
});

it("ends at once where it is asked after that", () => {
  const { signal, isOver } = beginLife("page");
  Object.assign(browser.runtime, { id: undefined });
  expect(isOver()).toBe(true);
  expect(signal.aborted).toBe(true);
});

it("ends with the coming of the same script, and of no other", () => {
  const first = beginLife("page");
  const other = beginLife("detector");
  const second = beginLife("page");
  expect([first, other, second].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
});

it("looks no more once it has ended", () => {
  const before = vi.getTimerCount();
  const { end } = beginLife("page");
  expect(vi.getTimerCount()).toBe(before + 1);
  end();
  expect(vi.getTimerCount()).toBe(before);
});
