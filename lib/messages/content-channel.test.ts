import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { answer, tell } from "./content-channel.ts";

type Listener = (message: unknown, sender: { id?: string }, reply: (response: unknown) => void) => boolean;

let listeners: Listener[];

beforeEach(() => {
  listeners = [];
  Object.assign(browser.runtime, { id: "own" });
  vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation((one) => {
    listeners.push(one as unknown as Listener);
  });
  vi.spyOn(browser.runtime.onMessage, "removeListener").mockImplementation((one) => {
    listeners = listeners.filter((other) => other !== (one as unknown as Listener));
  });
});

describe("answer", () => {
  const start = (end = new AbortController()) => {
    answer(
      {
        jump: (item) => item === 3,
        reading: () => {
          throw new Error("broken");
        },
      },
      end.signal,
    );
    return end;
  };

  it.each([
    ["true", 3, true],
    ["false", 4, false],
  ])("answers %s", async (_, data, res) => {
    start();
    expect(await askListener({ type: "jump", data })).toEqual({ res });
  });

  it("gives no reply where the answer throws", async () => {
    start();
    expect(await askListener({ type: "reading" })).toBeUndefined();
  });

  it.each([
    ["from another extension", { type: "jump", data: 3 }, "other"],
    ["from nobody", { type: "jump", data: 3 }, undefined],
    ["of no type", { data: 3 }, "own"],
    ["of a type for others", { type: "verdict" }, "own"],
    ["of a name that every object has", { type: "toString" }, "own"],
    ["that is no message", null, "own"],
    ["that is a text", "jump", "own"],
  ])("leaves a message alone %s", (_, message, id) => {
    start();
    const reply = vi.fn();
    expect(listeners[0]?.(message, id === undefined ? {} : { id }, reply)).toBe(false);
    expect(reply).not.toHaveBeenCalled();
  });

  it("listens no more after the signal, also as an orphan", () => {
    start().abort();
    expect(listeners).toEqual([]);
    vi.spyOn(browser.runtime.onMessage, "removeListener").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    expect(() => start().abort()).not.toThrow();
  });
});

const VOICES = { speakers: 4, askers: false };

describe("tell", () => {
  it("speaks the protocol's form", async () => {
    const send = vi.spyOn(browser.runtime, "sendMessage").mockResolvedValue(undefined as never);
    await tell("speakersCounted", VOICES);
    expect(send).toHaveBeenCalledWith({
      id: 0,
      type: "speakersCounted",
      data: VOICES,
      timestamp: expect.any(Number),
    });
  });

  it.each([
    ["nobody listens", () => Promise.reject(new Error("Could not establish connection"))],
    [
      "the extension has gone",
      () => {
        throw new Error("Extension context invalidated.");
      },
    ],
  ])("is silent where %s", async (_, send) => {
    vi.spyOn(browser.runtime, "sendMessage").mockImplementation(send as never);
    await expect(tell("speakersCounted", VOICES)).resolves.toBeUndefined();
  });
});

function askListener(message: object): Promise<unknown> {
  return new Promise((resolve) => {
    expect(listeners[0]?.(message, { id: "own" }, resolve)).toBe(true);
  });
}
