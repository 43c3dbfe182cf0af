// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { eachDocument } from "./each-document.ts";

const end = new AbortController();
afterEach(() => end.abort());

it("starts anew with every document that is written, ends what it began, and stops with the signal", async () => {
  const { document } = new DOMParser().parseFromString("<p>First.", "text/html").defaultView ?? window;
  const lives: { life: AbortSignal; isAnew: boolean }[] = [];
  eachDocument(document, (life, isAnew) => lives.push({ life, isAnew }), end.signal);
  expect(lives.map(({ isAnew }) => isAnew)).toEqual([false]);
  const html = () => {
    const root = document.createElement("html");
    root.append(document.createElement("body"));
    return root;
  };
  document.documentElement.replaceWith(html());
  await Promise.resolve();
  expect(lives.map(({ isAnew, life }) => [isAnew, life.aborted])).toEqual([
    [false, true],
    [true, false],
  ]);
  document.documentElement.remove();
  await Promise.resolve();
  expect(lives.map(({ life }) => life.aborted)).toEqual([true, true]);
  document.append(html());
  await Promise.resolve();
  expect(lives.map(({ isAnew, life }) => [isAnew, life.aborted]).at(-1)).toEqual([true, false]);
  end.abort();
  expect(lives.at(-1)?.life.aborted).toBe(true);
  document.documentElement.replaceWith(html());
  await Promise.resolve();
  expect(lives).toHaveLength(3);
});
