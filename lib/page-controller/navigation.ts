import { i18n } from "#i18n";
import { rememberPlace } from "../page/remember-place.ts";
import { arrivalWords } from "../strings/arrival-words.ts";
import type { Arrival } from "../transcript/arrival.ts";
import { type NavigationStep, navigate } from "../transcript/navigate.ts";
import { type FindTarget, type PageReader, toItem } from "./page-reader.ts";
import { type ReaderStore, transcriptOf } from "./reader-state.ts";

interface NavigationParts {
  readonly state: ReaderStore;
  readonly reader: Pick<PageReader, "jump">;
  /** The turn being read. */
  readonly current: () => number | null;
  readonly say: (words: string) => void;
}

/** Goes from turn to turn, and back to where the reader was. */
export function createNavigation({ state, reader, current, say }: NavigationParts) {
  let back: (() => void)[] = [];
  /** Remembers where the reader is: what follows leads away from here. */
  const leave = () => {
    // By a range of the page's words its scrolling boxes are found.
    const range = state.now().turns[0]?.words[0];
    if (range) back = [...back, rememberPlace(range)].slice(-MOST);
  };
  /** Goes to a target; where the reader was is remembered. */
  const jump = async (target: FindTarget): Promise<Arrival> => {
    leave();
    const arrival = await reader.jump(target);
    if (arrival === "gone") back = back.slice(0, -1);
    return arrival;
  };
  /** Goes to a target, and says in the page why it did not come to its words. */
  const goTo = async (target: FindTarget): Promise<Arrival> => sayArrival(await jump(target));
  const sayArrival = (arrival: Arrival): Arrival => {
    if (arrival !== "there") say(arrivalWords(arrival));
    return arrival;
  };
  return {
    leave,
    jump,
    goTo,
    sayArrival,
    /** Goes to the next stop that way, or says that there is none. */
    async go(step: NavigationStep): Promise<void> {
      const transcript = transcriptOf(state.now());
      const item = transcript && navigate(transcript, current(), step);
      if (item === null) return say(i18n.t(NO_MORE[step]));
      await goTo(toItem(item));
    },
    /** Goes back to where the reader was before the last jump. */
    back(): void {
      const last = back.at(-1);
      back = back.slice(0, -1);
      if (last) last();
      else say(i18n.t("page.nothingBack"));
    },
  };
}

/** So many places are remembered. */
const MOST = 100;

const NO_MORE = {
  nextTurn: "page.noMore.turn",
  previousTurn: "page.noMore.turn",
  nextOfSpeaker: "page.noMore.ofSpeaker",
  previousOfSpeaker: "page.noMore.ofSpeaker",
  nextQuestion: "page.noMore.question",
  previousQuestion: "page.noMore.question",
} as const satisfies Record<NavigationStep, string>;
