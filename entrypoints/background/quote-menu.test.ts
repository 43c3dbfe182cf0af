import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { QUOTE_ENTRY } from "../../lib/messages/quote-entry.ts";
import { offerBrowserMenu } from "./browser-menu.ts";
import { offerQuoteMenu, offerQuotesAt } from "./quote-menu.ts";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

const update = vi.fn<(id: string, changed: { documentUrlPatterns: string[] }) => Promise<void>>();
const create = vi.fn<(entry: { documentUrlPatterns: string[]; contexts: string[] }) => void>();
const failed = vi.fn<(error: unknown) => void>();
const NATO = "https://www.nato.int/*";
let granted: string[];
let changed: (() => void)[];

beforeEach(() => {
  fakeBrowser.reset();
  update.mockReset().mockResolvedValue();
  create.mockReset();
  failed.mockReset();
  granted = [NATO];
  changed = [];
  Object.assign(fakeBrowser.contextMenus, {
    create,
    update,
    removeAll: async () => {},
    onClicked: { addListener: () => {} },
  });
  const event = { addListener: (heard: () => void) => changed.push(heard) };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted }),
    onAdded: event,
    onRemoved: event,
  });
});

const tabAt = async (url: string) => (await fakeBrowser.tabs.create({ url })).id ?? -1;
const offered = () => update.mock.calls.at(-1)?.[1].documentUrlPatterns ?? [];

it("is offered for selected words, on the sites that are allowed and in our own pages", async () => {
  granted = [NATO, "https://state.gov/*", "http://example.org/*"];
  offerBrowserMenu(failed);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "install" });
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  const [entry] = create.mock.calls[0] ?? [];
  expect(entry?.contexts).toEqual(["selection"]);
  const [nato, state, own, ...others] = entry?.documentUrlPatterns ?? [];
  expect([nato, state, others]).toEqual([NATO, "https://state.gov/*", []]);
  expect(own).toContain("-extension://");
});

it("is offered where a page was read because the reader wanted it, beside those before it", async () => {
  await offerQuotesAt(await tabAt("https://one.example:8443/a?b"));
  await offerQuotesAt(await tabAt("https://two.example/"));
  expect(update.mock.calls.at(-1)?.[0]).toBe(QUOTE_ENTRY);
  expect(offered()).toEqual(expect.arrayContaining([NATO, "https://one.example/*", "https://two.example/*"]));
});

it("follows what the reader allows and takes back, and keeps to the pages that were read", async () => {
  offerQuoteMenu(failed);
  await offerQuotesAt(await tabAt("https://one.example/"));
  const allow = async (origins: string[]) => {
    update.mockClear();
    granted = origins;
    for (const heard of changed) heard();
    await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(2));
  };
  await allow([NATO, "https://*/*"]);
  expect(offered()).toEqual(expect.arrayContaining(["https://*/*", "https://one.example/*"]));
  await allow([]);
  expect(offered()).toContain("https://one.example/*");
  expect(offered()).not.toContain(NATO);
  expect(failed).not.toHaveBeenCalled();
});

it.each(["about:blank", "file:///home/a.html"])("is not offered at %s", async (url) => {
  await offerQuotesAt(await tabAt(url));
  expect(update).not.toHaveBeenCalled();
});

it("forgets these pages when the browser starts anew", async () => {
  offerQuoteMenu(failed);
  await offerQuotesAt(await tabAt("https://one.example/"));
  // As browsers do.
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(offered()).not.toContain("https://one.example/*"));
  expect(offered()).toContain(NATO);
});
