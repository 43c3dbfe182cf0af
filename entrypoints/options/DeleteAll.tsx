import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { forgetContent } from "../../lib/library-state/last-known-content.ts";
import { forgetSaidTranscripts } from "../../lib/library-state/said-transcripts.ts";
import { dropIndex } from "../../lib/search-index/drop-index.ts";
import type { Library } from "../../lib/store/library.ts";

interface DeleteAllProps {
  readonly library: Library;
}

/** Deletes everything for good, once the reader has typed the word for it. */
export function DeleteAll({ library }: DeleteAllProps) {
  const [typed, setTyped] = useState("");
  const [done, setDone] = useState<"done" | "failed" | null>(null);
  const word = i18n.t("options.delete.word");
  const isTyped = typed.trim().toLowerCase() === word.toLowerCase();
  const remove = async (event: Event) => {
    event.preventDefault();
    if (!isTyped) return;
    setTyped("");
    // First: other windows look at once, and are not to miss what the reader deletes.
    await forgetContent();
    await forgetSaidTranscripts();
    setDone(
      await library.clear().then(
        async () => {
          await dropIndex();
          return "done" as const;
        },
        (error: unknown) => {
          console.error(error);
          return "failed" as const;
        },
      ),
    );
  };
  return (
    <details class="delete-all">
      <summary>{i18n.t("options.delete.title")}</summary>
      <form onSubmit={(event) => void remove(event)}>
        <p>{i18n.t("options.delete.what")}</p>
        <label class="option">
          {i18n.t("options.delete.type", [word])}
          <input
            type="text"
            class="key-box"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!isTyped}>
          {i18n.t("options.delete.do")}
        </button>
      </form>
      <p role="status">
        {done === "done" && i18n.t("options.delete.done")}
        {done === "failed" && <span class="alarm">{i18n.t("options.delete.failed")}</span>}
      </p>
    </details>
  );
}
