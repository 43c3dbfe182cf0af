import type { CorrectionRequest, SpeakerFacts } from "../transcript/correction.ts";

/** What the reader does to the corrections of a transcript. `id`: of a correction; `null`: the last one. */
export type CorrectionAct =
  | { readonly kind: "make"; readonly request: CorrectionRequest }
  | { readonly kind: "undo"; readonly id: string | null }
  | { readonly kind: "redo"; readonly id: string | null };

/**
 * How that ended. `id`: the correction's; `document`: the one in the library that was corrected; `saved`: the transcript was not in the
 * library, and is now; `nothing`: there is nothing to undo or redo; `gone`: what was to be corrected is no longer there, `no-change`:
 * it is so already.
 */
export type CorrectionResult =
  | { readonly kind: "done"; readonly id: string; readonly document: string; readonly saved: boolean }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "failed";
      readonly why: "gone" | "no-change" | "no-page" | "full" | "storage-off" | "unknown";
    };

/** Makes the corrections of one transcript, wherever it is shown. */
export interface Corrector {
  /** Does it, and tells how that ended; what is shown is read anew by itself. */
  readonly act: (act: CorrectionAct) => Promise<CorrectionResult>;
  /** Finds people of the library of whose names a word begins so, those of most transcripts first. */
  readonly knownSpeakers: (words: string) => Promise<readonly SpeakerFacts[]>;
}
