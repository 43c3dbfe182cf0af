import type { CorrectionResult } from "../../lib/correct/corrector.ts";
import { withLastingIds } from "../../lib/ids/lasting-ids.ts";
import type { SavedCopy, SavedState, SaveOutcome } from "../../lib/messages/protocol.ts";
import type { Arrival } from "../../lib/transcript/arrival.ts";
import type { SpeakerFacts } from "../../lib/transcript/correction.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { Verdict } from "../../lib/transcript/verdict.ts";
import type { withBeside } from "./beside.ts";
import { correctable, corrected, namedByReader } from "./corrected-events.ts";
import {
  conference,
  explained,
  gaps,
  longNames,
  rightToLeft,
  speech,
  twelveSpeakers,
  twoHundredTurns,
} from "./events.ts";

/** What the browser, the page and the background answer to the popup; what is not given is not there. */
export interface PopupScene {
  readonly address?: string;
  readonly transcript?: Transcript;
  readonly verdict?: Verdict;
  /** What the page has beside the event's words. */
  readonly beside?: Parameters<typeof withBeside>[1];
  /** The turn that is being read in the page. */
  readonly current?: number;
  readonly isPrivate?: boolean;
  /** The tab was closed. */
  readonly gone?: true;
  /** The browser hides the address and lets no script in: what it says then. */
  readonly refusal?: string;
  /** The match patterns that the browser lets us into; those of the install, unless given. */
  readonly granted?: readonly string[];
  /** The reader says yes where the browser asks, and the page's scripts are there from then on only. */
  readonly allows?: true;
  /** Whether a reading on request finds a script that answers. */
  readonly readable?: true;
  /** The page's scripts are there and say nothing. */
  readonly silent?: true;
  readonly state?: SavedState;
  readonly save?: SaveOutcome;
  /** What is saved of the page's address. */
  readonly copy?: SavedCopy;
  /** How a jump ends; at its words, unless given. */
  readonly arrival?: Arrival;
  /** The browser lets nobody write to its clipboard. */
  readonly refusesCopy?: true;
  /** What to do before looking: selectors to press, or words to type. */
  readonly press?: readonly string[];
  readonly type?: string;
  /** The text box to type into; the first one, unless given. */
  readonly into?: string;
  /** How a correction ends, and what the page is read as from then on; done without a change, unless given. */
  readonly correction?: CorrectionResult;
  readonly corrected?: Transcript;
  /** The people of the library that are found by whatever is typed. */
  readonly known?: readonly SpeakerFacts[];
}

const FOLDED: ReadonlySet<number> = new Set([1, 5, 12]);

const STATE_BRIEFING = "https://www.state.gov/briefings/department-press-briefing-april-5-2031/";

const ADDRESS =
  "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-conference";

/** The tab of finding. */
const FIND = ".pane-tabs > :nth-child(2)";
/** The menu of ways on. */
const MORE = ".tab-view-foot > .menu > summary";

/** The mark on the line whose speaker was lost, and what stands under it then. */
const LOST_SPEAKER = ".outline-line:has([data-unknown]) .turn-doubt";
const CORRECT = ".why-corrected-ways > .plain-button";
/** The third of the menu's groups: all corrections; the page is none. */
const CORRECTIONS = ".menu ul:nth-child(3) > li:first-child > button";
const NO_TRANSCRIPT = ".menu ul:nth-child(3) > li:last-child > button";
const NAME_BOX = ".correct-menu input[role=combobox]";

const SUBSCRIBE =
  "Subscribe to the letter from the harbour. Once a week we write about the bridge, the ferry and the two villages, about what was said and what was not, and about what it will cost in the end. No other letters come from us.";
/** What pages have beside their words, a few things. */
export const FEW_BESIDE = [
  ["control", "Print"],
  ["control", "Share this page"],
  null,
  ["box", `${SUBSCRIBE}\nYour address`],
  null,
  ["advertisement", "Advertisement"],
  null,
  ["footnote", "1 See the treaty of Lower Ford, article 4."],
] as const satisfies PopupScene["beside"];

const pageOfThree: Transcript = {
  ...conference,
  source: { ...conference.source, part: { of: "pages", here: 1, all: 3 } },
  items: conference.items.map((item, at) =>
    item.type === "turn" && FOLDED.has(at) ? { ...item, folded: true } : item,
  ),
};

