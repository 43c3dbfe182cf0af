import { i18n } from "#i18n";
import type { TurnPosition } from "../transcript/turn-position.ts";
import { callSpeaker, shown } from "./words.ts";

/** "Petra Lund, Radio Ford: question 3 of 12"; a turn outside all exchanges: "Ada Norling: turn 1 of 40". */
export function positionWords({ speaker, exchange, turn, turns, isCorrected }: TurnPosition): string {
  const corrected = isCorrected ? i18n.t("page.corrected") : null;
  const who = [callSpeaker(speaker), speaker.outlet, corrected].filter((part) => part !== null).join(", ");
  if (!exchange?.part) return i18n.t("page.turn", [who, shown(turn), shown(turns)]);
  return i18n.t(exchange.part === "question" ? "page.question" : "page.answer", [
    shown(exchange.number),
    shown(exchange.of),
    who,
  ]);
}
