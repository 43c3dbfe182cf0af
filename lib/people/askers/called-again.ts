import { isPleasantry } from "../../cues/courtesy.ts";
import { GREETING_WORDS } from "../../names/floor-words.ts";
import { folded } from "../../text/words.ts";
import { cutsIn } from "./cut-in.ts";
import type { Said } from "./floor-holder.ts";
import type { Heard } from "./heard.ts";
import { type Introduction, nameWords } from "./introduction.ts";

/** No further on is somebody called again who has not spoken yet. */
const MOST_AHEAD = 8;
/** "Thank you, Jen.": said for an answer, where the call comes again after it. */
const THANKS = /^thank/iu;
/** Words of courtesies that also begin what goes on. */
const LINKS: ReadonlySet<string> = new Set(
  "and so no oh well there here again all to of both you et und y e i та и".split(" "),
);

/**
 * Tells whether the words right after a moderator's call are those of one who had the floor, or takes it: so they are said, or the
 * reply calls the same one again. "Can I follow up?" "Julie, go ahead.": Julie has not spoken yet.
 */
export function breaksIn(called: Introduction, asked: string, calledNext: Introduction | null): boolean {
  if (called.name === null) return false;
  const mayBegin = isPleasantry(asked) && !THANKS.test(asked);
  return cutsIn(asked) || (!mayBegin && isNamedIn(calledNext, called));
}

/**
 * Tells whether who was called just before a turn is called again later, and only then begins, with a greeting: somebody else spoke in
 * between. "Nora." "Hi." "Go ahead, Nora." "Hello." is all Nora's.
 */
export function isCalledAgain(at: number, { turns, calls }: Heard): boolean {
  const called = calls[at - 1]?.first ?? null;
  if (nameWords(called).length === 0 || (begins(turns[at]?.text ?? "") && isQuestion(turns[at])))
    return false;
  const ahead = calls
    .slice(at + 1, at + 1 + MOST_AHEAD)
    .findIndex(({ first }, to) => first !== null && turns[at + 1 + to]?.attribution.kind === "person");
  const next = at + 1 + ahead;
  return (
    ahead >= 0 &&
    turns.slice(at, next).some(isQuestion) &&
    isNamedIn(calls[next]?.first ?? null, called) &&
    begins(turns[next + 1]?.text ?? "")
  );
}

function isQuestion(turn: Said | undefined): boolean {
  return turn?.attribution.kind === "asker" && !isPleasantry(turn.text);
}

/** Whether words begin as somebody does who has just got the floor: "Thanks, Ned. …", "Hi. …" */
function begins(text: string): boolean {
  const first = folded(/^\p{L}+/u.exec(text.trim())?.[0] ?? "");
  return GREETING_WORDS.has(first) && !LINKS.has(first);
}

/** Whether a name says nothing but words of another. */
function isNamedIn(one: Introduction | null, other: Introduction | null): boolean {
  const words = nameWords(other);
  return nameWords(one).length > 0 && nameWords(one).every((word) => words.includes(word));
}
