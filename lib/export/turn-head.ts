import { correctedWords } from "../citation/corrected-words.ts";
import { calledBy, introduced, listed, mentioned } from "../citation/speaker-words.ts";
import type { Gap } from "../transcript/item.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { lostIn } from "./corrections.ts";
import type { TurnEntry } from "./entries.ts";

/** What stands beside the name where a turn begins. */
export interface TurnHead {
  readonly name: string;
  /** Role and outlet with their punctuation, as they follow the name: ", President of Varland"; empty where none is known. */
  readonly beside: string;
  /** "in answer to Teodor Quill", "continues", "speaker as corrected by the reader"; empty where there is nothing to say. */
  readonly remark: string;
}

/** The head of a turn. */
export function turnHead({ item, speaker, inAnswerTo }: TurnEntry): TurnHead {
  const name = calledBy(speaker);
  const remarks = [
    item.resumes && "continues",
    item.inferred && "not printed here: told by the title or byline",
    !item.resumes && inAnswerTo.length > 0 && `in answer to ${listed(inAnswerTo.map(askerOf))}`,
    correctedWords(item, speaker),
  ];
  return {
    name,
    beside: introduced(speaker).slice(name.length),
    remark: remarks.filter((remark) => typeof remark === "string" && remark !== "").join("; "),
  };
}

/** A name says enough: role and outlet stand where the question is. */
function askerOf(speaker: Speaker): string {
  return speaker.name ?? mentioned({ ...speaker, outlet: null });
}

/** What is said where the source lost words. */
export function gapWords(gap: Gap): string {
  const lost = lostIn(gap);
  return `[${GAP_WORDS[gap.reason]}${lost === null ? "" : ` What is missing, as the reader says: ${lost}`}]`;
}

const GAP_WORDS: Readonly<Record<Gap["reason"], string>> = {
  "page-break": "Words may be missing here: the page ends.",
  omission: "The record leaves words out here.",
};

/** Said once at the head of a file that holds one speaker's turns only: it must not be taken for a speech without a break. */
export function excerptLine(speaker: string): string {
  return `Only the turns of ${speaker}.`;
}
