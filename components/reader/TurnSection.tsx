import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { hashOf } from "../../lib/library-routes.ts";
import { nameOf, roleOf } from "../../lib/strings/speaker-name.ts";
import { callSpeaker } from "../../lib/strings/words.ts";
import type { Turn } from "../../lib/transcript/item.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import { CorrectedMark } from "../correct/CorrectedMark.tsx";
import type { CorrectedAs } from "../correct/corrections-at.ts";
import { hueStyle } from "../hue-style.ts";
import { doubtWords } from "../outline/doubt-words.ts";
import { FoldedMark } from "../outline/FoldedMark.tsx";
import { SpeakerChip } from "../SpeakerChip.tsx";

/** The id of an item's place in the article. */
export function itemId(item: number): string {
  return `item-${item}`;
}

interface TurnSectionProps {
  readonly item: number;
  readonly turn: Turn;
  readonly speaker: Speaker;
  readonly hue: Hue;
  /** Others are to stand out. */
  readonly dimmed: boolean;
  /** Whom the surroundings suggest, where the speaker is unidentified. */
  readonly likely: Speaker | null;
  /** The page folds some of its words away. */
  readonly folded: boolean;
  /** How it was put right by the reader. */
  readonly corrected: readonly (CorrectedAs | "facts")[];
  /** Stands below the head while it is asked for: why the turn is this speaker's. */
  readonly why?: ComponentChildren;
}

/** The id of what explains a turn. */
export function whyId(item: number): string {
  return `why-${item}`;
}

/** A turn: who speaks, and the words, a paragraph each. One that resumes has its words only. */
export function TurnSection(props: TurnSectionProps) {
  const { item, turn, speaker, hue, dimmed, likely, folded, corrected, why } = props;
  const begins = !turn.resumes;
  return (
    <div
      id={itemId(item)}
      class="spoken"
      style={hueStyle(hue)}
      tabIndex={-1}
      data-begins={begins ? item : undefined}
      data-dim={dimmed || undefined}
    >
      {begins && (
        <TurnHead
          {...{ item, turn, speaker, hue, likely, folded, corrected }}
          explained={why !== undefined}
        />
      )}
      {why}
      {turn.text.split("\n").map((paragraph, place) => (
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

interface TurnHeadProps extends Omit<TurnSectionProps, "dimmed" | "why"> {
  readonly explained: boolean;
}

function TurnHead(props: TurnHeadProps) {
  const { item, turn, speaker, hue, likely, folded, corrected, explained } = props;
  const beside = [roleOf(speaker), speaker.outlet].filter((part) => part !== null);
  return (
    <div class="spoken-head">
      <SpeakerChip name={nameOf(speaker)} hue={hue} />
      <h3>
        <bdi>
          <Person name={speaker.name}>{callSpeaker(speaker)}</Person>
        </bdi>
        {folded && <FoldedMark />}
      </h3>
      <button
        type="button"
        class="spoken-why"
        lang={i18n.t("locale")}
        aria-label={i18n.t("why.title", [callSpeaker(speaker)])}
        aria-expanded={explained}
        aria-controls={explained ? whyId(item) : undefined}
        data-explains={item}
      >
        ?
      </button>
      {beside.length > 0 && (
        <p class="soft">
          <bdi>{beside.join(" · ")}</bdi>
        </p>
      )}
      <Doubt {...{ turn, speaker, likely }} />
      {corrected.length > 0 && (
        <p class="spoken-corrected" lang={i18n.t("locale")}>
          <CorrectedMark as={corrected} wide />
        </p>
      )}
      <button
        type="button"
        class="plain-button spoken-copy"
        lang={i18n.t("locale")}
        aria-label={i18n.t("copy.ofTurn", [callSpeaker(speaker)])}
        aria-expanded="false"
        data-copies={item}
      >
        {i18n.t("copy.menu")}
      </button>
    </div>
  );
}

/** Leads to all that this person said; plain words for one known by an office alone, which many hold, and for one unnamed. */
function Person({ name, children }: { readonly name: string | null; readonly children: string }) {
  if (name === null) return <>{children}</>;
  return (
    <a
      class="person-link"
      href={hashOf({ view: "person", name })}
      title={i18n.t("library.person.all", [name])}
    >
      {children}
    </a>
  );
}

/** What the reader should know of where the name comes from; nothing where it is simply printed. */
function Doubt({ turn, speaker, likely }: Pick<TurnSectionProps, "turn" | "speaker" | "likely">) {
  const doubt = doubtWords(turn, speaker);
  const parts = [
    likely && i18n.t("outline.likely", [callSpeaker(likely)]),
    doubt,
    doubt !== null && turn.label !== null && i18n.t("library.printed", [turn.label]),
  ].filter(Boolean);
  return parts.length > 0 ? (
    <p class="soft spoken-doubt" lang={i18n.t("locale")}>
      {parts.join(" · ")}
    </p>
  ) : null;
}
