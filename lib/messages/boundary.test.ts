import { beforeEach, expect, it, vi } from "vitest";
import { createBoundary } from "./boundary.ts";
import { tell } from "./content-channel.ts";

vi.mock("./content-channel.ts", () => ({ tell: vi.fn() }));
beforeEach(() => vi.mocked(tell).mockClear());

it("lets good work through", async () => {
  const end = vi.fn();
  const guard = createBoundary("page", end);
  expect(await guard((a: number, b: number) => a + b, 0)(2, 3)).toBe(5);
  expect(end).not.toHaveBeenCalled();
  expect(tell).not.toHaveBeenCalled();
});

it.each([
  ["at once", () => raise("broken")],
  ["later", async () => raise("broken")],
  ["what is no error", () => raiseText("broken")],
])("ends the script that throws %s, and tells the background", async (_, work) => {
  const end = vi.fn();
  expect(await createBoundary("page", end)(work, false)()).toBe(false);
  expect(end).toHaveBeenCalledOnce();
  expect(tell).toHaveBeenCalledExactlyOnceWith("crashed", {
    script: "page",
    message: expect.stringContaining("broken"),
  });
});

function raise(message: string): boolean {
  throw new Error(message);
}

function raiseText(message: string): boolean {
  throw message;
}
