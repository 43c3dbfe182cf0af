import { type ComponentChild, cloneElement, isValidElement, type RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { callSpeaker, shown } from "../../lib/strings/words.ts";
import { type Focus, isDimmed } from "../../lib/transcript/focus.ts";
import type { Item } from "../../lib/transcript/item.ts";
import { outlineOf } from "../../lib/transcript/outline.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { type CorrectedAs, correctedTurns } from "../correct/corrections-at.ts";
import { Pencil } from "../correct/icons.tsx";
import type { Correcting } from "../correct/use-correcting.ts";
import { WhyCorrected } from "../correct/WhyCorrected.tsx";
import { doubtWords } from "../outline/doubt-words.ts";
import { foldedTurns, type PlacedSection, placeSections } from "../outline/outline-places.ts";
import { WhyPanel } from "../outline/WhyPanel.tsx";
import { itemId, TurnSection, whyId } from "./TurnSection.tsx";

interface ArticleProps {
  readonly transcript: Transcript;
  readonly article: RefObject<HTMLElement | null>;
  /** Whose turns stand out; empty for all. */
  readonly focus: Focus;
  /** The reader wants something of a turn; the button that says so. */
  readonly onMenu: (item: number, button: HTMLElement) => void;
  /** Puts right what is read; `null` where that is not offered. */
  readonly correcting: ArticleCorrecting | null;
}

/** What the words of an event can be put right by. */
interface ArticleCorrecting extends Pick<Correcting, "make" | "undo"> {
  /** The reader wants a turn or a gap put right; the button that says so. */
  readonly onCorrect: (item: number, button: HTMLElement) => void;
}

/** The words of the event, all of them, in the source's order. */
export function Article({ transcript, article, focus, onMenu, correcting }: ArticleProps) {
  const corrects = correcting !== null;
  const body = useMemo(() => bodyOf(transcript, focus, corrects), [transcript, focus, corrects]);
  const [why, setWhy] = useExplained(article);
  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const { copies, explains, corrects: item } = button?.dataset ?? {};
    if (button && item !== undefined) correcting?.onCorrect(Number(item), button);
    if (button && copies !== undefined) onMenu(Number(copies), button);
    if (explains !== undefined) setWhy(why === Number(explains) ? null : Number(explains));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it hears the presses of the buttons in it, of which there may be hundreds
    <article ref={article} class="article" lang={transcript.source.language ?? undefined} onClick={onClick}>
      {why === null
        ? body
        : withWhy(body, { transcript, item: why, correcting, onClose: () => setWhy(null) })}
    </article>
  );
}

/** Made once a transcript and focus: scrolling and filtering leave it alone, however long it is. */
function bodyOf(transcript: Transcript, focus: Focus, corrects: boolean): readonly ComponentChild[] {
  const hues = huesOf(transcript.speakers);
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const titles = titlesOf(transcript);
  const folded = foldedTurns(transcript.items);
  const corrected = correctedTurns(transcript);
  return transcript.items.flatMap((item, index) => {
    if (item.type !== "turn") return <Aside key={index} {...{ item, index, corrects }} />;
    const speaker = speakers.get(item.speaker);
    const title = titles.get(index);
    if (!speaker) throw new Error(`Turn ${index} is spoken by nobody`);
    return [
      title && (
        <h2 key={`title-${index}`} class="section-title" lang={i18n.t("locale")}>
          {title}
        </h2>
      ),
      <TurnSection
        key={index}
        item={index}
        turn={item}
        speaker={speaker}
        hue={hues.get(item.speaker) ?? null}
        dimmed={isDimmed(focus, item.speaker)}
        likely={(item.likely && speakers.get(item.likely)) ?? null}
        folded={folded.has(index)}
        corrected={correctedAs(corrected.get(index) ?? [], speaker)}
      />,
    ];
  });
}

/** How a turn was put right: by itself, and by what was said of its speaker. */
function correctedAs(
  ways: readonly CorrectedAs[],
  { corrected }: Speaker,
): readonly (CorrectedAs | "facts")[] {
  const isGiven = ways.includes("speaker") || ways.includes("begun");
  return corrected === undefined || isGiven ? ways : [...ways, "facts"];
}

