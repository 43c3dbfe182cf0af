import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Library } from "../../lib/store/library.ts";
import { DeletionDialog } from "./DeletionDialog.tsx";
import type { Deletion } from "./Toast.tsx";

/** A transcript that may be deleted. */
export interface Deletable {
  readonly id: string;
  readonly title: string;
  /** How many of its corrections count. */
  readonly corrections: number;
}

/**
 * Deletes transcripts, and asks before about their corrections where they have any. The second value is the question, to be shown while
 * it is asked.
 */
export function useDeleting(
  library: Library,
  onDeleted: (deletion: Deletion) => void,
): readonly [(transcripts: readonly Deletable[]) => void, ComponentChildren] {
  const [asked, setAsked] = useState<readonly Deletable[] | null>(null);
  const remove = async (transcripts: readonly Deletable[], keeps: { readonly corrections: boolean }) => {
    const ids = transcripts.map(({ id }) => id);
    const done = await Promise.all(ids.map((id) => library.remove(id, keeps)));
    const [first] = transcripts;
    if (first && done.some(Boolean))
      onDeleted({ ids, title: first.title, keepsCorrections: keeps.corrections });
  };
  const ask = (transcripts: readonly Deletable[]) => {
    if (countIn(transcripts) > 0) setAsked(transcripts);
    else void remove(transcripts, { corrections: false });
  };
  const question = asked && (
    <DeletionDialog
      transcripts={asked.length}
      corrections={countIn(asked)}
      onChosen={(choice) => {
        setAsked(null);
        if (choice) void remove(asked, { corrections: choice === "transcripts" });
      }}
    />
  );
  return [ask, question];
}

function countIn(transcripts: readonly Deletable[]): number {
  return transcripts.reduce((sum, { corrections }) => sum + corrections, 0);
}
