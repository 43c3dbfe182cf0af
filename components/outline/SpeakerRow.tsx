import "./speaker-row.css";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { nameOf, roleOf } from "../../lib/strings/speaker-name.ts";
import { callVoice, counted, kindWord, percent } from "../../lib/strings/words.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Voice } from "../../lib/transcript/voices.ts";
import { hueStyle } from "../hue-style.ts";
import { SpeakerChip } from "../SpeakerChip.tsx";

interface SpeakerRowProps {
  /** Most words first. */
  readonly voices: readonly Voice[];
  readonly hues: ReadonlyMap<SpeakerId, Hue>;
  /** The speakers whose turns stand out; empty for nobody. */
  readonly chosen: readonly SpeakerId[];
  /** A speaker was pressed; `adds`: beside those who are chosen, or no longer among them. */
  readonly onPress: (voice: Voice, adds: boolean) => void;
}

/**
 * Shows who spoke and how much: who answers and who moderates by name, the others by their initials. Two lines at most until
 * all are asked for, so that the outline stays in sight.
 */
export function SpeakerRow({ voices, hues, chosen, onPress }: SpeakerRowProps) {
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLUListElement>(null);
  const fitting = useFitting(row, voices.length, open);
  const [only] = voices;
  if (!only) return null;
  if (voices.length === 1) return <OnlySpeaker voice={only} hue={hues.get(only.speaker.id) ?? null} />;
  const hidden = voices.length - fitting;
  return (
    <section class="speakers" aria-label={i18n.t("speakers.title")}>
      <ul ref={row}>
        {voices.map((voice, place) => (
          <li key={voice.speaker.id} hidden={place >= fitting}>
            <SpeakerButton
              voice={voice}
              hue={hues.get(voice.speaker.id) ?? null}
              pressed={voice.ids.some((id) => chosen.includes(id))}
              onPress={(adds) => onPress(voice, adds)}
            />
          </li>
        ))}
        {(hidden > 0 || open) && (
          <li class="speakers-more">
            <button
              type="button"
              class="speaker"
              aria-expanded={open}
              title={open ? i18n.t("speakers.fewer") : counted("speakers.all", hidden)}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? "–" : `+${hidden}`}</span>
              <span class="unseen">{open ? i18n.t("speakers.fewer") : counted("speakers.all", hidden)}</span>
            </button>
          </li>
        )}
      </ul>
      <Shares voices={voices} hues={hues} />
    </section>
  );
}

/** Lines of speakers that are shown before all are asked for. */
const LINES = 2;

/** How many of the speakers stand on the first lines, with room for what shows the rest; all of them while `open`. */
function useFitting(row: RefObject<HTMLElement | null>, all: number, open: boolean): number {
  const [fitting, setFitting] = useState(all);
  useLayoutEffect(() => {
    const list = row.current;
    if (!list || open) return setFitting(all);
    const measure = () => setFitting(fittingIn(list, all));
    measure();
    // Its width is all that decides: its own height must not call for another look.
    let width = list.clientWidth;
    const sizes = new ResizeObserver(() => {
      if (list.clientWidth === width) return;
      width = list.clientWidth;
      measure();
    });
    sizes.observe(list);
    return () => sizes.disconnect();
  }, [all, open]);
  return fitting;
}

/** Pixels that the button needs which shows the rest. */
const MORE_WIDTH = 44;

function fittingIn(list: HTMLElement, all: number): number {
  const items = [...list.children].slice(0, all) as HTMLElement[];
  const hidden = items.map((item) => item.hidden);
  for (const item of items) item.hidden = false;
  const more = list.querySelector<HTMLElement>(".speakers-more");
  if (more) more.hidden = true;
  const boxes = items.map((item) => item.getBoundingClientRect());
  const lines = [...new Set(boxes.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
  const past = lines[LINES];
  const { left, right } = list.getBoundingClientRect();
  const isRtl = getComputedStyle(list).direction === "rtl";
  const room = (box: DOMRect) => (isRtl ? box.left - left : right - box.right);
  let fit = past === undefined ? all : boxes.findIndex(({ top }) => Math.round(top) >= past);
  if (past !== undefined) while (fit > 1 && room(boxes[fit - 1] ?? new DOMRect()) < MORE_WIDTH) fit--;
  items.forEach((item, at) => {
    item.hidden = hidden[at] ?? false;
  });
  if (more) more.hidden = false;
  return fit;
}

/** A speech has nobody to choose from and no share to compare: only who it is. */
function OnlySpeaker({ voice, hue }: { readonly voice: Voice; readonly hue: Hue }) {
  const { speaker } = voice;
  const beside = standingOf(voice);
  return (
    <p class="speaker" data-only>
      <SpeakerChip name={nameOf(speaker)} hue={hue} small />
      <span class="speaker-name">
        <bdi>{callVoice(voice)}</bdi>
      </span>
      {beside.length > 0 && (
        <span class="soft">
          <bdi>{beside.join(" · ")}</bdi>
        </span>
      )}
    </p>
  );
}

interface SpeakerButtonProps {
  readonly voice: Voice;
  readonly hue: Hue;
  readonly pressed: boolean;
  readonly onPress: (adds: boolean) => void;
}

function SpeakerButton({ voice, hue, pressed, onPress }: SpeakerButtonProps) {
  const { speaker, share, turns } = voice;
  const name = callVoice(voice);
  const ofWords = `${percent(share)} ${i18n.t("transcript.ofWords")}`;
  const told = [name, ...standingOf(voice), ofWords, counted("transcript.turns", turns)].join(" · ");
  return (
    <button
      type="button"
      class="speaker"
      data-tile={!isNamed(voice) || undefined}
      aria-pressed={pressed}
      title={`${told}\n${i18n.t("speakers.hint")}`}
      style={hueStyle(hue)}
      onClick={({ ctrlKey, metaKey, shiftKey }) => onPress(ctrlKey || metaKey || shiftKey)}
    >
      <SpeakerChip name={nameOf(speaker)} hue={hue} small={isNamed(voice)} />
      <bdi class={isNamed(voice) ? "speaker-name" : "unseen"}>{name}</bdi>
      {isNamed(voice) && <span class="speaker-share">{percent(share)}</span>}
      <span class="unseen">
        {" "}
        {isNamed(voice) ? i18n.t("transcript.ofWords") : ofWords} {standingOf(voice).join(", ")}
      </span>
    </button>
  );
}

/** Who is shown by name: those whom readers come for, and who leads through the event. */
function isNamed({ speaker }: Voice): boolean {
  return speaker.kind === "principal" || speaker.kind === "moderator" || speaker.kind === "group";
}

/** In what capacity and for whom a person speaks, as far as the name does not say it. */
function standingOf({ speaker }: Voice): readonly string[] {
  const name = nameOf(speaker);
  const kind = name !== null && speaker.kind !== "principal" ? kindWord(speaker.kind) : null;
  // "Moderator" is the whole name of one known by this part alone.
  return [roleOf(speaker), speaker.outlet, kind].filter(
    (part): part is string => part !== null && part !== name,
  );
}

/** Everyone's share of the words on one scale. Silent: the numbers stand beside the names. */
function Shares({ voices, hues }: Pick<SpeakerRowProps, "voices" | "hues">) {
  return (
    <div class="speakers-shares" aria-hidden="true">
      {voices.map(({ speaker, share }) => (
        <span
          key={speaker.id}
          style={{ ...hueStyle(hues.get(speaker.id) ?? null), flexGrow: Math.round(share * 1e4) }}
        />
      ))}
    </div>
  );
}
