import { defineExtensionMessaging } from "@webext-core/messaging";
import type { CorrectionAct, CorrectionResult } from "../correct/corrector.ts";
import type { PageSignals } from "../detect/page-signals.ts";
import type { Quote } from "../quote/quote.ts";
import type { Shortcut } from "../settings/commands.ts";
import type { Settings } from "../settings/settings.ts";
import type { Arrival } from "../transcript/arrival.ts";
import type { Block, Passage } from "../transcript/block.ts";
import type { SpeakerFacts } from "../transcript/correction.ts";
import type { Focus } from "../transcript/focus.ts";
import type { ReadingPlace } from "../transcript/reading-place.ts";
import type { Source } from "../transcript/source.ts";
import type { SpeakerCount } from "../transcript/speaker-groups.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { Verdict } from "../transcript/verdict.ts";

/** What a page script gives of its page: the whole reading, and the words it was read from. */
export interface PageReading {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  /** The page has changed its address since the script came: it need not be loaded from where its words are. */
  readonly moved?: true;
}

/** A page's words, on their way to be read. */
export interface PageWords {
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** What the verdict is found by. */
  readonly signals: PageSignals;
  /** The reader wants them read whatever the verdict. */
  readonly asked: boolean;
  /** As in `PageReading`. */
  readonly moved?: true;
}

/**
 * Whether the words on the page are saved. `changed`: this document is, with other words; `better`: an older version of As Delivered
 * read other words from the page, which need not have changed.
 */
export type SavedState = "unsaved" | "saved" | "changed" | "better";

/** What is saved of the page at an address, in short. */
export interface SavedCopy {
  readonly id: string;
  /** The reader's own name for it, else the printed title. */
  readonly title: string;
  /** When it was saved, ISO 8601 with time, UTC. */
  readonly savedAt: string;
}

/** How saving ended; a failure says why, so that the reader can be told in plain words. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly id: string; readonly again: boolean }
  | { readonly kind: "failed"; readonly why: "no-page" | "full" | "storage-off" | "unknown" };

/** How reading a page on request ended. */
export type ReadAnywayOutcome = "reading" | "no-access";

/** What a page's icon shows. */
export interface PageCount {
  readonly count: SpeakerCount;
  /** Whether the page is switched on: marks, rail and keys. */
  readonly on: boolean;
}

/** Where the reader of a page is: what outlines beside the page follow. */
export interface PageState {
  /** The turn being read, an index into the transcript's items; `null` above the first. */
  readonly current: number | null;
  readonly focus: Focus;
  readonly on: boolean;
  /** The how-manieth reading of the page this is: another number, other words. */
  readonly reading: number;
  /** The page hinders what is shown in it: takes it out, hides or moves it. */
  readonly isHindered: boolean;
}

/** The address of the words that a page script read. */
export interface WordsAddress {
  readonly url: string;
  /** As in `PageReading`. */
  readonly moved?: true;
}

/** Where reading of a page stopped. */
export interface PlaceLeft extends WordsAddress {
  readonly place: ReadingPlace | null;
}

/** A quote from the page that sends it. */
export interface QuoteHere {
  readonly quote: Quote;
  /** As in `PageReading`. */
  readonly moved?: true;
}

/** What the reader does to the corrections of a tab's page. */
export interface CorrectionOfTab {
  readonly tab: number;
  readonly act: CorrectionAct;
}

/** What was found in a page's words, to be marked there. */
export interface Found {
  readonly hits: readonly Passage[];
  /** The hit that the reader is at; `null` for none. */
  readonly at: number | null;
  /** The reader wants to see that hit now. */
  readonly goes: boolean;
}

/** What a content script says of its own crash. It ends itself; the page's console hears nothing. */
export interface Crash {
  readonly script: "detector" | "page";
  readonly message: string;
}

/** Every message between contexts, by direction. Extension pages reach the store directly; content scripts never do. */
export interface Protocol {
  // Detector → background (the page script, too, takes back that it is still reading)
  /** This tab's top page is a transcript: inject the page script there, unless it lives there already. */
  transcriptFound(): void;
  /** This tab's top page was a transcript and is none any more: clear the badge. */
  noTranscript(): void;
  /** The verdict on a page: words that weigh too much for a script on every page stand in the background. `null` for anything but the signals of a page. */
  judge(signals: PageSignals): Verdict | null;

