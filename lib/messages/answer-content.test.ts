import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { DEFAULTS } from "../settings/settings.ts";
import { answerContent } from "./answer-content.ts";

type Connected = (port: FakePort) => void;
interface FakePort {
  readonly name: string;
  readonly sender: object | undefined;
  readonly onMessage: { addListener(hear: (sent: unknown) => unknown): void };
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
      saveHere: async (_, { tab }) => ({ kind: "saved", id: `tab ${tab}`, again: false }),
      placeLeft: () => {},
      placeWas: () => null,
      settings: () => DEFAULTS,
      hostToken: () => "token",
      popupWanted: () => true,
      keepQuoteHere: () => true,
      correctHere: () => ({ kind: "nothing" }),
      knownSpeakers: () => [],
      shortcuts: () => [],
    },
    failed,
  );
});

describe("answerContent", () => {
  it("answers a question through its port", async () => {
    expect((await sendTo("judge", "a page", CONTENT)).postMessage).toHaveBeenCalledExactlyOnceWith({
      res: { kind: "other", score: 0, reasons: [] },
    });
    expect((await sendTo("judge", "nonsense", CONTENT)).postMessage).toHaveBeenCalledExactlyOnceWith({
      res: null,
    });
  });

  it("waits for what takes its time, and tells who asked", async () => {
    expect((await sendTo("saveHere", undefined, CONTENT)).postMessage).toHaveBeenCalledExactlyOnceWith({
      res: { kind: "saved", id: "tab 7", again: false },
    });
  });

  it("tells of a failure here, and that there is no answer there", async () => {
    expect((await sendTo("readWords", {}, CONTENT)).postMessage).toHaveBeenCalledExactlyOnceWith({});
    expect(failed).toHaveBeenCalledExactlyOnceWith(new Error("broken"));
  });

  it("takes a page that was left meanwhile for nothing", async () => {
    const left = () => {
      throw new Error("Attempting to use a disconnected port object");
    };
    await expect(sendTo("judge", "a page", CONTENT, left)).resolves.toBeDefined();
    expect(failed).not.toHaveBeenCalled();
  });

  it.each<[string, string, object | undefined]>([
    ["another extension", "judge", { ...CONTENT, id: "other" }],
    ["a frame", "judge", { ...CONTENT, frameId: 3 }],
    ["an extension page", "judge", { ...CONTENT, url: `${OWN}popup.html` }],
    ["nobody", "judge", undefined],
    ["a port of another name", "save", CONTENT],
    ["a name that every object has", "toString", CONTENT],
  ])("does not listen to %s", async (_, name, sender) => {
    const port = await sendTo(name, "a page", sender);
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(port.postMessage).not.toHaveBeenCalled();
  });
});

async function sendTo(
  name: string,
  sent: unknown,
  sender: object | undefined,
  post = () => {},
): Promise<FakePort> {
  let hear = (_: unknown): unknown => undefined;
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
  await hear(sent);
  return port;
}
