import { patternUnion } from "../text/pattern-union.ts";
import type { Block } from "../transcript/block.ts";

/** "Speakers:" alone on its line: below it stands who they are, a line each. */
const HEAD = patternUnion(
  [
    /speakers?|participants?|panell?ists?|panel|in attendance|members/iu,
    /sprecher(?:innen)?(?: und sprecher)?|teilnehmer(?:innen)?/iu,
    /intervenants?|participants/iu,
    /intervienen|participan/iu,
    /intervengono/iu,
    /учасники/iu,
    /участники/iu,
  ],
  "iu",
  String.raw`^\s*…\s*[:：]?\s*$`,
);

/** "Chair: Dr Ana Vega (AV), Director": who has a part in the event … */
const PLAYED = patternUnion(
  [
    /chair|moderator|host|president|members?|presenter|facilitator/iu,
    /speakers?|guests?|interviewer|interviewee|panell?ists?/iu,
    /modérat\p{L}+|moderator\p{L}*/iu,
    /модератор\p{L}*|ведущ\p{L}+/iu,
  ],
  "iu",
  String.raw`^\s*…\s*[:：]\s*`,
);

/** … is named with what stands beside the name: capitals at beginning and end, and no sentence. */
const WHO = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*[\s,]+)+(?:[(.[].*|(?:.*[\s,])?\p{Lu}[\p{L}\p{M}'’)]*)\s*$/u;

/** A name and a country, parted by a row of dots. */
const LEADERS = /^[^:：?!]{3,80}?[\p{L})]\s*(?:\.{4,}|(?:\.\s){4,}\.?)\s*[\p{Lu}(][^?!:：]{0,60}$/u;

/** A line of a roster has no more characters; and so many people at most stand under one "Speakers:". */
const LONGEST = 400;
const MOST = 60;

/** Whether a block is a line of the roster that a record prints before its words: nobody speaks under it. */
export function isSpeakerListLine(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? "";
  return text.length <= LONGEST && isOfRoster(blocks, at, text);
}

function isOfRoster(blocks: readonly Block[], at: number, text: string): boolean {
  return LEADERS.test(text) || isPlayed(text) || isUnderHead(blocks, at);
}

function isPlayed(text: string): boolean {
  const part = PLAYED.exec(text)?.[0];
  return part !== undefined && WHO.test(text.slice(part.length));
}

/** A line of the paragraph that "Speakers:" begins. */
function isUnderHead(blocks: readonly Block[], at: number): boolean {
  let top = at;
  while (top > 0 && at - top < MOST && blocks[top]?.break === "line") top--;
  return top < at && HEAD.test(blocks[top]?.text ?? "");
}
