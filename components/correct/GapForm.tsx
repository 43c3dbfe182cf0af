import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

interface GapFormProps {
  readonly transcript: Transcript;
  /** The gap: an index into the transcript's items. */
  readonly item: number;
  readonly onMake: (request: CorrectionRequest | null) => void;
  readonly onCancel: () => void;
}

/** Asks what the source lost in a gap. */
export function GapForm({ transcript, item, onMake, onCancel }: GapFormProps) {
  const gap = transcript.items[item];
  const before = (gap?.type === "gap" && gap.lost) || "";
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(before);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const lost = typed.trim();
  const isNew = lost !== "" && lost !== before;
  const save = () => isNew && onMake({ kind: "gap", item, lost });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <div class="correct-form">
      <input
        ref={box}
        type="text"
        class="correct-box"
        dir="auto"
        autocomplete="off"
        aria-label={i18n.t("correct.gap.title")}
        placeholder={i18n.t("correct.gap.hint")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="correct-buttons">
        <button type="button" class="button" data-kind="primary" aria-disabled={!isNew} onClick={save}>
          {i18n.t("correct.gap.save")}
        </button>
        {before !== "" && (
          <button
            type="button"
            class="plain-button"
            onClick={() => onMake({ kind: "gap", item, lost: null })}
          >
            {i18n.t("correct.gap.forget")}
          </button>
        )}
        <button type="button" class="plain-button" onClick={onCancel}>
          {i18n.t("correct.cancel")}
        </button>
      </p>
    </div>
  );
}
