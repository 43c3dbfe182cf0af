import type { Item, Turn } from "../transcript/item.ts";
import { countWords } from "../transcript/outline.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";
import { asks } from "./behaviour.ts";

/** Shorter turns without a question mark ask nothing: "Thank you.", "On today …". */
const ASKING_WORDS = 8;

/** Pairs each question with the answers until the next; a moderator's "next question" is neither. */
export function exchangesOf(items: readonly Item[], speakers: readonly Speaker[]): Exchange[] {
  const by = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const interviewer = interviewerOf(items, by);
  const exchanges: { question: number[]; answers: number[] }[] = [];
  let open: { question: number[]; answers: number[] } | null = null;
  const close = () => {
    if (open?.answers.length) exchanges.push(open);
    open = null;
  };
  items.forEach((item, at) => {
    if (item.type !== "turn") return;
    const speaker = by.get(item.speaker);
    const part = speaker ? partOf(item, speaker, interviewer) : null;
    if (part === "question") {
      if (open?.answers.length) close();
      open = { question: [...(open?.question ?? []), at], answers: [] };
    } else if (part === "answer") open?.answers.push(at);
    else if (part === "closes") close();
  });
  close();
  return exchanges;
}

/** A moderator who asks like a journalist all along: the only one who asks. */
function interviewerOf(items: readonly Item[], by: ReadonlyMap<SpeakerId, Speaker>): SpeakerId | null {
  const asking = new Map<SpeakerId, number>();
  for (const item of items) {
    if (item.type !== "turn" || by.get(item.speaker)?.kind !== "moderator" || !asks(item.text)) continue;
    asking.set(item.speaker, (asking.get(item.speaker) ?? 0) + 1);
  }
  const best = [...asking].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : null;
}

function partOf(turn: Turn, speaker: Speaker, interviewer: SpeakerId | null): "question" | "answer" | "closes" | null {
  if (speaker.kind === "journalist" || speaker.kind === "audience" || speaker.kind === "group") return isQuestion(turn.text) ? "question" : null;
  if (speaker.kind === "moderator") {
    if (asks(turn.text) && (speaker.id === interviewer || speaker.id === interviewer)) return "question";
    return "closes";
  }
  if (speaker.kind === "interpreter") return null;
  return "answer";
}

function isQuestion(text: string): boolean {
  return asks(text) || countWords(text) >= ASKING_WORDS;
}
