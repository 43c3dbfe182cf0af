// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { whenShown } from "./when-shown.ts";

afterEach(() => Reflect.deleteProperty(document, "prerendering"));

it.each([[undefined], [false]])("starts at once where prerendering is %s", (prerendering) => {
  if (prerendering !== undefined) Object.assign(document, { prerendering });
  const start = vi.fn();
  whenShown(document, start, new AbortController().signal);
  expect(start).toHaveBeenCalledOnce();
});

it("waits for the visit, unless it is over before", () => {
  Object.assign(document, { prerendering: true });
  const [start, never] = [vi.fn(), vi.fn()];
  const end = new AbortController();
  whenShown(document, start, new AbortController().signal);
  whenShown(document, never, end.signal);
  expect(start).not.toHaveBeenCalled();
  end.abort();
  document.dispatchEvent(new Event("prerenderingchange"));
  document.dispatchEvent(new Event("prerenderingchange"));
  expect(start).toHaveBeenCalledOnce();
  expect(never).not.toHaveBeenCalled();
});
