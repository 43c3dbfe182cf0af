import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf } from "./sentences.ts";

const PROCEDURE =
  /\bwill the \w+(?: from [\w ]+)? yield\b|\bi yield\b|\bis there (?:any |an )?objection\b|\bwithout objection\b|\bunanimous consent\b|\babsence of a quorum\b|\bis recognized\b|\bgive the floor\b|\basked for the floor\b|\blist of speakers\b|\border(?:, order)?\.|\bquestion is on\b/iu;

/** Whether a turn is a form of the house that asks nobody anything: "Will the gentleman yield?", "Is there objection?" */
export function isProcedure(text: string): boolean {
  if (hasMoreWords(text, 40) || !PROCEDURE.test(text)) return false;
  // "The ports pay. I ask unanimous consent that the letter be printed.": who answers first has answered.
  return PROCEDURE.test(sentencesOf(text)[0] ?? "") || asks(text) || isPleasantry(sentencesOf(text)[0] ?? "");
}
