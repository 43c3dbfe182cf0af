import "./outline-pane.css";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { OutlineList } from "./OutlineList.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SpeakerList } from "./SpeakerList.tsx";
import { type OnJump, useOutline } from "./use-outline.ts";
import { shown } from "./words.ts";

interface OutlinePaneProps {
  readonly transcript: Transcript;
  readonly onJump: OnJump;
  /** Where the reader is in the text: an index into the transcript's items. */
  readonly current?: number | null;
  /** Take the focus when shown, so that typing filters at once. */
  readonly focused?: boolean;
}

/** Speakers and outline with the filter that narrows both. */
export function OutlinePane({ transcript, onJump, current = null, focused = false }: OutlinePaneProps) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<readonly SpeakerId[]>([]);
  const filter = useMemo(() => ({ words, speakers: chosen }), [words, chosen]);
  const model = useOutline(transcript, filter, onJump);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);

  const clear = () => {
    setWords("");
    setChosen([]);
    input.current?.focus();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key !== "Escape" || chosen.length === 0) return model.press(event, true);
    setChosen([]);
    return true;
  };
  const typing = words.trim() !== "";
  const some = model.lines.length > 0;
  return (
    <div class="outline-pane">
      <div class="outline-bar">
        <SearchBox
          words={words}
          onWords={setWords}
          label={i18n.t("outline.search")}
          clearLabel={i18n.t("outline.clear")}
          list={some ? model.listId : undefined}
          active={some && model.active !== null ? model.idOf(model.active) : undefined}
          onKey={onKey}
          input={input}
        />
        <p class="outline-found" role="status">
          {model.narrowed &&
            some &&
            i18n.t("outline.found", [shown(model.lines.length), shown(model.lineCount)])}
        </p>
      </div>
      <SpeakerList
        voices={
          typing ? model.voices.filter(({ ids }) => ids.some((id) => chosen.includes(id))) : model.voices
        }
        hues={model.hues}
        chosen={chosen}
        onChoose={setChosen}
      />
      {some ? (
        <OutlineList model={model} current={current} focusable={false} />
      ) : (
        <p class="outline-note">
          {typing ? i18n.t("outline.nothing", [words.trim()]) : i18n.t("outline.empty")}{" "}
          {model.narrowed && (
            <button type="button" class="plain-button" onClick={clear}>
              {i18n.t("outline.clear")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
