import { changeOf } from "../../lib/correct/change-of.ts";
import { correct } from "../../lib/correct/correct.ts";
import type { Correction, CorrectionRequest } from "../../lib/transcript/correction.ts";
import type { Revision, Transcript } from "../../lib/transcript/transcript.ts";

/** What a reader wants corrected in the transcript that they see; `null` for nothing. */
export type Asking = (seen: Transcript) => CorrectionRequest | null;

/** Makes corrections one after the other, each on what those before it made; what cannot be corrected there is left out. */
export function makeCorrections(
  reading: Pick<Revision, "transcript" | "blocks">,
  asked: readonly Asking[],
): { readonly transcript: Transcript; readonly corrections: readonly Correction[] } {
  let transcript = correct(reading, []);
  const corrections: Correction[] = [];
  for (const ask of asked) {
    const request = ask(transcript);
    const change = request && changeOf(transcript, request);
    if (!change) continue;
    const number = String(corrections.length).padStart(12, "0");
    const madeAt = `2031-04-06T08:00:00.${number.slice(-3)}Z`;
    corrections.push({ id: `00000000-0000-4000-8000-${number}`, madeAt, undoneAt: null, change });
    transcript = correct(reading, corrections);
  }
  return { transcript, corrections };
}
