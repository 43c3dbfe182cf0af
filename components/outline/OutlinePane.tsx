import "./outline-pane.css";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { callSpeaker, shown } from "../../lib/strings/words.ts";
import { type Focus, NO_FOCUS, stepAmong, turnsBy } from "../../lib/transcript/focus.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { SpeakerGroup } from "../../lib/transcript/speaker-groups.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { TurnCopier } from "../quote/turn-copier.ts";
import { SearchBox } from "../SearchBox.tsx";
import { OutlineList } from "./OutlineList.tsx";
import { SpeakerBar } from "./SpeakerBar.tsx";
import { SpeakerRow } from "./SpeakerRow.tsx";
import { TurnActs } from "./TurnActs.tsx";
import { UnderLine } from "./UnderLine.tsx";
import { type OnExplain, type OnJump, type OutlineModel, useOutline } from "./use-outline.ts";
import { useWhy } from "./use-why.ts";
import { WhyPanel } from "./WhyPanel.tsx";

interface OutlinePaneProps {
  readonly transcript: Transcript;
  readonly onJump: OnJump;
  /** Where the reader is in the text: an index into the transcript's items. */
  readonly current?: number | null;
  /** Whose turns stand out, here and in the text. */
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
  /** Copies what the active line stands for. */
  readonly copier?: TurnCopier;
  /** Stands beside the text box, and stays in sight with it: what else can be shown here. */
  readonly tabs?: ComponentChildren;
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
  tabs,
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
    if (event.key !== "Escape" || words !== "" || focus.speakers.length === 0)
      return model.press(event, true);
    onFocus(NO_FOCUS);
    return true;
  };
  const typing = words.trim() !== "";
  const theirs = useMemo(() => turnsBy(transcript.items, focus.speakers), [transcript, focus.speakers]);
  const visited = useRef<number | null>(null);
  const at = current !== null && theirs.includes(current) ? current : visited.current;
  const goTo = (item: number | null) => {
    visited.current = item;
    if (item !== null) model.choose(item, false);
  };
  const onSpeaker = ({ ids }: SpeakerGroup, adds: boolean) => {
    const isChosen = ids.some((id) => focus.speakers.includes(id));
    if (isChosen && !adds) return goTo(stepAmong(theirs, at, 1));
    const others = adds ? focus.speakers.filter((id) => !ids.includes(id)) : [];
    const speakers = isChosen ? others : [...others, ...ids];
    onFocus({ speakers, dims: focus.dims && speakers.length > 0 });
    if (!isChosen) goTo(stepAmong(turnsBy(transcript.items, ids), null, 1));
  };
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
        <div class="outline-tools">
          <SearchBox
            words={words}
            onWords={setWords}
            label={i18n.t("outline.search")}
            hint={i18n.t("outline.searchHint")}
            clearLabel={i18n.t("outline.clear")}
            list={some ? model.listId : undefined}
            active={some && model.active !== null ? model.idOf(model.active) : undefined}
            onKey={onKey}
            input={input}
          />
          {tabs}
        </div>
        <SpeakerBar
          groups={model.groups}
          hues={model.hues}
          focus={focus}
          turns={theirs.length}
          at={at === null ? 0 : theirs.indexOf(at) + 1}
          onStep={(by) => goTo(stepAmong(theirs, at, by))}
          onDim={(dims) => onFocus({ ...focus, dims })}
          onClear={() => onFocus(NO_FOCUS)}
        />
        <p class="outline-found" role="status">
          {model.narrowed &&
            some &&
            i18n.t("outline.found", [shown(model.lines.length), shown(model.lineCount)])}
        </p>
      </div>
      {!typing && (
        <SpeakerRow groups={model.groups} hues={model.hues} chosen={focus.speakers} onPress={onSpeaker} />
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