interface Explained {
  readonly transcript: Transcript;
  readonly item: number;
  readonly correcting: ArticleCorrecting | null;
  readonly onClose: () => void;
}

/** The same with one turn explained: all other parts stay the very same, so that nothing of them is rendered again. */
function withWhy(
  body: readonly ComponentChild[],
  { transcript, item, correcting, onClose }: Explained,
): readonly ComponentChild[] {
  const turn = transcript.items[item];
  if (turn?.type !== "turn") return body;
  const speaker = transcript.speakers.find(({ id }) => id === turn.speaker);
  if (!speaker) return body;
  const why = (
    <WhyPanel
      id={whyId(item)}
      transcript={transcript}
      item={item}
      name={callSpeaker(speaker)}
      onClose={onClose}
    >
      {correcting && (
        <WhyCorrected
          transcript={transcript}
          item={item}
          isDoubtful={doubtWords(turn, speaker) !== null}
          onOpen={() => {
            onClose();
            const button = document.querySelector<HTMLElement>(`#${itemId(item)} [data-explains]`);
            if (button) correcting.onCorrect(item, button);
          }}
          onMake={(request) => {
            onClose();
            void correcting.make(request);
          }}
          onUndo={(id) => {
            onClose();
            void correcting.undo(id);
          }}
        />
      )}
    </WhyPanel>
  );
  return body.map((part) => (isValidElement(part) && part.key === item ? cloneElement(part, { why }) : part));
}

/** Which turn is explained, at most one; Escape closes it. Closed from within, it gives the focus back to its button. */
function useExplained(article: RefObject<HTMLElement | null>) {
  const [item, setItem] = useState<number | null>(null);
  const change = (next: number | null) => {
    if (item !== null && next === null && document.activeElement?.closest(`#${whyId(item)}`))
      article.current?.querySelector<HTMLElement>(`[data-explains="${item}"]`)?.focus();
    setItem(next);
  };
  useEffect(() => {
    if (item === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) change(null);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [item]);
  return [item, change] as const;
}

interface AsideProps {
  readonly item: Exclude<Item, { type: "turn" }>;
  readonly index: number;
  /** What is not right can be put right. */
  readonly corrects: boolean;
}

/** What is not spoken: a heading, a note, or words about a gap. */
function Aside({ item, index, corrects }: AsideProps) {
  switch (item.type) {
    case "heading":
      return (
        <h2 id={itemId(index)} class="article-heading" tabIndex={-1} dir="auto">
          {item.text}
        </h2>
      );
    case "note":
      return (
        <p class="note" data-kind={item.kind} dir="auto">
          {item.text}
        </p>
      );
    case "gap":
      return (
        <div id={itemId(index)} class="gap" lang={i18n.t("locale")} tabIndex={-1}>
          <p>{i18n.t(GAP[item.reason])}</p>
          {item.lost !== undefined && (
            <p class="gap-lost">
              <Pencil /> {i18n.t("library.gap.noted")} <bdi>{item.lost}</bdi>
            </p>
          )}
          {corrects && (
            <button type="button" class="plain-button" data-corrects={index}>
              {i18n.t("correct.gap.open")}
            </button>
          )}
        </div>
      );
  }
}

const GAP = { "page-break": "library.gap.pageBreak", omission: "library.gap.omission" } as const;

/** What stands above the first turn of a section, by item. */
function titlesOf(transcript: Transcript): ReadonlyMap<number, string> {
  return new Map(
    placeSections(outlineOf(transcript)).flatMap((section) => {
      const title = titleOf(section);
      const first = section.kind === "heading" ? undefined : section.turns[0];
      return title && first ? [[first.item, title] as const] : [];
    }),
  );
}

function titleOf(section: PlacedSection): string | null {
  if (section.kind === "exchange") return i18n.t("outline.question", [shown(section.number)]);
  const key = TITLES[section.place];
  return key ? i18n.t(key) : null;
}

const TITLES: Partial<
  Record<
    PlacedSection["place"],
    "outline.opening" | "outline.statements" | "outline.speech" | "outline.closing"
  >
> = {
  opening: "outline.opening",
  statements: "outline.statements",
  speech: "outline.speech",
  closing: "outline.closing",
};
