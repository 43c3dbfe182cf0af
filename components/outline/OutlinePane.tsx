import "./outline-pane.css";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { callSpeaker, counted, shown } from "../../lib/strings/words.ts";
import { type Focus, NO_FOCUS, stepAmong, turnsBy } from "../../lib/transcript/focus.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { SpeakerGroup } from "../../lib/transcript/speaker-groups.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { CorrectionStatus } from "../correct/CorrectionStatus.tsx";
import { CorrectMenu } from "../correct/CorrectMenu.tsx";
import { isFromText, undoKeyOf } from "../correct/correction-keys.ts";
import { useCorrecting } from "../correct/use-correcting.ts";
import { WhyCorrected } from "../correct/WhyCorrected.tsx";
import type { TurnCopier } from "../quote/turn-copier.ts";
import { SearchBox } from "../SearchBox.tsx";
import { doubtWords } from "./doubt-words.ts";
import { OutlineList } from "./OutlineList.tsx";
import { SpeakerBar } from "./SpeakerBar.tsx";
import { SpeakerRow } from "./SpeakerRow.tsx";
import { TurnActs } from "./TurnActs.tsx";
import { UnderLine } from "./UnderLine.tsx";
import { useItem } from "./use-item.ts";
import { type OnExplain, type OnJump, type OutlineModel, useOutline } from "./use-outline.ts";
import { useUnderLine } from "./use-under-line.ts";
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
  /** Puts lines right; absent where that is not offered. */
  readonly corrector?: Corrector;
  /** Shows everything that the reader put right; absent where that is shown nowhere. */
  readonly onCorrections?: () => void;
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
  corrector,
  onCorrections,
  tabs,
  foot,
  focused = false,
}: OutlinePaneProps) {
  const [words, setWords] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const under = useUnderLine(input, transcript);
  const correcting = useCorrecting(corrector);
  const onExplain: OnExplain = (item, by) => {
    if (transcript.items[item]?.type === "turn") under.toggle(item, by);
  };
  const onCorrect = (item: number) => {
    if (transcript.items[item]?.type === "turn") under.toggle(item, "keys", "correct");
  };
  const onChoose: OnJump = (item, how) => {
    correcting.tell(null);
    onJump(item, how);
  };
  const model = useOutline({
    ...{ transcript, words, focus, onExplain },
    onJump: onChoose,
    onCorrect: corrector && onCorrect,
  });
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
    if (open && under.press(event)) return true;
    if (event.key !== "Escape" || words !== "" || focus.speakers.length === 0)
      return model.press(event, true);
    onFocus(NO_FOCUS);
    return true;
  };
  const typing = words.trim() !== "";
  const theirs = useMemo(() => turnsBy(transcript.items, focus.speakers), [transcript, focus.speakers]);
  const [visited, setVisited] = useItem(transcript);
  const at = current !== null && theirs.includes(current) ? current : visited;
  const goTo = (item: number | null) => {
    setVisited(item);
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
  const open = under.open !== null && model.lines.includes(under.open.item) ? under.open : null;
  const explained = speakerAt(model, open?.item ?? null);
  const isCorrecting = open?.kind === "correct" && corrector !== undefined;
  /** The line that was put right is the one that the keys are on. */
  const stayAt = (item: number) => {
    under.close();
    model.settle(item);
  };
  useEffect(() => {
    // Who stood out may be called otherwise now.
    const there = focus.speakers.filter((id) => model.speakers.has(id));
    if (there.length < focus.speakers.length)
      onFocus({ speakers: there, dims: focus.dims && there.length > 0 });
  }, [transcript]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the key that closes what stands in it
    <div
      class="outline-pane"
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        const wanted = corrector && !isFromText(event) ? undoKeyOf(event) : null;
        if (wanted !== null) void correcting[wanted](null);
        if (wanted !== null || (open && under.press(event))) event.preventDefault();
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
      {onCorrections && <LostLine transcript={transcript} onShow={onCorrections} />}
      {!typing && (
        <SpeakerRow groups={model.groups} hues={model.hues} chosen={focus.speakers} onPress={onSpeaker} />
      )}
      {some ? (
        <>
          <div class="outline-lines">
            <OutlineList model={model} current={current} focusable={false} explained={open?.item ?? null} />
            {open && explained && (
              <UnderLine key={open.kind} list={model.list} line={model.idOf(open.item)}>
                {isCorrecting ? (
                  <CorrectMenu
                    key={open.item}
                    id={under.id}
                    transcript={transcript}
                    item={open.item}
                    corrector={corrector}
                    onClose={() => stayAt(open.item)}
                    onDone={(result, asked) => {
                      if (result.kind === "done") correcting.tell({ result, asked });
                    }}
                  />
                ) : (
                  <WhyPanel
                    id={under.id}
                    transcript={transcript}
                    item={open.item}
                    name={callSpeaker(explained)}
                    onClose={under.close}
                    focused={open.focused}
                  >
                    {corrector && (
                      <WhyCorrected
                        transcript={transcript}
                        item={open.item}
                        isDoubtful={isDoubtful(model, open.item)}
                        onOpen={() => onCorrect(open.item)}
                        onMake={(request) => {
                          stayAt(open.item);
                          void correcting.make(request);
                        }}
                        onUndo={(id) => {
                          stayAt(open.item);
                          void correcting.undo(id);
                        }}
                      />
                    )}
                  </WhyPanel>
                )}
              </UnderLine>
            )}
          </div>
          <div class="outline-foot">
            {corrector && (
              <CorrectionStatus
                transcript={transcript}
                correcting={correcting}
                onShow={(item) => {
                  model.settle(item);
                  onJump(item, { close: false });
                }}
              />
            )}
            {copier && speaker && model.active !== null && !isCorrecting && (
              <TurnActs
                item={model.active}
                name={callSpeaker(speaker)}
                copier={copier}
                why={{
                  isOpen: open?.item === model.active,
                  panel: under.id,
                  onPress: () => model.active !== null && onExplain(model.active, "keys"),
                }}
                onCorrect={corrector && (() => model.active !== null && onCorrect(model.active))}
              />
            )}
          </div>
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

interface LostLineProps {
  readonly transcript: Transcript;
  readonly onShow: () => void;
}

/** Says that corrections no longer fit the page, and leads to them. */
function LostLine({ transcript: { corrections = [] }, onShow }: LostLineProps) {
  const lost = corrections.filter(({ outcome }) => outcome === "lost").length;
  if (lost === 0) return null;
  return (
    <p class="outline-lost">
      {counted("correct.lostLine", lost)}{" "}
      <button type="button" class="plain-button" onClick={onShow}>
        {i18n.t("correct.showLost")}
      </button>
    </p>
  );
}

/** Whether a line says who speaks there, and not for certain. */
function isDoubtful({ transcript, speakers }: OutlineModel, item: number): boolean {
  const turn = transcript.items[item];
  const speaker = turn?.type === "turn" && speakers.get(turn.speaker);
  return turn?.type === "turn" && speaker ? doubtWords(turn, speaker) !== null : false;
}

/** Who speaks on a line; `undefined` on a heading, and on none. */
function speakerAt({ transcript, speakers }: OutlineModel, item: number | null): Speaker | undefined {
  const turn = transcript.items[item ?? -1];
  return turn?.type === "turn" ? speakers.get(turn.speaker) : undefined;
}
