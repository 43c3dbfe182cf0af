import { judge } from "../../lib/detect/judge.ts";
import { checkGlance, checkWords } from "../../lib/messages/check-words.ts";
import { readBlocks } from "../../lib/read.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { Verdict } from "../../lib/transcript/verdict.ts";

/** The verdict on the page that a detector saw; `null` for what is no glance. */
export function judgeGlance(sent: unknown): Verdict | null {
  const glance = checkGlance(sent);
  return glance && judge(glance);
}

/** Reads the words of a page; `null` where they are no transcript and nobody asked, and for what are no words. */
export function readWords(sent: unknown): Transcript | null {
  const words = checkWords(sent);
  if (!words) return null;
  const { source, blocks, glance, asked } = words;
  const verdict = judge(glance);
  if (!asked && verdict.kind === "other") return null;
  return readBlocks(source, blocks, asked ? asAsked(verdict) : verdict);
}

/** The reader's word outweighs the verdict; what spoke against it is kept. */
function asAsked({ kind, score, reasons }: Verdict): Verdict {
  if (kind === "transcript") return { kind, score, reasons };
  return { kind: "transcript", score: Math.max(score, 0.5), reasons: ["asked", ...reasons] };
}
