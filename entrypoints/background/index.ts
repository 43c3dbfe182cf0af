import { browser, defineBackground } from "#imports";
import { answerContent } from "../../lib/messages/answer-content.ts";
import { isPageCount } from "../../lib/messages/check-count.ts";
import { onMessage, type Protocol } from "../../lib/messages/protocol.ts";
import {
  type ContentSender,
  fromContent,
  fromExtensionPage,
  type Sender,
} from "../../lib/messages/sender.ts";
import { readSettings } from "../../lib/settings/keep-settings.ts";
import { browserShortcuts } from "../../lib/strings/browser-shortcuts.ts";
import { showBadge, showReading } from "../../lib/toolbar/badge.ts";
import { NO_SPEAKERS } from "../../lib/transcript/speaker-groups.ts";
import { watchAllowedSites } from "./allowed-sites.ts";
import { offerBrowserMenu } from "./browser-menu.ts";
import { correctHere, correctTab } from "./correct-tab.ts";
import { offerCorrectionsAt } from "./correction-menu.ts";
import { hostToken, renewHostTokens } from "./host-token.ts";
import { injectOutline, injectPage, injectQuote, readAnyway } from "./inject.ts";
import { keepQuote, keepQuoteHere } from "./keep-quote.ts";
import { knownSpeakers } from "./known-speakers.ts";
import { openLibraryFor } from "./open-library-for.ts";
import { openPopupOver } from "./open-popup-over.ts";
import { detectInTab, reachOpenTabs } from "./open-tabs.ts";
import { keepPlaceLeft, placeWas } from "./places.ts";
import { judgeSignals, readWords } from "./read-words.ts";
import { savedElsewhereOfTab, savedStateOfTab, saveTab } from "./save-tab.ts";
import { savedCopyOfTab } from "./saved-copy.ts";
import { listenToShortcuts } from "./shortcuts.ts";
import { withLibrary } from "./with-library.ts";

export default defineBackground(() => {
  fromTabs("transcriptFound", (_, from) => injectPage(from));
  fromTabs("noTranscript", (_, { tab }) => showBadge(tab, { count: NO_SPEAKERS, on: true }));
  fromTabs("stillReading", (_, { tab }) => showReading(tab));
  fromTabs("speakersCounted", (count, { tab }) => {
    if (isPageCount(count))
      return Promise.all([showBadge(tab, count), offerCorrectionsAt(tab).catch(() => {})]);
  });
  fromTabs("outlineWanted", (_, from) => injectOutline(from));
  fromTabs("quoteWanted", (_, from) => injectQuote(from));
  fromTabs("optionsWanted", () => browser.runtime.openOptionsPage());
  fromTabs("libraryWanted", openLibraryFor);
  fromTabs("crashed", ({ script, message }) => console.error(`The ${script} script ended itself:`, message));
  answerContent(
    {
      judge: judgeSignals,
      readWords,
      saveHere: (_, from) => saveTab(from.tab, from.addresses),
      placeLeft: keepPlaceLeft,
      placeWas,
      keepQuoteHere,
      correctHere,
      knownSpeakers,
      settings: readSettings,
      hostToken,
      popupWanted: openPopupOver,
      shortcuts: browserShortcuts,
    },
    (error) => console.error(error),
  );
  renewHostTokens();
  listenToShortcuts();
  offerBrowserMenu((error) => console.error(error));
  watchAllowedSites((error) => console.error(error));

  fromPages("readAnyway", readAnyway);
  fromPages("detect", detectInTab);
  fromPages("save", (tab) => saveTab(tab));
  fromPages("savedState", savedStateOfTab);
  fromPages("savedCopy", savedCopyOfTab);
  fromPages("savedElsewhere", savedElsewhereOfTab);
  fromPages("keepQuote", keepQuote);
  fromPages("correct", correctTab);
  fromPages("speakersLike", knownSpeakers);
  fromPages("corrected", ({ transcript, blocks }) =>
    withLibrary((library) => library.corrected({ transcript, blocks })),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") alone(browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }));
  });
  alone(reachOpenTabs());
});

type Name = keyof Protocol;
type Sent<N extends Name> = Parameters<Protocol[N]>[0];

/**
 * Listens to content scripts in top pages, and to nobody else. They hear nothing back, and at once: Firefox logs an error
 * for each page that is left while it waits for an answer.
 */
function fromTabs<N extends Name>(name: N, act: (sent: Sent<N>, from: ContentSender) => unknown): void {
  onMessage(name, ((message: { data: Sent<N>; sender: Sender }) => {
    const from = fromContent(message.sender);
    if (from) alone(act(message.data, from));
  }) as never);
}

/** Listens to the extension's own pages, and to nobody else. */
function fromPages<N extends Name>(name: N, act: (sent: Sent<N>) => Promise<ReturnType<Protocol[N]>>): void {
  onMessage(name, (async (message: { data: Sent<N>; sender: Sender }) => {
    if (!fromExtensionPage(message.sender)) throw new Error(`${name} is for the extension's own pages`);
    return logged(act(message.data));
  }) as never);
}

/** Work that nobody waits for. */
function alone(work: unknown): void {
  logged(work).catch(() => {});
}

/** The background's one error boundary: logged here, and still told to whoever asked. */
async function logged<Result>(work: Result | Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    console.error(error);
    throw error;
  }
}
