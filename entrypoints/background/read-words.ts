import { judge } from "../../lib/detect/judge.ts";
import { pageTextOf } from "../../lib/detect/page-text.ts";
import { checkSignals, checkWords } from "../../lib/messages/check-words.ts";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { readBlocks } from "../../lib/read.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { Verdict } from "../../lib/transcript/verdict.ts";
import { isOwnAddress } from "./own-address.ts";

/** The verdict on the page that a detector saw; `null` for anything but the signals of a page. */
export function judgeSignals(sent: unknown): Verdict | null {
  const signals = checkSignals(sent);
  return signals && judge(pageTextOf(signals));
}

/**
 * Reads the words of a page; `null` where they are no transcript and nobody asked, for what are no words, and for words that say to be
 * another page's.
 */
export function readWords(sent: unknown, { addresses }: Pick<ContentSender, "addresses">): Transcript | null {
  const words = checkWords(sent);
  if (!words || !isOwnAddress(words.source.url, addresses, words.moved === true)) return null;
  const { source, blocks, signals, asked } = words;
  const verdict = judge(pageTextOf(signals));
  if (!asked && verdict.kind === "other") return null;
  return readBlocks(source, blocks, asked ? asAsked(verdict) : verdict);
}

/** The reader's word outweighs the verdict; what spoke against it is kept. */
function asAsked({ kind, score, reasons }: Verdict): Verdict {
  if (kind === "transcript") return { kind, score, reasons };
  return { kind: "transcript", score: Math.max(score, 0.5), reasons: ["asked", ...reasons] };
}
