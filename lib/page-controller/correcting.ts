import { i18n } from "#i18n";
import { read } from "../extract/dom.ts";
import { selectedRanges } from "../page/overlay/selection-bar.ts";
import { shadowsOf } from "../page/place-of.ts";
import { selectedSpans } from "../page/selected-spans.ts";
import type { CorrectionTarget } from "../transcript/correction.ts";
import { letterAt } from "../transcript/letters.ts";
import type { ReaderStore } from "./reader-state.ts";

interface CorrectingParts {
  readonly state: ReaderStore;
  /** The turn being read. */
  readonly current: () => number | null;
  readonly say: (words: string) => void;
  readonly signal: AbortSignal;
}

/** Creates what finds the turn that the reader wants corrected: at what they selected, where they asked for a menu, where they read. */
export function createCorrecting({ state, current, say, signal }: CorrectingParts) {
  let asked: { readonly node: Node; readonly offset: number } | null = null;
  const shadowRoots = () => shadowsOf(state.now().reading?.anchors ?? []);
  const note = (event: MouseEvent) => {
    // A script of the page can ask for a menu nowhere.
    if (!event.isTrusted) return;
    const { clientX, clientY } = event;
    const place = read(document, "caretPositionFromPoint").call(document, clientX, clientY, {
      shadowRoots: shadowRoots(),
    });
    asked = place && { node: place.offsetNode, offset: place.offset };
  };
  addEventListener("contextmenu", note, { capture: true, signal });
  const begin = (correcting: CorrectionTarget | null): void => {
    if (correcting) state.change({ correcting, wanted: "outline" });
    else say(i18n.t("page.nothingToCorrect"));
  };
  return {
    /** Opens the correction of the turn where the reader asked for a menu, else of the one being read. */
    correct(at: "menu" | "current"): void {
      const item = (at === "menu" ? turnAt(state, asked) : null) ?? current();
      begin(item === null ? null : { item, letter: null });
    },
    /** Opens the correction that has a turn begin at the selected words. */
    beginTurn(): void {
      const { reading } = state.now();
      const [span] = reading ? selectedSpans(selectedRanges(document, shadowRoots), reading) : [];
      const place = reading && span ? letterAt(reading, span.from) : null;
      const turn = place && reading?.transcript.items[place.item];
      // Where a turn begins already, who speaks is the question.
      const begins = place?.letter === 0 && turn?.type === "turn" && !turn.resumes;
      begin(place && { item: place.item, letter: begins ? null : place.letter });
    },
    /** What was to be corrected is, or is not any more. */
    endCorrecting: (): void => state.change({ correcting: null }),
  };
}

/** The turn whose label or words stand at a point, an index into the transcript's items; `null` for none. */
function turnAt(
  state: ReaderStore,
  point: { readonly node: Node; readonly offset: number } | null,
): number | null {
  if (!point) return null;
  const { turns } = state.now();
  const holds = (range: Range) => {
    try {
      return range.isPointInRange(point.node, point.offset);
    } catch {
      // The page has taken the node out since.
      return false;
    }
  };
  return turns.find(({ labels, words }) => [...labels, ...words].some(holds))?.item ?? null;
}
