import "./speaker-row.css";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { nameOf, roleOf } from "../../lib/strings/speaker-name.ts";
import { counted, groupName, kindWord, percent } from "../../lib/strings/words.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { SpeakerGroup } from "../../lib/transcript/speaker-groups.ts";
import { CorrectedMark, correctedWords } from "../correct/CorrectedMark.tsx";
import { hueStyle } from "../hue-style.ts";
import { SpeakerChip } from "../SpeakerChip.tsx";

interface SpeakerRowProps {
  /** Most words first. */
  readonly groups: readonly SpeakerGroup[];
  readonly hues: ReadonlyMap<SpeakerId, Hue>;
  /** The speakers whose turns stand out; empty for nobody. */
  readonly chosen: readonly SpeakerId[];
  /** A speaker was pressed; `adds`: beside those who are chosen, or no longer among them. */
  readonly onPress: (group: SpeakerGroup, adds: boolean) => void;
}

/**
 * Shows who spoke and how much: who answers and who moderates by name, the others by their initials. Two lines at most until
 * all are asked for, so that the outline stays in sight.
 */
export function SpeakerRow({ groups, hues, chosen, onPress }: SpeakerRowProps) {
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLUListElement>(null);
  const fitting = useFitting(row, groups.length, open);
  const [only] = groups;
  if (!only) return null;
  if (groups.length === 1) return <OnlySpeaker group={only} hue={hues.get(only.speaker.id) ?? null} />;
  const hidden = groups.length - fitting;
  const more = open ? i18n.t("speakers.fewer") : counted("speakers.all", hidden);
  return (
    <section class="speakers" aria-label={i18n.t("speakers.title")}>
      <ul ref={row}>
        {groups.map((group, place) => (
          <li key={group.speaker.id} hidden={place >= fitting}>
            <SpeakerButton
              group={group}
              hue={hues.get(group.speaker.id) ?? null}
              pressed={group.ids.some((id) => chosen.includes(id))}
              onPress={(adds) => onPress(group, adds)}
            />
          </li>
        ))}
        {(hidden > 0 || open) && (
          <li class="speakers-more">
            <button
              type="button"
              class="speaker"
              aria-expanded={open}
              title={more}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? "–" : `+${hidden}`}</span>
              <span class="unseen">{more}</span>
            </button>
          </li>
        )}
      </ul>
      <Shares groups={groups} hues={hues} />
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
function OnlySpeaker({ group, hue }: { readonly group: SpeakerGroup; readonly hue: Hue }) {
  const { speaker } = group;
  const beside = standingOf(group);
  return (
    <p class="speaker" data-only>
      <SpeakerChip name={nameOf(speaker)} hue={hue} small />
      <span class="speaker-name">
        <bdi>{groupName(group)}</bdi>
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
  readonly group: SpeakerGroup;
  readonly hue: Hue;
  readonly pressed: boolean;
  readonly onPress: (adds: boolean) => void;
}

function SpeakerButton({ group, hue, pressed, onPress }: SpeakerButtonProps) {
  const { speaker, share, turns } = group;
  const name = groupName(group);
  const named = isNamed(group);
  const standing = standingOf(group);
  const ofWords = `${percent(share)} ${i18n.t("transcript.ofWords")}`;
  const corrected = speaker.corrected?.length ? (["facts"] as const) : [];
  const facts = [name, ...standing, ofWords, counted("transcript.turns", turns)];
  const told = [...facts, ...(corrected.length > 0 ? [correctedWords(corrected)] : [])].join(" · ");
  return (
    <button
      type="button"
      class="speaker"
      data-tile={!named || undefined}
      aria-pressed={pressed}
      title={`${told}\n${i18n.t("speakers.hint")}`}
      style={hueStyle(hue)}
      onClick={({ ctrlKey, metaKey, shiftKey }) => onPress(ctrlKey || metaKey || shiftKey)}
    >
      <SpeakerChip name={nameOf(speaker)} hue={hue} small={named} />
      <bdi class={named ? "speaker-name" : "unseen"}>{name}</bdi>
      {named && <span class="speaker-share">{percent(share)}</span>}
      <span class="unseen">
        {" "}
        {named ? i18n.t("transcript.ofWords") : ofWords} {standing.join(", ")}
      </span>
      <CorrectedMark as={corrected} />
    </button>
  );
}

/** Who is shown by name: those whom readers come for, and who leads through the event. */
function isNamed({ speaker }: SpeakerGroup): boolean {
  return speaker.kind === "principal" || speaker.kind === "moderator" || speaker.kind === "group";
}

/** In what capacity and for whom a person speaks, as far as the name does not say it. */
function standingOf({ speaker }: SpeakerGroup): readonly string[] {
  const name = nameOf(speaker);
  const kind = name !== null && speaker.kind !== "principal" ? kindWord(speaker.kind) : null;
  // "Moderator" is the whole name of one known by this part alone.
  return [roleOf(speaker), speaker.outlet, kind].filter(
    (part): part is string => part !== null && part !== name,
  );
}

/** Everyone's share of the words on one scale. Silent: the numbers stand beside the names. */
function Shares({ groups, hues }: Pick<SpeakerRowProps, "groups" | "hues">) {
  return (
    <div class="speakers-shares" aria-hidden="true">
      {groups.map(({ speaker, share }) => (
        <span
          key={speaker.id}
          style={{ ...hueStyle(hues.get(speaker.id) ?? null), flexGrow: Math.round(share * 1e4) }}
        />
      ))}
    </div>
  );
}
