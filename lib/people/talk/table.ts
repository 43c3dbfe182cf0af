import type { Turn } from "../../transcript/item.ts";
import { countWords, hasMoreWords } from "../../transcript/outline.ts";
import type { SpeakerKind } from "../../transcript/speaker.ts";
import { asks, isPleasantry, offersFloor } from "../behaviour.ts";
import { onlyAsks } from "./askings.ts";
import type { Moment, Move } from "./moment.ts";
import { sentencesOf } from "./sentences.ts";

/** A question to a colleague at the table ends a turn no longer than this; what is longer is a speech. */
const TABLE_WORDS = 100;

/** At a table where nobody asks by trade whoever ends on a question asks the next, and the next answers. */
export function tablesMove({ text }: Turn, kind: SpeakerKind, { before, waiting, next }: Moment): Move {
  const asksNext = next !== null && asksAtTable(text);
  if (waiting) {
    if (isPleasantry(text) || isProcedure(text) || onlyAsks(text)) return "listens";
    if (kind === "moderator" && !(before && INQUIRY.test(before.turn.text))) return "listens";
    return asksNext ? "answers-and-asks" : "answers";
  }
  if (isPleasantry(text)) return "nothing";
  return asksNext ? "asks" : "hands-over";
}

function asksAtTable(text: string): boolean {
  if (hasMoreWords(text, TABLE_WORDS) || isProcedure(text) || offersFloor(text)) return false;
  return (
    /[?？]["”»)]*$/u.test(text.trim()) ||
    /\bi would like to know\b|reserving the right to object.*\?/iu.test(text)
  );
}

/** "Will the gentleman yield?", "Is there objection?": forms of the house that ask nobody anything. */
function isProcedure(text: string): boolean {
  if (countWords(text) > 40 || !PROCEDURE.test(text)) return false;
  // "The ports pay. I ask unanimous consent that the letter be printed.": who answers first has answered.
  return PROCEDURE.test(sentencesOf(text)[0] ?? "") || asks(text) || isPleasantry(sentencesOf(text)[0] ?? "");
}

const PROCEDURE =
  /\bwill the \w+(?: from [\w ]+)? yield\b|\bi yield\b|\bis there (?:any |an )?objection\b|\bwithout objection\b|\bunanimous consent\b|\babsence of a quorum\b|\bis recognized\b|\bgive the floor\b|\basked for the floor\b|\blist of speakers\b|\border(?:, order)?\.|\bquestion is on\b/iu;

/** What is put to the chair; all else is put through it. */
const INQUIRY = /\bparliamentary inquiry\b|\bpoint of order\b|\brappel au règlement\b/iu;
