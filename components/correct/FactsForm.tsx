import { useEffect, useId, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { counted, kindWord } from "../../lib/strings/words.ts";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import type { Speaker, SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { type FactsTyped, factsRequest, typedOf } from "./facts-request.ts";
import { scopesAt } from "./scopes.ts";

interface FactsFormProps {
  readonly transcript: Transcript;
  readonly item: number;
  readonly speaker: Speaker;
  readonly onMake: (request: CorrectionRequest | null) => void;
  readonly onCancel: () => void;
}

/** Asks what a speaker is called and is: name, role, outlet, kind. */
export function FactsForm({ transcript, item, speaker, onMake, onCancel }: FactsFormProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<FactsTyped>(() => typedOf(speaker));
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const request = factsRequest(transcript, speaker, typed);
  const apply = () => request && onMake(request);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    apply();
  };
  const turns = scopesAt(transcript, item).at(-1)?.turns ?? 1;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears Enter for its text boxes; a form would be the page's to send
    <div class="correct-form" onKeyDown={onKeyDown}>
      {FIELDS.map(({ field, label }, at) => (
        <label key={field}>
          <span>{i18n.t(label)}</span>
          <input
            ref={at === 0 ? first : null}
            type="text"
            class="correct-box"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            placeholder={i18n.t("correct.facts.nonePrinted")}
            value={typed[field]}
            onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <fieldset class="correct-kinds">
        <legend>{i18n.t("correct.facts.kind")}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={typed.kind === kind}
              onChange={() => setTyped({ ...typed, kind })}
            />
            {kindWord(kind)}
          </label>
        ))}
      </fieldset>
      <p class="soft">{counted("correct.facts.applies", turns)}</p>
      <p class="correct-buttons">
        <button
          type="button"
          class="button"
          data-kind="primary"
          aria-disabled={request === null}
          onClick={apply}
        >
          {i18n.t("correct.apply")}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {i18n.t("correct.cancel")}
        </button>
      </p>
    </div>
  );
}

const FIELDS = [
  { field: "name", label: "correct.facts.name" },
  { field: "role", label: "correct.facts.role" },
  { field: "outlet", label: "correct.facts.outlet" },
] as const;

const KINDS = [
  "principal",
  "journalist",
  "moderator",
  "interpreter",
  "audience",
  "group",
] as const satisfies readonly SpeakerKind[];
