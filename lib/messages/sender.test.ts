import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fromContent, fromExtensionPage, type Sender } from "./sender.ts";

const OWN = "chrome-extension://own/";
const PAGE = "https://www.nato.int/en/transcript";
const content: Sender = { id: "own", url: PAGE, frameId: 0, documentId: "d1", tab: { id: 7 } };

beforeEach(() => {
  vi.spyOn(browser.runtime, "getURL").mockImplementation((path) => `${OWN}${String(path).slice(1)}`);
  Object.assign(browser.runtime, { id: "own" });
});

describe("fromContent", () => {
  it("gives the tab and the document of a top page's script", () => {
    expect(fromContent(content)).toEqual({ tab: 7, document: "d1", addresses: [PAGE] });
  });

  it("gives every address that the browser has for it", () => {
    const tab = { id: 7, url: `${PAGE}/next` };
    expect(fromContent({ ...content, tab })?.addresses).toEqual([PAGE, `${PAGE}/next`]);
  });

  it("does without a document where the browser names none", () => {
    const { documentId: _, ...older } = content;
    expect(fromContent(older)).toEqual({ tab: 7, document: null, addresses: [PAGE] });
  });

  it.each<[string, Sender]>([
    ["another extension", { ...content, id: "other" }],
    ["nobody", {}],
    ["a frame", { ...content, frameId: 3 }],
    ["a page of ours in a tab", { ...content, url: `${OWN}library.html` }],
    ["the popup", { id: "own", url: `${OWN}popup.html` }],
  ])("refuses %s", (_, sender) => {
    expect(fromContent(sender)).toBeNull();
  });
});

describe("fromExtensionPage", () => {
  it.each<[string, Sender, boolean]>([
    ["the popup", { id: "own", url: `${OWN}popup.html` }, true],
    [
      "a page of ours in a tab",
      { id: "own", url: `${OWN}popup.html?tab=7`, frameId: 0, tab: { id: 9 } },
      true,
    ],
    ["a content script", content, false],
    ["a page of another extension", { id: "other", url: `${OWN}popup.html` }, false],
    [
      "an address that only begins alike",
      { id: "own", url: "chrome-extension://own.example/popup.html" },
      false,
    ],
    ["nobody", {}, false],
  ])("%s", (_, sender, passes) => {
    expect(fromExtensionPage(sender)).toBe(passes);
  });
});