  // Page script → background
  /** Reading the page takes long, and goes on. */
  stillReading(): void;
  /** How many speakers the page's transcript has: the badge. Nobody clears it. */
  speakersCounted(count: PageCount): void;
  /** Brings the outline into the page that asks for it. */
  outlineWanted(): void;
  /** Brings what quotes into the page that asks for it. */
  quoteWanted(): void;
  /** Reading of the page at this address stopped here; kept where the page is saved. Asked, though nothing is answered: the page is being left. */
  placeLeft(left: PlaceLeft): void;
  /** Where reading of the page at this address stopped; `null` where that is not known. */
  placeWas(words: WordsAddress): ReadingPlace | null;
  /** What the reader chose. Asked for, not read there: of a page that is left while it reads, Firefox logs an error. */
  settings(): Settings;
  /** The token that our element bears in this page, so that a later script of ours can clear it away. The page can read it. */
  hostToken(): string;
  /** Opens the popup over the page that asks for it; false where the browser lets only the reader open it. */
  popupWanted(): boolean;
  /** Opens the options, at the keys. */
  optionsWanted(): void;
  /** Opens the library. */
  libraryWanted(): void;
  /** The browser's own shortcuts for this extension. */
  shortcuts(): readonly Shortcut[];
  /** Saves the page that asks for it. */
  saveHere(): SaveOutcome;
  /** Keeps a quote from this page in the library; false where it could not be kept, or is no quote from it. */
  keepQuoteHere(sent: QuoteHere): boolean;
  /** Does something to the corrections of the page that asks for it; the first of a page that is not saved saves it. */
  correctHere(act: CorrectionAct): CorrectionResult;
  /** Finds people of the library of whose names a word begins so. */
  knownSpeakers(words: string): readonly SpeakerFacts[];
  /** Reads a page's words, as `readDocument` would. `null` for words of no transcript that nobody asked for, and for what are no words. */
  readWords(words: PageWords): Transcript | null;

  // Detector, page script → background
  /** A bug ended this script: log it where developers look. */
  crashed(crash: Crash): void;

  // Popup → background
  /** Inject the page script into this tab whatever the detector thinks. */
  readAnyway(tab: number): ReadAnywayOutcome;
  /** Runs the detector in this tab, unless it lives there; false where the browser does not let us in. */
  detect(tab: number): boolean;
  /** Keeps a quote in the library; false where it could not be kept. */
  keepQuote(quote: Quote): boolean;
  /** Ask this tab for its reading and save it. Finishes even when the popup closes. */
  save(tab: number): SaveOutcome;
  /** Does something to the corrections of this tab's page, as `correctHere` does. */
  correct(asked: CorrectionOfTab): CorrectionResult;
  /** Finds people of the library, as `knownSpeakers` does. */
  speakersLike(words: string): readonly SpeakerFacts[];
  /** A reading with what its reader corrected, for pages of our own that are read there. */
  corrected(reading: PageReading): Transcript;
  /** Whether the words now on this tab's page are saved; `unsaved` where there is nothing to read. */
  savedState(tab: number): SavedState;
  /** What is saved of the page that this tab was asked for, whatever is there now; `null` for nothing. */
  savedCopy(tab: number): SavedCopy | null;
  /** What is saved, from another address, with the very words that are on this tab's page; `null` for nothing. */
  savedElsewhere(tab: number): SavedCopy | null;

  // Popup, background → detector (a tab)
  /** The detector's verdict on the page as it is now; `null` where the background did not answer it. */
  verdict(): Verdict | null;

  // Background → page script (a tab)
  /** Answers `true` where the page script lives. `asked`: the reader wants this page read whatever the verdict. */
  wake(asked: boolean): boolean;

  // Popup, background → page script (a tab)
  /** The reading of the page as it is now; `null` while nothing could be read. `again`: looks again, though nothing seems to have changed. */
  reading(again: boolean): PageReading | null;
  /** Scroll to this item (an index into the transcript's items) and mark it. */
  jump(item: number): Arrival;
  /** Scroll to words that are left out (an index into the transcript's leftovers) and mark them. */
  jumpToLeftover(leftover: number): Arrival;
  /** Let these speakers' turns stand out. False for a page without a reading. */
  focus(focus: Focus): boolean;
  /** Mark these places, and go to one of them where the reader wants to see it: how that ended. */
  found(found: Found): Arrival;
  /** Copy what is selected, else the turn being read, with its source; the page says how it ended. False for a page without a reading. */
  copyQuote(): boolean;
  /** Open the correction of what is selected (a turn begins there), or of the turn where the reader asked for a menu. False for a page without a reading. */
  correctAt(at: "selection" | "menu"): boolean;
  /** Tell the reader in the page how saving it ended. False where nothing of ours is seen there. */
  tellSaved(outcome: SaveOutcome): boolean;
  /** The text directive that opens the page at this turn, an index into the transcript's items; `null` where none does without doubt. */
  directive(item: number): string | null;
}

/** What content scripts ask the background: through ports (`ask`, `answerContent`). */
export type Question =
  | "judge"
  | "readWords"
  | "saveHere"
  | "correctHere"
  | "knownSpeakers"
  | "placeLeft"
  | "placeWas"
  | "settings"
  | "hostToken"
  | "popupWanted"
  | "shortcuts"
  | "keepQuoteHere";

/**
 * The typed channel of extension pages and the background. Content scripts speak it through `tell` and `answer`, which
 * weigh less. A tab that does not answer (no script there, closed meanwhile) rejects. Who listens checks `sender`
 * (`fromContent`, `fromExtensionPage`).
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
