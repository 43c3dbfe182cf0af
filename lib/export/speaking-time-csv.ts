import { calledBy } from "../citation/speaker-words.ts";
import type { SpeakingTime } from "../transcript/speaking-time.ts";
import { toCsv } from "./csv.ts";
import type { Row } from "./row.ts";

/** The words of each group, most first. */
export function toWordsCsv({ groups }: SpeakingTime): string {
  const columns = ["speaker", "role", "outlet", "kind", "turns", "words", "share"];
  const rows = groups.map(({ speaker, turns, words, share }): Row => {
    const { role, outlet, kind } = speaker;
    return { speaker: calledBy(speaker), role, outlet, kind, turns, words, share: rounded(share) };
  });
  return toCsv(columns, rows);
}

/** The turns in their order, by their shares of all words. */
export function toTimelineCsv(time: SpeakingTime): string {
  const rows = time.stretches.map(({ group, words, start, share }, at): Row => {
    return {
      turn: at + 1,
      speaker: named(time, group),
      words,
      start: rounded(start),
      share: rounded(share),
    };
  });
  return toCsv(["turn", "speaker", "words", "start", "share"], rows);
}

/** Who questioned whom: a row a pair, most exchanges first. */
export function toQuestionedCsv(time: SpeakingTime): string {
  const rows = time.questioned.map(({ asker, answerer, exchanges }): Row => {
    return { asked_by: named(time, asker), answered_by: named(time, answerer), exchanges };
  });
  return toCsv(["asked_by", "answered_by", "exchanges"], rows);
}

function named({ groups }: SpeakingTime, group: number): string | null {
  const speaker = groups[group]?.speaker;
  return speaker ? calledBy(speaker) : null;
}

/** Six digits: a word among a million. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
