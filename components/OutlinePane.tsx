import "./outline-pane.css";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Speaker, SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { callFocus } from "../lib/wording/call-focus.ts";
import { callSpeaker, shown } from "../lib/wording/words.ts";
import { OutlineList } from "./OutlineList.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SpeakerList } from "./SpeakerList.tsx";
import { TurnActs, type TurnCopier } from "./TurnActs.tsx";
import { UnderLine } from "./UnderLine.tsx";
import { type OnExplain, type OnJump, type OutlineModel, useOutline } from "./use-outline.ts";
import { useWhy } from "./use-why.ts";
import { WhyPanel } from "./WhyPanel.tsx";

interface OutlinePaneProps {
  readonly transcript: Transcript;
  readonly onJump: OnJump;
  /** Where the reader is in the text: an index into the transcript's items. */
  readonly current?: number | null;
  /** Whose turns stand out, here and in the text; empty for all. */
  readonly focus: readonly SpeakerId[];
  readonly onFocus: (speakers: readonly SpeakerId[]) => void;
  /** Copies what the active line stands for. */
  readonly copier?: TurnCopier;
  /** Stands below the speakers: what else is to be said of all of them. */
  readonly children?: ComponentChildren;
  /** Stands below the lines: what else the page has. */
  readonly foot?: ComponentChildren;
  /** Take the focus of the keys when shown, so that typing filters at once. */
  readonly focused?: boolean;
}

/** Speakers and outline with the words that narrow both. */
export function OutlinePane({
  transcript,
  onJump,
  current = null,
  focus,
  onFocus,
  copier,
  children,
  foot,
  focused = false,
}: OutlinePaneProps) {
  const [words, setWords] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const why = useWhy(input);
  const onExplain: OnExplain = (item, by) => {
    if (transcript.items[item]?.type === "turn") why.toggle(item, by);
  };
  const model = useOutline({ transcript, words, focus, onJump, onExplain });
  useEffect(() => {
    // Without scrolling to the box, which stands above the lines: the list has gone to where the reader is.
    if (focused) input.current?.focus({ preventScroll: true });
  }, [focused]);

  useEffect(() => {
    // What can be copied of a line comes up from below, where the line may stand.
    if (copier && model.active !== null) model.showLine(model.active);
  }, [model.active]);

  const clear = () => {
    setWords("");
    input.current?.focus();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (open && why.press(event)) return true;
    if (event.key !== "Escape" || words !== "" || focus.length === 0) return model.press(event, true);
    onFocus([]);
    return true;
  };
  const typing = words.trim() !== "";
  const only = useMemo(() => callFocus(transcript, focus), [transcript, focus]);
  const some = model.lines.length > 0;
  const speaker = speakerAt(model, model.active);
  const open = why.open !== null && model.lines.includes(why.open.item) ? why.open : null;
  const explained = speakerAt(model, open?.item ?? null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the key that closes what stands in it
    <div
      class="outline-pane"
      onKeyDown={(event) => {
        if (open && !event.defaultPrevented && why.press(event)) event.preventDefault();
      }}
    >
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
          typing ? model.voices.filter(({ ids }) => ids.some((id) => focus.includes(id))) : model.voices
        }
        hues={model.hues}
        chosen={focus}
        onChoose={onFocus}
      />
      {!typing && children}
      {only !== null && (
        <p class="outline-only" role="status">
          {only}{" "}
          <button type="button" class="plain-button" onClick={() => onFocus([])}>
            {i18n.t("page.everybody")}
          </button>
        </p>
      )}
      {some ? (
        <>
          <div class="outline-lines">
            <OutlineList model={model} current={current} focusable={false} explained={open?.item ?? null} />
            {open && explained && (
              <UnderLine list={model.list} line={model.idOf(open.item)}>
                <WhyPanel
                  id={why.id}
                  transcript={transcript}
                  item={open.item}
                  name={callSpeaker(explained)}
                  onClose={why.close}
                  focused={open.focused}
                />
              </UnderLine>
            )}
          </div>
          {copier && speaker && model.active !== null && (
            <TurnActs
              item={model.active}
              name={callSpeaker(speaker)}
              copier={copier}
              why={{
                isOpen: open?.item === model.active,
                panel: why.id,
                onPress: () => model.active !== null && onExplain(model.active, "keys"),
              }}
            />
          )}
        </>
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
      {foot}
    </div>
  );
}

/** Who speaks on a line; `undefined` on a heading, and on none. */
function speakerAt({ transcript, speakers }: OutlineModel, item: number | null): Speaker | undefined {
  const turn = transcript.items[item ?? -1];
  return turn?.type === "turn" ? speakers.get(turn.speaker) : undefined;
}
