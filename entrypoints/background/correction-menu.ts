import { i18n } from "#i18n";
import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
import { pagePattern } from "../../lib/sites/granted-origins.ts";

/** What is offered in the browser's own menu, by the id of the entry: where, and what it leads to. */
const ENTRIES = {
  "correct-speaker": { title: "correct.menu.speaker", contexts: ["page", "link"], at: "menu" },
  "begin-turn": { title: "correct.menu.begin", contexts: ["selection"], at: "selection" },
} as const;
type Entry = keyof typeof ENTRIES;

/** Offers corrections in the browser's own menu: of a label or of words, and of selected words, on pages that were read (`offerCorrectionsAt`). */
export function offerCorrectionMenu(failed: (error: unknown) => void): void {
  browser.runtime.onStartup.addListener(() => {
    offerAt([]).catch(failed);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || !isEntry(menuItemId)) return;
    void askTab(tab.id, "correctAt", ENTRIES[menuItemId].at);
  });
}

/** Creates the entries, which no page shows yet. */
export function createCorrectionEntries(): void {
  for (const id of Object.keys(ENTRIES) as Entry[]) {
    const { title, contexts } = ENTRIES[id];
    const entry = { id, title: i18n.t(title), contexts: [...contexts] as [Context, ...Context[]] };
    browser.contextMenus.create({ ...entry, documentUrlPatterns: [NOWHERE] });
  }
}

/** Offers them on the page of a tab that was read, too, until the browser is closed. */
export async function offerCorrectionsAt(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  const pattern = pagePattern(url ?? "");
  const before = await offeredAt();
  if (pattern === null || before.includes(pattern)) return;
  const patterns = [...before, pattern].slice(-MOST);
  await browser.storage.session.set({ [OFFERED]: patterns });
  await offerAt(patterns);
}

type Context = "page" | "link" | "selection";

/** Matches no page: an entry without patterns would be offered on all. */
const NOWHERE = "https://as-delivered.invalid/*";
/** So many pages are remembered, which is more than anybody has open. */
const MOST = 100;
const OFFERED = "correctionsOfferedAt";

async function offerAt(patterns: readonly string[]): Promise<void> {
  const documentUrlPatterns = patterns.length > 0 ? [...patterns] : [NOWHERE];
  for (const id of Object.keys(ENTRIES)) await browser.contextMenus.update(id, { documentUrlPatterns });
}

async function offeredAt(): Promise<readonly string[]> {
  const { [OFFERED]: patterns = [] } = await browser.storage.session.get<{ [OFFERED]?: string[] }>(OFFERED);
  return patterns;
}

function isEntry(id: unknown): id is Entry {
  return typeof id === "string" && Object.hasOwn(ENTRIES, id);
}
