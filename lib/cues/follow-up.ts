import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";

/** "Who did?", "I'm sorry, what's your question?", "Which poll is this?" */
const COUNTER =
  /^(?:(?:I(?:'|’)m sorry|sorry|pardon|excuse me|wait|oh|well|and|so|my gosh|the)[,.]?\s+)*(?:who|what|which|when|where|was|were|is|are|am|did|do|does|you mean|say that|can you|could you|sorry|pardon|me|question|quoi|comment|qui|хто|що|кто|что|wer|was|wie)\b.*[?？—–-]["”)]*$/iu;

/** A question back is no speech. */
const COUNTER_WORDS = 60;

/** Whether a turn asks the asker back. */
export function isCounterQuestion(text: string): boolean {
  if (hasMoreWords(text, COUNTER_WORDS)) return false;
  return COUNTER.test(
    text
      .trim()
      .replace(/\s*\([^)]*\)\s*/gu, " ")
      .trim(),
  );
}

/** Whether the same asker goes on after a reply that left her the floor: greeted back, asked back, or interrupted her. */
export function goesOnAsking(reply: string, name: string | null, asked: string): boolean {
  // "Journalism is not a crime, Matt.", "Paul, what was your question?"
  const first = name?.split(" ")[0];
  if (first && (reply.slice(-80).includes(`, ${first}`) || (asks(reply) && reply.startsWith(`${first},`))))
    return true;
  return (
    isPleasantry(reply) || isCounterQuestion(reply) || /^\s*[—–-]/u.test(asked) || FOLLOWS_UP.test(asked)
  );
}

/** "Just to follow up", "Let me follow up quickly." */
const FOLLOWS_UP =
  /^(?:and )?(?:a|one) (?:quick |short |brief )?follow-?up\b|^en relance\b|^.{0,40}\b(?:(?:let me|just to|can I|may I|if I (?:may|could|can)|to) (?:just |quickly )?(?:follow up|clarify)|my second (?:question|one)|second(?:ly)? question(?! from)|secondly|and another question)\b/iu;

/** Small words with which somebody goes on: "And", "¿Y", "А". */
const TIED =
  /^[¿¡\s]*(?:and|but|so|okay|ok|right|just|then|or|well|thanks|sorry|et|mais|donc|und|aber|y|pero|ma|а|і|й|та|але|и|но)(?![\p{L}'’])/iu;

/** Whether a question ties itself to what was just said: "And you think …", "Could you talk about that too?" */
export function linksOn(asked: string): boolean {
  if (hasMoreWords(asked, 89)) return false;
  const beginning = asked.split(/\s+/u).slice(0, 14).join(" ");
  return TIED.test(asked) || /\b(?:as well|too|again|that|also|one at a time)\b/iu.test(beginning);
}
