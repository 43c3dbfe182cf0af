import { patternUnion } from "../text/pattern-union.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf } from "./sentences.ts";

/** The forms of a house. */
const PROCEDURE = patternUnion([
  // "Will the gentleman from Ohio yield?"
  /\bwill the \w+(?: from [\w ]+)? yield\b|\bi yield\b/iu,
  /\bis there (?:any |an )?objection\b|\bwithout objection\b|\bunanimous consent\b/iu,
  /\babsence of a quorum\b|\border(?:, order)?\.|\bquestion is on\b/iu,
  // "The gentlewoman is recognized.", "I give the floor to …"
  /\bis recognized\b|\bgive the floor\b|\basked for the floor\b|\blist of speakers\b/iu,
]);

/** Whether a turn is a form of the house that asks nobody anything: "Will the gentleman yield?", "Is there objection?" */
export function isProcedure(text: string): boolean {
  if (hasMoreWords(text, 40) || !PROCEDURE.test(text)) return false;
  // "The ports pay. I ask unanimous consent that the letter be printed.": who answers first has answered.
  const first = sentencesOf(text)[0] ?? "";
  return PROCEDURE.test(first) || asks(text) || isPleasantry(first);
}
