import type { Item } from "../transcript/item.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";
import { Talk } from "./talk/talk.ts";

/**
 * Pairs questions with their answers. A question put again or interrupted is one question; several people may answer; an answer
 * goes on after an interruption. Thanks, cut-off beginnings and the moderator's hand-over are no part.
 */
export function exchangesOf(items: readonly Item[], speakers: readonly Speaker[]): Exchange[] {
  const talk = new Talk(items, speakers);
  items.forEach((item, at) => {
    if (item.type === "turn") talk.take(item, at);
    else if (item.type === "heading" || (item.type === "note" && item.kind === "narration"))
      talk.passBreak(at);
  });
  return talk.exchanges();
}
