import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { sayReading } from "./say-reading.ts";

let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation((async ({ type }: { type: string }) => {
    told.push(type);
  }) as never);
});
afterEach(() => vi.useRealTimers());

const lasting = (ms: number, reading: object | null) => () =>
  new Promise<object | null>((done) => setTimeout(() => done(reading), ms));

it.each<[string, number, object | null, readonly string[]]>([
  ["nothing of a page that is read at once", 100, {}, []],
  ["that a page is read for long", 5000, {}, ["stillReading"]],
  ["nothing of a page that is soon found to be no transcript", 100, null, []],
  ["that it was for nothing, where it was", 5000, null, ["stillReading", "noTranscript"]],
])("tells %s", async (_, ms, reading, types) => {
  const read = sayReading(lasting(ms, reading));
  await vi.advanceTimersByTimeAsync(ms);
  expect(await read).toBe(reading);
  expect(told).toEqual(types);
});
