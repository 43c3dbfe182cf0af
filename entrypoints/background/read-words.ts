import { judge } from "../../lib/detect/judge.ts";
import { pageTextOf } from "../../lib/detect/page-text.ts";
import { checkSignals, checkWords } from "../../lib/messages/check-words.ts";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { readBlocks } from "../../lib/read.ts";
import type { Library } from "../../lib/store/library.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { Verdict } from "../../lib/transcript/verdict.ts";
import { isOwnAddress } from "./own-address.ts";
import { withLibrary } from "./with-library.ts";

/** The verdict on the page that a detector saw, the reader's own where they gave one; `null` for anything but the signals of a page. */
export async function judgeSignals(
  sent: unknown,
  { addresses }: Pick<ContentSender, "addresses">,
): Promise<Verdict | null> {
  const signals = checkSignals(sent);
  const own = signals && (await withLibrary((library) => verdictOfReader(library, addresses[0] ?? null)));
  return own ?? (signals && judge(pageTextOf(signals)));
}

/**
 * Reads the words of a page as its reader corrected it; `null` where they are no transcript and nobody asked, for what are no words, and for words that say to be
 * another page's.
 */
export async function readWords(
  sent: unknown,
  { addresses }: Pick<ContentSender, "addresses">,
): Promise<Transcript | null> {
  const words = checkWords(sent);
  if (!words || !isOwnAddress(words.source.url, addresses, words.moved === true)) return null;
  const { source, blocks, signals, asked } = words;
  return withLibrary(async (library) => {
    const verdict = (await verdictOfReader(library, source.url)) ?? judge(pageTextOf(signals));
    if (!asked && verdict.kind === "other") return null;
    const transcript = readBlocks(source, blocks, asked ? asAsked(verdict) : verdict);
    return library.corrected({ transcript, blocks });
  });
}

/** What the reader said of whether the page at this address is a transcript; `null` for nothing. */
async function verdictOfReader(library: Library, address: string | null): Promise<Verdict | null> {
  const kind = address === null ? null : await library.verdictAt(address);
  return kind && { kind, score: kind === "transcript" ? 1 : 0, reasons: ["by-reader"] };
}

/** The reader's word outweighs the verdict; what spoke against it is kept. */
function asAsked({ kind, score, reasons }: Verdict): Verdict {
  if (kind === "transcript") return { kind, score, reasons };
  return { kind: "transcript", score: Math.max(score, 0.5), reasons: ["asked", ...reasons] };
}
