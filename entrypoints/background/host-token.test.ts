import { beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";

let stored: Record<string, unknown>;
let started: () => void;

beforeEach(() => {
  stored = {};
  Object.assign(browser, {
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (values: object) => void Object.assign(stored, values),
      },
    },
  });
  Object.assign(browser.runtime, {
    onStartup: {
      addListener: (listener: () => void) => {
        started = listener;
      },
    },
  });
});

/** The background as it begins anew, after an update too: what it remembered is gone, and what is stored is there. */
async function begun() {
  vi.resetModules();
  const { hostToken, renewHostTokens } = await import("./host-token.ts");
  renewHostTokens();
  return (tab: number, url: string) => hostToken(undefined, { tab, document: null, addresses: [url] });
}

const PAGE = "https://www.nato.int/en/press-point";

it("is one for a tab and a site, also after an update", async () => {
  const token = await (await begun())(7, PAGE);
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  const again = await begun();
  expect(await again(7, PAGE)).toBe(token);
  expect(await again(7, "https://www.nato.int/en/another-page")).toBe(token);
});

it("is another in another tab, and on another site: nobody can follow a reader by it", async () => {
  const tokenOf = await begun();
  const tokens = [
    await tokenOf(7, PAGE),
    await tokenOf(8, PAGE),
    await tokenOf(7, "https://press.example.org/en/press-point"),
  ];
  expect(new Set(tokens).size).toBe(3);
});

it("is another after the browser has started anew", async () => {
  const before = await (await begun())(7, PAGE);
  const tokenOf = await begun();
  started();
  expect(await tokenOf(7, PAGE)).not.toBe(before);
});

it("is one however many ask at once", async () => {
  const tokenOf = await begun();
  const tokens = await Promise.all(Array.from({ length: 5 }, () => tokenOf(7, PAGE)));
  expect(new Set(tokens).size).toBe(1);
});
