import { browser } from "wxt/browser";
import { judge } from "../../lib/detect/judge.ts";
import { pageTextOf } from "../../lib/detect/page-text.ts";
import { type Protocol, type Question, sendMessage } from "../../lib/messages/protocol.ts";
import { openLibrary } from "../../lib/open-library.ts";
import type { Background } from "../../lib/page-controller/background.ts";
import { readSettings } from "../../lib/settings/keep-settings.ts";
import { browserShortcuts } from "../../lib/strings/browser-shortcuts.ts";
import { showBadge } from "../../lib/toolbar/badge.ts";

type Name = keyof Protocol;
type Sent<N extends Name> = Parameters<Protocol[N]>[0];
type Answers = {
  readonly [N in Question]?: (sent: Sent<N>) => Promise<ReturnType<Protocol[N]>>;
};
type Told = { readonly [N in Name]?: (sent: Sent<N>) => unknown };

/**
 * Creates what the background is to a page of others, for the sample: the background hears no page of our own as it hears content scripts.
 * The sample is read here, saved as the popup saves it, and never saved without being asked for. `tab`: the sample's.
 */
export function createSampleBackground(tab: number): Background {
  // Apart from the page, which is seen before it is read.
  const grammar = import("../../lib/read.ts");
  const answers: Answers = {
    async readWords({ source, blocks, signals }) {
      const { readBlocks } = await grammar;
      // The event is made up: its address leads nowhere.
      const transcript = readBlocks({ ...source, url: null }, blocks, judge(pageTextOf(signals)));
      return sendMessage("corrected", { transcript, blocks });
    },
    correctHere: (act) => sendMessage("correct", { tab, act }),
    knownSpeakers: (words) => sendMessage("speakersLike", words),
    settings: async () => ({ ...(await readSettings()), saveAll: false }),
    saveHere: () => sendMessage("save", tab),
    shortcuts: browserShortcuts,
    keepQuoteHere: ({ quote }) => sendMessage("keepQuote", quote),
  };
  const told: Told = {
    speakersCounted: (count) => showBadge(tab, count),
    optionsWanted: () => browser.runtime.openOptionsPage(),
    libraryWanted: () => openLibrary({ view: "list" }, false),
  };
  return {
    async ask<N extends Question>(name: N, sent: Sent<N>) {
      const answer: ((sent: Sent<N>) => Promise<ReturnType<Protocol[N]>>) | undefined = answers[name];
      // As of content scripts: no answer where something failed.
      return answer?.(sent).catch((error: unknown) => {
        console.error(error);
        return undefined;
      });
    },
    async tell<N extends Name>(name: N, sent: Sent<N>) {
      const hear: ((sent: Sent<N>) => unknown) | undefined = told[name];
      await hear?.(sent);
    },
  };
}