const COPY: SavedCopy = {
  id: "nato.int/en/joint-press-conference",
  title: "Joint press conference on the bridge at Lower Ford",
  savedAt: "2031-04-06T08:00:00.000Z",
};
const LONG_TITLE = `Joint press conference by the Secretary General of the Harbour Council and the Prime Minister of Varland, followed by the meeting of the ministers of both villages at the level of ${"Heads of State and Government, ".repeat(6)}Donaudampfschifffahrtsgesellschaftskapitänsversammlung`;

/** Every face of the popup. */
export const POPUP_SCENES = {
  conference: { transcript: conference, state: "unsaved" },
  saved: { transcript: conference, state: "saved" },
  changed: { transcript: conference, state: "changed" },
  better: { transcript: conference, state: "better" },
  "just saved": {
    transcript: conference,
    save: { kind: "saved", id: "d", again: false },
    press: [".save-bar .button"],
  },
  "disk full": {
    transcript: conference,
    save: { kind: "failed", why: "full" },
    press: [".save-bar .button"],
  },
  "storage off": {
    transcript: conference,
    save: { kind: "failed", why: "storage-off" },
    press: [".save-bar .button"],
  },
  "page gone while saving": {
    transcript: conference,
    state: "changed",
    save: { kind: "failed", why: "no-page" },
    press: [".save-bar .button"],
  },
  "private window": { transcript: conference, isPrivate: true },
  "private window, saved": { transcript: conference, isPrivate: true, state: "saved" },
  "report copied": { transcript: conference, press: [MORE, ".copy-report button"] },
  "report refused": { transcript: conference, refusesCopy: true, press: [MORE, ".copy-report button"] },
  "turn gone": { transcript: conference, arrival: "gone", press: [".outline-line"] },
  "speaker chosen": { transcript: conference, press: ["li:nth-child(2) .speaker"] },
  "others dimmed": { transcript: conference, press: ["li:nth-child(2) .speaker", ".speaker-bar-dim input"] },
  "menu open": { transcript: conference, press: [MORE] },
  "export open": { transcript: conference, press: [".export-menu summary"] },
  statistics: { transcript: conference, press: [MORE, ".menu ul:nth-child(2) > li:last-child > button"] },
  keys: { transcript: conference, press: [MORE, ".menu ul:first-child > li:nth-child(4) > button"] },
  "being read": { transcript: conference, current: 5 },
  found: { transcript: conference, press: [FIND], type: "ferry" },
  "found, gone to": { transcript: conference, press: [FIND], type: "ferry\n" },
  "found nowhere": { transcript: conference, press: [FIND], type: "zeppelin" },
  "all speakers": { transcript: twoHundredTurns, press: [".speakers-more > .speaker"] },
  filtered: { transcript: conference, type: "pier" },
  "filtered by outlet": { transcript: conference, type: "radio varland" },
  "nothing matches": { transcript: conference, type: "zeppelin" },
  "left out, folded, one of three": {
    transcript: pageOfThree,
    beside: FEW_BESIDE,
    arrival: "folded",
    press: [".left-out > summary", ".outline-line"],
  },
  "very much left out": {
    transcript: conference,
    beside: Array.from({ length: 300 }, () => [...FEW_BESIDE, null]).flat(),
    press: [".left-out > summary"],
  },
  speech: { transcript: speech },
  gaps: { transcript: gaps },
  explained: { transcript: explained, press: [".outline-line:has(+ .outline-line) .turn-doubt"] },
  "explained, doubtful": { transcript: explained, press: ["[data-part=answer] .turn-doubt"] },
  "explained, to be corrected": { transcript: correctable, press: [LOST_SPEAKER] },
  "explained, corrected": {
    transcript: corrected,
    press: [".outline-line:has(.corrected-mark)", ".turn-acts [aria-expanded]"],
  },
  correct: { transcript: correctable, press: [LOST_SPEAKER, CORRECT] },
  "correct, many turns": {
    transcript: withLastingIds(conference),
    press: ["[data-part=answer]", ".turn-acts-correct"],
  },
  "correct, typed": {
    transcript: correctable,
    press: [LOST_SPEAKER, CORRECT],
    into: NAME_BOX,
    type: "no",
    known: [{ name: "Nora Quist", role: null, outlet: "Harbour Radio", kind: "journalist" }],
  },
  "correct, facts": {
    transcript: withLastingIds(conference),
    press: ["[data-part=question]", ".turn-acts-correct", ".correct-more li:first-child button"],
  },
  "correct, question": {
    transcript: withLastingIds(conference),
    press: ["[data-part=answer]", ".turn-acts-correct", ".correct-more li:last-child button"],
  },
  "correct, gap": {
    transcript: correctable,
    press: [LOST_SPEAKER, CORRECT, ".correct-more li:last-child button"],
  },
  "correct, failed": {
    transcript: correctable,
    correction: { kind: "failed", why: "gone" },
    press: [LOST_SPEAKER, CORRECT, ".correct-name"],
  },
  corrected: {
    transcript: correctable,
    corrected: namedByReader,
    correction: { kind: "done", id: "c1", saved: true },
    press: [LOST_SPEAKER, ".why-corrected-quick:nth-child(2)"],
  },
  "corrected, marks": { transcript: corrected, press: [] },
  corrections: { transcript: corrected, press: [MORE, CORRECTIONS] },
  "corrections, none": { transcript: conference, press: [MORE, CORRECTIONS] },
  "corrections, undone": {
    transcript: corrected,
    press: [MORE, CORRECTIONS, ".correction .plain-button"],
  },
  "no transcript, not said": {
    transcript: conference,
    correction: { kind: "failed", why: "storage-off" },
    press: [MORE, NO_TRANSCRIPT],
  },
  "no transcript, by the reader": {
    transcript: { ...speech, items: [], verdict: { kind: "other", score: 0.9, reasons: ["by-reader"] } },
  },
  "long names": { transcript: longNames },
  "right to left": { transcript: rightToLeft },
  "twelve speakers": { transcript: twelveSpeakers },
  "two hundred turns": { transcript: twoHundredTurns },
  loading: { silent: true },
  "not a transcript": {
    verdict: { kind: "other", score: 0.1, reasons: ["other-address", "no-labels", "other-title"] },
  },
  "nobody speaks": {
    transcript: {
      ...speech,
      items: [],
      verdict: { kind: "transcript", score: 0.5, reasons: ["asked", "no-labels"] },
    },
  },
  "never looked at": { address: "https://www.example.org/" },
  "never looked at, long host": {
    address:
      "https://xn--donaudampfschifffahrtsgesellschaftskapitnsversammlung-kcd.press-briefings.ministry-of-harbours.example/",
  },
  "read once, nobody speaks": {
    address: "https://example.org/",
    transcript: {
      ...speech,
      items: [],
      verdict: { kind: "other", score: 0.1, reasons: ["asked", "no-labels"] },
    },
  },
  "publisher not allowed": { address: STATE_BRIEFING },
  "publisher not allowed, refused": { address: STATE_BRIEFING, press: [".button[data-kind=primary]"] },
  "publisher not allowed, saved copy": { address: STATE_BRIEFING, copy: COPY },
  "own site withheld": { granted: [] },
  "list of transcripts": {
    address: "https://www.nato.int/en/news-and-events/events/transcripts?page=2",
    verdict: { kind: "other", score: 0.1, reasons: ["other-address", "no-labels"] },
  },
  "list of transcripts, not allowed": { address: "https://www.state.gov/department-press-briefings/" },
  "saved from another address": { transcript: conference, copy: COPY },
  "saved copy, page not found": {
    verdict: { kind: "other", score: 0.1, reasons: ["transcript-address", "no-text"] },
    copy: COPY,
  },
  "saved copy, browser's error page": { refusal: "Cannot access contents of the page", copy: COPY },
  "saved copy, long title, never looked at, private": {
    address: "https://example.org/",
    copy: { ...COPY, title: LONG_TITLE },
    isPrivate: true,
  },
  refused: { refusal: "Missing host permission for the tab" },
  "page of the browser": { address: "chrome://extensions/" },
  store: { address: "https://chromewebstore.google.com/" },
  pdf: { address: "https://www.nato.int/report.pdf" },
  file: { address: "file:///home/reader/transcript.html" },
  "tab closed": { gone: true },
  broken: { transcript: { ...speech, items: null as never } },
} as const satisfies Record<string, PopupScene>;

/** The name of a face. */
export type PopupSceneName = keyof typeof POPUP_SCENES;

/** The address of a scene's page. */
export function addressOf({ address }: PopupScene): string {
  return address ?? ADDRESS;
}
