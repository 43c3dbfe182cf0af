import type { Corrector } from "../correct/corrector.ts";
import type { Found, PageState } from "../messages/protocol.ts";
import type { LiveReading } from "../page/live-turns.ts";
import type { Shortcut } from "../settings/commands.ts";
import type { Settings } from "../settings/settings.ts";
import type { Arrival } from "../transcript/arrival.ts";
import type { CorrectionTarget } from "../transcript/correction.ts";
import type { Focus } from "../transcript/focus.ts";

/** What the outline in the page can show. */
export type Pane = "outline" | "find" | "help";

/** What the page script offers to the outline in the page, which is a script of its own that comes only when it is wanted. */
export interface PageApi {
  /** Where it may put what it shows. */
  readonly layer: HTMLElement;
  readonly reading: () => LiveReading | null;
  readonly state: () => PageState;
  readonly settings: () => Settings;
  /** What is wanted; `null`: nothing any more. */
  readonly wanted: () => Pane | null;
  /** Wants something else. */
  readonly want: (pane: Pane | null) => void;
  /** Hears that one of the above has changed. */
  readonly onChange: (hear: () => void, signal: AbortSignal) => void;
  /** Goes to a turn; where it is not seen, the page says so. */
  readonly goTo: (item: number) => Promise<Arrival>;
  /** Goes to words that are left out, an index into the transcript's leftovers; where they are not seen, the page says so. */
  readonly goToLeftover: (leftover: number) => Promise<Arrival>;
  /** What opens the page at a turn; `null` where nothing does without doubt. */
  readonly directive: (item: number) => Promise<string | null>;
  /** Corrects who speaks, and takes corrections back. */
  readonly corrector: Corrector;
  /** What is to be corrected; `null`: nothing any more. */
  readonly correcting: () => CorrectionTarget | null;
  readonly endCorrecting: () => void;
  readonly focus: (focus: Focus) => void;
  readonly found: (found: Found) => Arrival;
  /** Saves the page; the page says how it ended. */
  readonly save: () => Promise<void>;
  readonly openOptions: () => void;
  readonly openLibrary: () => void;
  /** The browser's own shortcuts for this extension; none where nobody answers. */
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** The page may hear what is typed into our boxes: we came after it. */
  readonly isTypingHeard: boolean;
  /** Opens the popup over the page, where the page hears nothing; where the browser does not let us, the page says what to press. */
  readonly openPopup: () => Promise<void>;
  /** Its abort takes everything away. */
  readonly signal: AbortSignal;
}

const PLACE = Symbol.for("as-delivered");

type World = { [PLACE]?: PageApi | undefined };

/** Exposes the interface to our other scripts in this page, whose world no script of the page sees; `null` takes it away. */
export function exposePageApi(api: PageApi | null): void {
  (globalThis as World)[PLACE] = api ?? undefined;
}

/** Returns the interface that the page script exposes; `null` where there is none. */
export function getPageApi(): PageApi | null {
  return (globalThis as World)[PLACE] ?? null;
}
