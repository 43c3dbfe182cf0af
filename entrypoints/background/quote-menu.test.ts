import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { QUOTE_ENTRY } from "../../lib/messages/quote-entry.ts";
import { offerQuoteMenu, offerQuotesAt } from "./quote-menu.ts";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

const update = vi.fn<(id: string, changed: { documentUrlPatterns: string[] }) => Promise<void>>();
const create = vi.fn<(entry: { documentUrlPatterns: string[]; contexts: string[] }) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  update.mockReset().mockResolvedValue();
  create.mockReset();
  Object.assign(fakeBrowser.contextMenus, {
    create,
    update,
    removeAll: async () => {},
    onClicked: { addListener: () => {} },
  });
});

const tabAt = async (url: string) => (await fakeBrowser.tabs.create({ url })).id ?? -1;
const offered = () => update.mock.calls.at(-1)?.[1].documentUrlPatterns ?? [];

it("is offered for selected words, on the sites that are known and in our own pages", async () => {
  offerQuoteMenu();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "install" });
  const [entry] = create.mock.calls[0] ?? [];
  expect(entry?.contexts).toEqual(["selection"]);
  expect(entry?.documentUrlPatterns).toContain("https://www.nato.int/*");
  expect(entry?.documentUrlPatterns.some((pattern) => pattern.includes("-extension://"))).toBe(true);
});

it("is offered where a page was read because the reader wanted it, beside those before it", async () => {
  await offerQuotesAt(await tabAt("https://one.example:8443/a?b"));
  await offerQuotesAt(await tabAt("https://two.example/"));
  expect(update.mock.calls.at(-1)?.[0]).toBe(QUOTE_ENTRY);
  expect(offered()).toEqual(
    expect.arrayContaining(["https://www.nato.int/*", "https://one.example/*", "https://two.example/*"]),
  );
});

it.each(["about:blank", "file:///home/a.html"])("is not offered at %s", async (url) => {
  await offerQuotesAt(await tabAt(url));
  expect(update).not.toHaveBeenCalled();
});

it("forgets these pages when the browser starts anew", async () => {
  offerQuoteMenu();
  await offerQuotesAt(await tabAt("https://one.example/"));
  await fakeBrowser.runtime.onStartup.trigger();
  expect(offered()).toContain("https://www.nato.int/*");
  expect(offered()).not.toContain("https://one.example/*");
});
