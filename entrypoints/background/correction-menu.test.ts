import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createCorrectionEntries, offerCorrectionMenu, offerCorrectionsAt } from "./correction-menu.ts";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

interface Entry {
  readonly id: string;
  readonly contexts: readonly string[];
  readonly documentUrlPatterns: readonly string[];
}

const create = vi.fn<(entry: Entry) => void>();
const update = vi.fn<(id: string, changed: Pick<Entry, "documentUrlPatterns">) => Promise<void>>();
let click: (info: object, tab?: object) => void;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  update.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser.contextMenus, {
    create,
    update,
    onClicked: {
      addListener: (heard: typeof click) => {
        click = heard;
      },
    },
  });
});

const tabAt = async (url: string) => (await fakeBrowser.tabs.create({ url })).id ?? -1;

it("is offered on no page before one was read", () => {
  createCorrectionEntries();
  const entries = create.mock.calls.map(([entry]) => entry);
  expect(entries.map(({ id }) => id)).toEqual(["correct-speaker", "begin-turn"]);
  for (const { documentUrlPatterns } of entries)
    expect(documentUrlPatterns).toEqual([expect.stringContaining(".invalid/")]);
});

it("is offered on the pages that were read, each once", async () => {
  await offerCorrectionsAt(await tabAt("https://press.example/remarks/12?page=2"));
  await offerCorrectionsAt(await tabAt("https://press.example/remarks/12"));
  await offerCorrectionsAt(await tabAt("https://press.example/briefing"));
  const pages = ["https://press.example/remarks/12*", "https://press.example/briefing*"];
  expect(update.mock.calls.at(-1)).toEqual(["begin-turn", { documentUrlPatterns: pages }]);
  expect(update).toHaveBeenCalledTimes(4);
});

it.each(["about:blank", "http://press.example/remarks"])("is not offered at %s", async (url) => {
  await offerCorrectionsAt(await tabAt(url));
  expect(update).not.toHaveBeenCalled();
});

it("asks the page of the tab where it was pressed", () => {
  const sendMessage = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue();
  offerCorrectionMenu(() => {});
  click({ menuItemId: "begin-turn" }, { id: 7 });
  click({ menuItemId: "copy-as-quote" }, { id: 7 });
  click({ menuItemId: "correct-speaker" });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(
    7,
    expect.objectContaining({ type: "correctAt", data: "selection" }),
    { frameId: 0 },
  );
});
