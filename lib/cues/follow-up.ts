import { patternUnion } from "../text/pattern-union.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";

/** How a question back begins: "Who did?", "I'm sorry, what's your question?", "Which poll is this?" */
const COUNTER = patternUnion(
  [
    /who|what|which|when|where|was|were|is|are|am|did|do|does/iu,
    /you mean|say that|can you|could you|sorry|pardon|me|question/iu,
    /quoi|comment|qui/iu,
    /хто|що|кто|что/iu,
    /wer|was|wie/iu,
  ],
  "iu",
  String.raw`^(?:(?:I['’]m sorry|sorry|pardon|excuse me|wait|oh|well|and|so|my gosh|the)[,.]?\s+)*…\b.*[?？—–-]["”)]*$`,
);

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

/** Whether the same asker goes on after a reply that left them the floor: greeted back, asked back, or interrupted them. */
export function goesOnAsking(reply: string, name: string | null, asked: string): boolean {
  // "Journalism is not a crime, Matt.", "Paul, what was your question?"
  const first = name?.split(" ")[0];
  if (first && (reply.slice(-80).includes(`, ${first}`) || (asks(reply) && reply.startsWith(`${first},`))))
    return true;
  return (
    isPleasantry(reply) || isCounterQuestion(reply) || /^\s*[—–-]/u.test(asked) || FOLLOWS_UP.test(asked)
  );
}

/** How one says that a question goes on from another. */
const FOLLOWS_UP = patternUnion([
  // "A quick follow-up"
  /^(?:and )?(?:a|one) (?:quick |short |brief )?follow-?up\b/iu,
  /^en relance\b/iu,
  // "Just to follow up", "Minister, let me quickly clarify"
  /^.{0,40}\b(?:let me|just to|can I|may I|if I (?:may|could|can)|to) (?:just |quickly )?(?:follow up|clarify)\b/iu,
  // "My second question is …"
  /^.{0,40}\b(?:my second (?:question|one)|second(?:ly)? question(?! from)|secondly|and another question)\b/iu,
]);

/** Small words with which somebody goes on: "And", "¿Y", "А". */
const TIED = patternUnion(
  [
    /and|but|so|okay|ok|right|just|then|or|well|thanks|sorry/iu,
    /et|mais|donc/iu,
    /und|aber/iu,
    /y|pero|ma/iu,
    /а|і|й|та|але|и|но/iu,
  ],
  "iu",
  String.raw`^[¿¡\s]*…(?![\p{L}'’])`,
);

/** Whether a question ties itself to what was just said: "And you think …", "Could you talk about that too?" */
export function linksOn(asked: string): boolean {
  if (hasMoreWords(asked, 89)) return false;
  const beginning = asked.split(/\s+/u).slice(0, 14).join(" ");
  return TIED.test(asked) || /\b(?:as well|too|again|that|also|one at a time)\b/iu.test(beginning);
}
