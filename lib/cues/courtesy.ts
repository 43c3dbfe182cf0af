import { remembering } from "../text/remembering.ts";
import { asks } from "./sentence-ends.ts";

/** Words of courtesy and of listening. A turn made of nothing else says nothing. */
const COURTESY = new Set(
  (
    "thank thanks hear you you're very so much all sir ma'am yes yeah yep no right okay ok sure oh good morning afternoon evening day hi hello bye welcome please everybody everyone guys indeed appreciate it nice great see " +
    "how are well fine mr mrs ms madam secretary president minister general prime again i'm and to too a the for having us me be with laughter inaudible crosstalk cross talk mm hmm absolutely understood sorry pardon " +
    "said merci bonjour bonsoir monsieur madame à vous au revoir schön schoen дякую спасибо danke gracias grazie"
  ).split(" "),
);

/** More words than these are never courtesy alone. */
const PLEASANT_WORDS = 14;

/** Whether a turn is only courtesy or a sign of listening: "Thank you, sir.", "Yeah.", "Good morning." */
export const isPleasantry = remembering((text) => {
  // Two pieces more than the most words: a text may begin and end with what is no letter.
  const words = text
    .split(/[^\p{L}'’]+/u, PLEASANT_WORDS + 2)
    .filter(Boolean)
    .map((word) => word.toLowerCase().replaceAll("’", "'"));
  if (words.length > PLEASANT_WORDS) return false;
  const content = words.filter((word) => !COURTESY.has(word));
  // "Thank you, Ben." thanks; "And Saltmere?" asks.
  if (content.length && asks(text)) return false;
  const names = (text.match(/(?<=[a-z,] )\p{Lu}[\p{L}'’-]+/gu) ?? []).filter(
    (name) => !COURTESY.has(name.toLowerCase()),
  );
  return content.length - Math.min(names.length, 2) <= 0;
});

/** Words that are no courtesy: in "Mr. Prime Minister, if you …" one. */
export function contentWords(text: string): number {
  return contentOf(text.slice(0, 400)).length;
}

/** Whether a short reply gives back a word of the question: "And Saltmere?" "And Saltmere." */
export function echoes(reply: string, asked: string): boolean {
  const words = new Set(contentOf(asked.slice(-400)));
  return contentOf(reply.slice(0, 120)).some((word) => words.has(word));
}

function contentOf(text: string): string[] {
  return text
    .split(/[^\p{L}'’]+/u)
    .map((word) => word.toLowerCase().replaceAll("’", "'"))
    .filter((word) => word && !COURTESY.has(word));
}
