import { i18n } from "#i18n";
import { rememberPlace } from "../../lib/page/remember-place.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { travel, type Way } from "../../lib/transcript/travel.ts";

interface TravellingParts {
  readonly transcript: () => Transcript | null;
  /** The turn being read. */
  readonly current: () => number | null;
  /** A range of the page's words, by which its scrolling boxes are found. */
  readonly words: () => Range | null;
  readonly jump: (item: number) => Promise<boolean>;
  readonly say: (words: string) => void;
}

/** Going from turn to turn, and back to where one was. */
export function createTravelling({ transcript, current, words, jump, say }: TravellingParts) {
  let back: (() => void)[] = [];
  const leave = () => {
    const range = words();
    if (range) back = [...back, rememberPlace(range)].slice(-MOST);
  };
  return {
    /** Remembers where one is: what follows leads away from here. */
    leave,
    /** To this turn; where one was is remembered. */
    to: async (item: number): Promise<boolean> => {
      leave();
      const landed = await jump(item);
      if (!landed) back = back.slice(0, -1);
      return landed;
    },
    /** The next stop that way, or a word that there is none. */
    async go(way: Way): Promise<void> {
      const reading = transcript();
      const item = reading && travel(reading, current(), way);
      if (item === null) return say(i18n.t(NO_MORE[way]));
      leave();
      if (!(await jump(item))) say(i18n.t("tab.jumpFailed"));
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
