import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { answerContent } from "./answer-content.ts";

type Connected = (port: FakePort) => void;
interface FakePort {
  readonly name: string;
  readonly sender: object | undefined;
  readonly onMessage: { addListener(hear: (sent: unknown) => void): void };
  readonly postMessage: ReturnType<typeof vi.fn>;
  readonly disconnect: ReturnType<typeof vi.fn>;
}

const OWN = "chrome-extension://own/";
const CONTENT = { id: "own", url: "https://www.nato.int/", frameId: 0, tab: { id: 7 } };
const failed = vi.fn();
let connected: Connected;

beforeEach(() => {
  failed.mockReset();
  vi.spyOn(browser.runtime, "getURL").mockImplementation((path) => `${OWN}${String(path).slice(1)}`);
  Object.assign(browser.runtime, {
    id: "own",
    onConnect: {
      addListener: (one: Connected) => {
        connected = one;
      },
    },
  });
  answerContent(
    {
      judge: (sent) => (sent === "a page" ? { kind: "other", score: 0, reasons: [] } : null),
      readWords: () => {
        throw new Error("broken");
      },
    },
    failed,
  );
});

describe("answerContent", () => {
  it("answers a question through its port", () => {
    expect(sendTo("judge", "a page", CONTENT).postMessage).toHaveBeenCalledExactlyOnceWith({
      res: { kind: "other", score: 0, reasons: [] },
    });
    expect(sendTo("judge", "nonsense", CONTENT).postMessage).toHaveBeenCalledExactlyOnceWith({ res: null });
  });

  it("tells of a failure here, and that there is no answer there", () => {
    expect(sendTo("readWords", {}, CONTENT).postMessage).toHaveBeenCalledExactlyOnceWith({});
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error("broken"));
  });

  it("takes a page that was left meanwhile for nothing", () => {
    const left = () => {
      throw new Error("Attempting to use a disconnected port object");
    };
    expect(() => sendTo("judge", "a page", CONTENT, left)).not.toThrow();
    expect(failed).not.toHaveBeenCalled();
  });

  it.each<[string, string, object | undefined]>([
    ["another extension", "judge", { ...CONTENT, id: "other" }],
    ["a frame", "judge", { ...CONTENT, frameId: 3 }],
    ["an extension page", "judge", { ...CONTENT, url: `${OWN}popup.html` }],
    ["nobody", "judge", undefined],
    ["a port of another name", "save", CONTENT],
    ["a name that every object has", "toString", CONTENT],
  ])("does not listen to %s", (_, name, sender) => {
    const port = sendTo(name, "a page", sender);
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(port.postMessage).not.toHaveBeenCalled();
  });
});

function sendTo(name: string, sent: unknown, sender: object | undefined, post = () => {}): FakePort {
  let hear = (_: unknown) => {};
  const port: FakePort = {
    name,
    sender,
    onMessage: {
      addListener: (one) => {
        hear = one;
      },
    },
    postMessage: vi.fn(post),
    disconnect: vi.fn(),
  };
  connected(port);
  hear(sent);
  return port;
}
