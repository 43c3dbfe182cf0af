import "./speaker-list.css";
import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Voice } from "../../lib/transcript/voices.ts";
import { nameOf, roleOf } from "../../lib/wording/speaker-name.ts";
import { callSpeaker, counted, kindWord, percent } from "../../lib/wording/words.ts";
import { hueStyle } from "../hue-style.ts";
import { ShareBar } from "../ShareBar.tsx";
import { SpeakerChip } from "../SpeakerChip.tsx";

interface SpeakerListProps {
  readonly voices: readonly Voice[];
  readonly hues: ReadonlyMap<SpeakerId, Hue>;
  /** The speakers whose turns stand out; empty for all. */
  readonly chosen: readonly SpeakerId[];
  /** A line was pressed: the chosen ones with its speakers, or without them where it was chosen before. */
  readonly onChoose: (speakers: readonly SpeakerId[]) => void;
}

/** Who spoke, how much, and a way to let the turns of some stand out. */
export function SpeakerList({ voices, hues, chosen, onChoose }: SpeakerListProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const isChosen = (voice: Voice) => voice.ids.some((speaker) => chosen.includes(speaker));
  const [only] = voices;
  if (!only) return null;
  if (voices.length === 1) return <OneSpeaker voice={only} hue={hues.get(only.speaker.id) ?? null} />;
  const shown = open ? voices : voices.filter((voice, place) => place < fewOf(voices) || isChosen(voice));
  return (
    <section class="speaker-list" aria-labelledby={id}>
      <h2 id={id}>{i18n.t("speakers.title")}</h2>
      <ul>
        {shown.map((voice) => (
          <li key={voice.speaker.id}>
            <SpeakerButton
              voice={voice}
              hue={hues.get(voice.speaker.id) ?? null}
              pressed={isChosen(voice)}
              onPress={() => onChoose(toggled(chosen, voice))}
            />
          </li>
        ))}
      </ul>
      {voices.length > fewOf(voices) && (
        <button type="button" class="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? i18n.t("speakers.fewer") : counted("speakers.all", voices.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function toggled(chosen: readonly SpeakerId[], { ids }: Voice): readonly SpeakerId[] {
  const others = chosen.filter((id) => !ids.includes(id));
  return others.length < chosen.length ? others : [...others, ...ids];
}

/** Lines shown before the list is opened: enough for the principals, leaving the outline in sight. */
const FEW = 3;

/** One line more is shown rather than a button to show it. */
function fewOf(voices: readonly Voice[]): number {
  return voices.length <= FEW + 1 ? voices.length : FEW;
}

/** A speech has nobody to choose from and no share to compare: only who it is. */
function OneSpeaker({ voice, hue }: { readonly voice: Voice; readonly hue: Hue }) {
  return (
    <p class="speaker" data-only>
      <Who voice={voice} hue={hue} />
    </p>
  );
}

interface SpeakerButtonProps {
  readonly voice: Voice;
  readonly hue: Hue;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function SpeakerButton({ voice, hue, pressed, onPress }: SpeakerButtonProps) {
  const { share, turns } = voice;
  return (
    <button
      type="button"
      class="speaker"
      aria-pressed={pressed}
      title={i18n.t("speakers.hint")}
      style={hueStyle(hue)}
      onClick={onPress}
    >
      <Who voice={voice} hue={hue} />
      <span class="speaker-part">
        <span>
          {percent(share)} <span class="unseen">{i18n.t("transcript.ofWords")}</span>
        </span>
        <span class="soft">{counted("transcript.turns", turns)}</span>
      </span>
      <ShareBar share={share} />
    </button>
  );
}

/** Chip, name and standing: how a speaker is shown, chosen from or alone. */
function Who({ voice, hue }: { readonly voice: Voice; readonly hue: Hue }) {
  const { speaker, ids } = voice;
  return (
    <>
      <SpeakerChip name={nameOf(speaker)} hue={hue} />
      <span class="speaker-text">
        <span class="speaker-name">
          <bdi>{callSpeaker(speaker, ids.length > 1)}</bdi>
        </span>
        <Standing voice={voice} />
      </span>
    </>
  );
}

/** In what capacity and for whom somebody speaks, as far as the name does not say it. */
function Standing({ voice: { speaker } }: { readonly voice: Voice }) {
  const name = nameOf(speaker);
  const kind = name !== null && speaker.kind !== "principal" ? kindWord(speaker.kind) : null;
  // "Moderator" is the whole name of one known by this part alone.
  const parts = [roleOf(speaker), speaker.outlet, kind].filter((part) => part !== null && part !== name);
  if (parts.length === 0) return null;
  return (
    <span class="soft">
      {parts.map((part, place) => (
        <span key={part}>
          {place > 0 && " · "}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
