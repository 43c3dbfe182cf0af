import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { answer, ask, tell } from "./content-channel.ts";

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
        jump: (item) => (item === 3 ? "there" : "gone"),
        reading: () => {
          throw new Error("broken");
        },
      },
      end.signal,
    );
    return end;
  };

  it.each([
    [3, "there"],
    [4, "gone"],
  ])("answers %s with %s", async (data, res) => {
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

const COUNT = { count: { speakers: 4, unnamed: 0 }, on: true };

describe("tell", () => {
  it("speaks the protocol's form", async () => {
    const send = vi.spyOn(browser.runtime, "sendMessage").mockResolvedValue(undefined as never);
    await tell("speakersCounted", COUNT);
    expect(send).toHaveBeenCalledWith({
      id: 0,
      type: "speakersCounted",
      data: COUNT,
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
    await expect(tell("speakersCounted", COUNT)).resolves.toBeUndefined();
  });
});

describe("ask", () => {
  const SIGNALS = { addresses: [], title: "", beginnings: [] };
  const NO = { kind: "other", score: 0, reasons: [] } as const;

  it("gives what the background answers, through a port that it closes", async () => {
    const { connect, sent, ports } = connecting([() => ({ res: NO })]);
    expect(await ask("judge", SIGNALS)).toEqual(NO);
    expect(connect).toHaveBeenCalledExactlyOnceWith({ name: "judge" });
    expect(sent).toEqual([SIGNALS]);
    expect(ports[0]?.disconnect).toHaveBeenCalledOnce();
  });

  it("asks once more where the background was put to sleep meanwhile", async () => {
    const { sent } = connecting([() => null, () => ({ res: NO })]);
    expect(await ask("judge", SIGNALS)).toEqual(NO);
    expect(sent).toEqual([SIGNALS, SIGNALS]);
  });

  it.each<[string, () => object | null, number]>([
    ["nobody listens", () => null, 2],
    ["the background failed", () => ({}), 1],
    [
      "the extension has gone",
      () => {
        throw new Error("Extension context invalidated.");
      },
      2,
    ],
  ])("has no answer where %s", async (_, reply, times) => {
    const { sent } = connecting([reply, reply, reply]);
    expect(await ask("judge", SIGNALS)).toBeUndefined();
    expect(sent.length).toBe(times);
  });
});

/** Ports one after another, each with its reply; `null`: it closes. */
function connecting(replies: readonly (() => object | null)[]) {
  const sent: unknown[] = [];
  const ports: { disconnect: ReturnType<typeof vi.fn> }[] = [];
  const connect = vi.spyOn(browser.runtime, "connect").mockImplementation((() => {
    const hear: { message?: (said: object) => void; end?: () => void } = {};
    const port = {
      onMessage: { addListener: (one: (said: object) => void) => Object.assign(hear, { message: one }) },
      onDisconnect: { addListener: (one: () => void) => Object.assign(hear, { end: one }) },
      disconnect: vi.fn(),
      postMessage: (message: unknown) => {
        const reply = replies[sent.push(message) - 1]?.() ?? null;
        if (reply) hear.message?.(reply);
        else hear.end?.();
      },
    };
    ports.push(port);
    return port;
  }) as never);
  return { connect, sent, ports };
}

function askListener(message: object): Promise<unknown> {
  return new Promise((resolve) => {
    expect(listeners[0]?.(message, { id: "own" }, resolve)).toBe(true);
  });
}
