import "./outline-list.css";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { callSpeaker, shown } from "../../lib/strings/words.ts";
import { doubtWords } from "./doubt-words.ts";
import { excerptOf } from "./outline-filter.ts";
import type { PlacedSection } from "./outline-places.ts";
import { DOUBT_MARK, TurnRow } from "./TurnRow.tsx";
import type { OutlineModel } from "./use-outline.ts";

interface OutlineListProps {
  readonly model: OutlineModel;
  /** Where the reader is in the text: an index into the transcript's items. */
  readonly current?: number | null;
  /** False where another element has the focus and names the active line (`aria-activedescendant`). */
  readonly focusable?: boolean;
  /** The line that is explained. */
  readonly explained?: number | null;
}

/** The lines of an outline as a list box: groups of turns, one line active. */
export function OutlineList({ model, current = null, focusable = true, explained = null }: OutlineListProps) {
  const { sections, lines, active, list, listId, idOf, showLine, press } = model;
  const here = current === null ? null : (lines.findLast((item) => item <= current) ?? null);
  const wasShown = useRef(false);
  useLayoutEffect(() => {
    if (here === null) return;
    // What the reader sees first is the middle of what they are reading; from then on it follows.
    showLine(here, wasShown.current ? "nearest" : "center");
    wasShown.current = true;
  }, [here]);
  if (lines.length === 0) return null;
  return (
    <div
      ref={list}
      id={listId}
      class="outline-list"
      role="listbox"
      aria-label={i18n.t("outline.title")}
      tabIndex={focusable ? 0 : -1}
      aria-activedescendant={focusable && active !== null ? idOf(active) : undefined}
      onKeyDown={(event) => {
        if (press(event, false)) event.preventDefault();
      }}
    >
      {sections.map((section) => (
        <Section
          key={section.kind === "heading" ? section.item : section.turns[0]?.item}
          model={model}
          section={section}
          here={here}
          explained={explained}
        />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly model: OutlineModel;
  readonly section: PlacedSection;
  readonly here: number | null;
  readonly explained: number | null;
}

function Section({ model, section, here, explained }: SectionProps) {
  if (section.kind === "heading") {
    return (
      <Line {...{ model, here, explained }} item={section.item}>
        <span class="unseen">{i18n.t("outline.heading")} </span>
        <span class="outline-heading" dir="auto">
          {section.text}
        </span>
      </Line>
    );
  }
  const title = titleOf(section, model);
  const id = `${model.listId}-of-${section.turns[0]?.item}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list box holds groups and options only, no fieldset
    <div
      class="outline-section"
      role="group"
      data-place={section.place}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <div id={id} class={UNTITLED.has(section.place) ? "unseen" : "outline-title"}>
          {title}
        </div>
      )}
      {section.turns.map((turn) => (
        <Line key={turn.item} {...{ model, here, explained }} item={turn.item} part={turn.part}>
          <Turn model={model} turn={turn} />
        </Line>
      ))}
    </div>
  );
}

/** Sections whose title is only read out: it would part lines that the eye joins by itself. */
const UNTITLED: ReadonlySet<PlacedSection["place"]> = new Set(["between"]);

function titleOf(section: PlacedSection, { speakers }: OutlineModel): string | null {
  switch (section.place) {
    case "opening":
      return i18n.t("outline.opening");
    case "statements":
      return i18n.t("outline.statements");
    case "speech":
      return i18n.t("outline.speech");
    case "between":
      return i18n.t("outline.between");
    case "closing":
      return i18n.t("outline.closing");
    case "question":
      return questionTitle(section, speakers);
    default:
      return null;
  }
}

/** "Question 3", and who asked it where the filter hides the line that says so. */
function questionTitle(section: PlacedSection, speakers: OutlineModel["speakers"]): string {
  if (section.kind !== "exchange") return "";
  const title = i18n.t("outline.question", [shown(section.number)]);
  const asker = section.asker === null ? undefined : speakers.get(section.asker);
  const told = section.turns.some(({ part }) => part === "question");
  return told || !asker ? title : `${title}, ${i18n.t("outline.askedBy", [callSpeaker(asker)])}`;
}

interface LineProps {
  readonly model: OutlineModel;
  readonly item: number;
  readonly here: number | null;
  readonly explained: number | null;
  readonly part?: "question" | "answer" | null;
  readonly children: preact.ComponentChildren;
}

function Line({ model, item, here, explained, part = null, children }: LineProps) {
  const { lines, active, idOf, isDimmed, isSingledOut, choose, explain } = model;
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest(DOUBT_MARK)) explain(item, "pointer");
    else choose(item, false);
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus and names the active line
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box hears the keys for all its lines
    <div
      id={idOf(item)}
      class="outline-line"
      role="option"
      aria-selected={item === active}
      aria-current={item === here ? "location" : undefined}
      aria-setsize={lines.length}
      aria-posinset={model.positions.get(item)}
      data-part={part ?? undefined}
      data-dim={isDimmed(item) || undefined}
      data-singled={isSingledOut(item) || undefined}
      data-explained={item === explained || undefined}
      // The text box keeps the focus, so that the next arrow goes on from here.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
      {item === here && <span class="outline-here">{i18n.t("outline.here")}</span>}
    </div>
  );
}

interface TurnProps {
  readonly model: OutlineModel;
  readonly turn: Extract<PlacedSection, { turns: unknown }>["turns"][number];
}

/** Made anew only where its words change: the keys that move from line to line leave all rows as they are. */
function Turn({ model, turn }: TurnProps) {
  const { transcript, words } = model;
  return useMemo(() => rowOf(model, turn), [transcript, turn, words]);
}

function rowOf(
  { speakers, hues, losses, folded, corrected, haystack, words, transcript }: OutlineModel,
  turn: TurnProps["turn"],
) {
  const speaker = speakers.get(turn.speaker);
  const item = transcript.items[turn.item];
  if (!speaker || item?.type !== "turn") return null;
  return (
    <TurnRow
      turn={turn}
      speaker={speaker}
      hue={hues.get(turn.speaker) ?? null}
      doubt={doubtWords(item, speaker)}
      likely={(item.likely && speakers.get(item.likely)) ?? null}
      loss={losses.get(turn.item) ?? null}
      folded={folded.has(turn.item)}
      corrected={corrected.get(turn.item) ?? []}
      excerpt={excerptOf(haystack, turn.item, words)}
    />
  );
}
