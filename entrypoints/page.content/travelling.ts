import { i18n } from "#i18n";
import { rememberPlace } from "../../lib/page/remember-place.ts";
import type { Arrival } from "../../lib/transcript/arrival.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { travel, type Way } from "../../lib/transcript/travel.ts";
import { arrivalWords } from "../../lib/wording/arrival-words.ts";

interface TravellingParts {
  readonly transcript: () => Transcript | null;
  /** The turn being read. */
  readonly current: () => number | null;
  /** A range of the page's words, by which its scrolling boxes are found. */
  readonly words: () => Range | null;
  readonly jump: (item: number) => Promise<Arrival>;
  readonly say: (words: string) => void;
}

/** Going from turn to turn, and back to where one was. */
export function createTravelling({ transcript, current, words, jump, say }: TravellingParts) {
  let back: (() => void)[] = [];
  const leave = () => {
    const range = words();
    if (range) back = [...back, rememberPlace(range)].slice(-MOST);
  };
  const by = async (reach: () => Promise<Arrival>): Promise<Arrival> => {
    leave();
    const arrival = await reach();
    if (arrival === "gone") back = back.slice(0, -1);
    return arrival;
  };
  const sayArrival = (arrival: Arrival): Arrival => {
    if (arrival !== "there") say(arrivalWords(arrival));
    return arrival;
  };
  return {
    /** Remembers where one is: what follows leads away from here. */
    leave,
    /** By this way; where one was is remembered. */
    by,
    /** Says in the page why a jump did not lead to its words. */
    sayArrival,
    /** The next stop that way, or a word that there is none. */
    async go(way: Way): Promise<void> {
      const reading = transcript();
      const item = reading && travel(reading, current(), way);
      if (item === null) return say(i18n.t(NO_MORE[way]));
      sayArrival(await by(() => jump(item)));
    },
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
} as const satisfies Record<Way, string>;
