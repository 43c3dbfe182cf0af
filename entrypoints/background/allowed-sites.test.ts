import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { watchAllowedSites } from "./allowed-sites.ts";

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}
type Heard = (permissions: { origins?: string[] }) => void;

const INSTALLED = ["https://nato.int/*", "https://www.nato.int/*"];
const failed = vi.fn<(error: unknown) => void>();
let registered: readonly Registered[];
let granted: string[];
let events: Record<"onAdded" | "onRemoved", Heard>;
/** Tabs that are asked or get a script, in order. */
let seen: string[];
let answering: readonly number[];

beforeEach(() => {
  fakeBrowser.reset();
  failed.mockReset();
  registered = [];
  granted = INSTALLED;
  seen = [];
  answering = [];
  const listen = (name: keyof typeof events) => ({
    addListener: (heard: Heard) => {
      events = { ...events, [name]: heard };
    },
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted }),
    onAdded: listen("onAdded"),
    onRemoved: listen("onRemoved"),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    registerContentScripts: async (scripts: Registered[]) => {
      if (registered.length > 0) throw new Error("Duplicate script ID");
      registered = scripts;
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      seen.push(`${files[0]} in ${target.tabId}`);
      return [];
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) => {
      seen.push(`query ${url.join(" ")}`);
      return [
        { id: 1, active: false, discarded: false },
        { id: 2, active: true, discarded: false },
        { id: 3, active: false, discarded: true },
        { id: 4, active: true, discarded: false },
      ];
    },
    sendMessage: async (tab: number) => {
      if (!answering.includes(tab)) throw new Error("Receiving end does not exist.");
      return { res: null };
    },
  });
  watchAllowedSites(failed);
});

function allow(...origins: string[]): void {
  granted = [...granted, ...origins];
  events.onAdded({ origins });
}

const matches = () => registered.map((script) => script.matches);

it("registers both scripts where the reader allows it, wherever they did so, and never those of the manifest again", async () => {
  allow("https://example.org/*");
  await vi.waitFor(() => expect(registered).toHaveLength(2));
  expect(matches()).toEqual([["https://example.org/*"], ["https://example.org/*"]]);
  allow("<all_urls>");
  await vi.waitFor(() => expect(matches()).toEqual([["https://*/*"], ["https://*/*"]]));
  expect(registered.map((script) => script.excludeMatches)).toEqual([INSTALLED, INSTALLED]);
  granted = INSTALLED;
  events.onRemoved({ origins: ["<all_urls>"] });
  await vi.waitFor(() => expect(registered).toEqual([]));
  expect(failed).not.toHaveBeenCalled();
});

it("registers one after another what is allowed at the same time", async () => {
  allow("https://one.example/*");
  allow("https://two.example/*");
  const both = ["https://one.example/*", "https://two.example/*"];
  await vi.waitFor(() => expect(matches()).toEqual([both, both]));
  expect(failed).not.toHaveBeenCalled();
});

it("reads the open pages of what was allowed at once, those in front first, and leaves sleeping tabs", async () => {
  answering = [4];
  allow("https://example.org/*", "http://example.org/*");
  await vi.waitFor(() => expect(seen).toHaveLength(3));
  const script = "/content-scripts/detector.js in";
  expect(seen).toEqual(["query https://example.org/*", `${script} 2`, `${script} 1`]);
});

it.each([[[]], [["http://example.org/*"]]])(
  "looks for no open page where %j was allowed",
  async (origins) => {
    allow(...origins);
    events.onAdded({});
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toEqual([]);
    expect(registered).toEqual([]);
  },
);
