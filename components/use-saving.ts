import { useEffect, useState } from "preact/hooks";
import type { SavedState } from "../lib/messages/protocol.ts";

/** Why saving failed. */
export type WhyNotSaved = "no-page" | "full" | "storage-off" | "unknown";

/** How one attempt to save ended. */
export type SaveOutcome = { readonly kind: "saved" } | { readonly kind: "failed"; readonly why: WhyNotSaved };

/** How saving stands. `asking`: whether it is saved is not known yet. */
export type Saving =
  | { readonly kind: "asking" | SavedState | "saving" }
  | { readonly kind: "failed"; readonly why: WhyNotSaved; readonly before: SavedState };

/** What can be asked of whoever saves. */
export interface Saver {
  state(): Promise<SavedState>;
  save(): Promise<SaveOutcome>;
}

/** How saving stands, and what saves. Whatever the saver throws is a failure that the reader is told of. */
export function useSaving(saver: Saver): readonly [Saving, () => void] {
  const [saving, setSaving] = useState<Saving>({ kind: "asking" });
  useEffect(() => {
    let late = false;
    const settle = (kind: SavedState) =>
      !late && setSaving((now) => (now.kind === "asking" ? { kind } : now));
    setSaving({ kind: "asking" });
    saver.state().then(settle, () => settle("unsaved"));
    return () => {
      late = true;
    };
  }, [saver]);
  const save = async () => {
    if (saving.kind === "saving" || saving.kind === "saved") return;
    const before = beforeOf(saving);
    setSaving({ kind: "saving" });
    const outcome = await saver.save().catch((): SaveOutcome => ({ kind: "failed", why: "unknown" }));
    setSaving(outcome.kind === "saved" ? { kind: "saved" } : { kind: "failed", why: outcome.why, before });
  };
  return [saving, () => void save()];
}

function beforeOf(saving: Saving): SavedState {
  if (saving.kind === "failed") return saving.before;
  return isSavedBefore(saving.kind) ? saving.kind : "unsaved";
}

/** Whether other words than those on the page are saved. */
export function isSavedBefore(kind: Saving["kind"]): kind is "changed" | "better" {
  return kind === "changed" || kind === "better";
}
