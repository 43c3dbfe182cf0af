import "./save-bar.css";
import { i18n } from "#i18n";
import { saveWords } from "../lib/strings/save-words.ts";
import type { WordKey } from "../lib/strings/words.ts";
import { isSavedBefore, type Saving } from "./use-saving.ts";

interface SaveBarProps {
  readonly saving: Saving;
  readonly onSave: () => void;
  readonly onOpen: () => void;
  /** What must be known before saving: what becomes of it in a private window; `null` for nothing. */
  readonly notice: string | null;
  /** What is said of what is saved; `null` for what is said of every transcript. */
  readonly savedWords?: string | null;
  /** Where what is saved is opened, in words. */
  readonly openWords: string;
}

/** Saves a transcript, and says how that stands. */
export function SaveBar({ saving, onSave, onOpen, notice, savedWords = null, openWords }: SaveBarProps) {
  const face = saving.kind === "failed" ? saving.before : saving.kind;
  const { label, words } = FACES[face];
  const done = saving.kind === "saved";
  const special = done ? savedWords : null;
  const said = special ?? (words && i18n.t(words));
  const idle = done || saving.kind === "saving" || saving.kind === "asking";
  return (
    <div class="save-bar">
      {notice !== null && !done && <p class="save-bar-private">{notice}</p>}
      <p class="save-bar-words" role="status" data-kind={special === null ? saving.kind : "special"}>
        {saving.kind === "failed" ? saveWords(saving) : said}
      </p>
      <button
        type="button"
        class="button"
        // What is saved stays as it is: a better reading can wait.
        data-kind={idle || face === "better" ? undefined : "primary"}
        aria-disabled={idle}
        onClick={onSave}
      >
        {done && <Tick />}
        {i18n.t(label)}
      </button>
      {(done || isSavedBefore(face)) && (
        <button type="button" class="plain-button save-bar-open" onClick={onOpen}>
          {openWords}
        </button>
      )}
    </div>
  );
}

const FACES = {
  asking: { label: "save.save", words: null },
  unsaved: { label: "save.save", words: "save.stays" },
  saving: { label: "save.saving", words: null },
  saved: { label: "save.saved", words: "save.kept" },
  changed: { label: "save.saveNew", words: "save.changed" },
  better: { label: "save.saveBetter", words: "save.better" },
} as const satisfies Record<Exclude<Saving["kind"], "failed">, { label: WordKey; words: WordKey | null }>;

function Tick() {
  return (
    <svg class="save-bar-tick" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  );
}
