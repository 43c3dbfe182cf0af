import type { Turn } from "../../transcript/item.ts";
import type { Speaker } from "../../transcript/speaker.ts";
import { answerersMove } from "./answerer.ts";
import { askersMove } from "./asker.ts";
import { moderatorsMove } from "./moderator.ts";
import { isAskers, type Moment, type Move } from "./moment.ts";
import { isAboutSound } from "./sound.ts";
import { tablesMove } from "./table.ts";

/** The move of a turn. */
export function moveOf(turn: Turn, speaker: Speaker, moment: Moment): Move {
  const { kind } = speaker;
  if (kind === "interpreter") return isAboutSound(turn.text) ? "listens" : "interprets";
  if (isAskers(kind)) return askersMove(turn, moment);
  if (isAboutSound(turn.text)) return moment.answered ? "nothing" : "listens";
  if (moment.table) return tablesMove(turn, kind, moment);
  return kind === "moderator" ? moderatorsMove(turn, speaker, moment) : answerersMove(turn, moment);
}
