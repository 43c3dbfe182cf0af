import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { reportReading } from "./report-reading.ts";

let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
});
afterEach(() => vi.useRealTimers());

const tell = async (type: string) => {
  told.push(type);
};

const lasting = (ms: number, reading: object | null) => () =>
  new Promise<object | null>((done) => setTimeout(() => done(reading), ms));

it.each<[string, number, object | null, readonly string[]]>([
  ["nothing of a page that is read at once", 100, {}, []],
  ["that a page is read for long", 5000, {}, ["stillReading"]],
  ["nothing of a page that is soon found to be no transcript", 100, null, []],
  ["that it was for nothing, where it was", 5000, null, ["stillReading", "noTranscript"]],
])("tells %s", async (_, ms, reading, types) => {
  const read = reportReading(lasting(ms, reading), tell);
  await vi.advanceTimersByTimeAsync(ms);
  expect(await read).toBe(reading);
  expect(told).toEqual(types);
});
