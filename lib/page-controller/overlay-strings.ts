import { i18n } from "#i18n";
import type { Doubt } from "../page/overlay/in-sight.ts";
import type { OverlayStrings } from "../page/overlay/overlay-ui.ts";
import type { KeyHint, PillWords } from "../page/overlay/pill.ts";
import { type Command, showKey } from "../settings/commands.ts";
import type { Settings } from "../settings/settings.ts";
import { positionWords } from "../strings/position-words.ts";
import { initialsOf, nameOf, roleOf } from "../strings/speaker-name.ts";
import { callSpeaker, counted, shown } from "../strings/words.ts";
import { huesOf } from "../transcript/palette.ts";
import { countSpeakers } from "../transcript/speaker-groups.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { type TurnPosition, turnPositions } from "../transcript/turn-position.ts";

/** Returns what our overlay in a page says of its transcript. */
export function overlayStrings(
  transcript: () => Transcript | null,
  settings: () => Pick<Settings, "keys" | "keysOn">,
  namesKeys: () => boolean,
): OverlayStrings {
  const facts = remembered(transcript);
  const keyHints = (does: Partial<Record<Command, string>>) => keyHintsOf(settings(), does);
  return {
    rail: i18n.t("page.rail"),
    refused: (why) => i18n.t(REFUSED[why]),
    describe: (item) => {
      const there = facts()?.places(item);
      return there ? [positionWords(there), there.beginning] : ["", ""];
    },
    pill: {
      open: i18n.t("page.openOutline"),
      hints: () =>
        keyHints({ outline: i18n.t("page.openOutline"), help: i18n.t("page.allKeys") }).map(({ key, does }) =>
          i18n.t("page.keyOf", [does, key]),
        ),
    },
    here: (item) => {
      const known = facts();
      if (item === null) return known?.all ?? null;
      const there = known?.places(item);
      return known && there ? pillWords(there, known.hues) : null;
    },
    keys: () => {
      const hints = keyHints({
        nextQuestion: i18n.t("keys.nextQuestion"),
        nextTurn: i18n.t("keys.nextTurn"),
        help: i18n.t("page.allKeys"),
      });
      return hints.length > 0 && namesKeys() ? hints : [];
    },
  };
}

/** The keys of these commands, as the reader has set them: without those that are off. */
function keyHintsOf(
  { keys, keysOn }: Pick<Settings, "keys" | "keysOn">,
  does: Partial<Record<Command, string>>,
): KeyHint[] {
  if (!keysOn) return [];
  return Object.entries(does).flatMap(([command, words]) => {
    const key = keys[command as Command];
    return key === null ? [] : [{ key: showKey(key), does: words }];
  });
}

const REFUSED = {
  changed: "page.refused.changed",
  covered: "page.refused.covered",
  new: "page.refused.new",
} as const satisfies Record<Doubt, string>;

function pillWords(
  { speaker, exchange, isCorrected }: TurnPosition,
  hues: ReturnType<typeof huesOf>,
): PillWords {
  // Roles are long, and stand in the page as well: what tells the place goes first.
  const corrected = isCorrected ? i18n.t("page.corrected") : null;
  const facts = [corrected, exchange ? exchangeWords(exchange) : null, roleOf(speaker), speaker.outlet];
  return {
    initials: initialsOf(nameOf(speaker)),
    name: callSpeaker(speaker),
    facts: facts.filter((fact) => fact !== null),
    hue: hues.get(speaker.id) ?? null,
  };
}

/** What there is, for whoever has not come to the first turn. */
function overviewOf(transcript: Transcript): PillWords {
  const { speakers } = countSpeakers(transcript);
  const questions = transcript.exchanges.length;
  const facts = [
    speakers > 0 ? counted("transcript.speakers", speakers) : null,
    questions > 0 ? counted("transcript.questions", questions) : null,
  ];
  return {
    initials: null,
    name: i18n.t("outline.title"),
    facts: facts.filter((fact) => fact !== null),
    hue: null,
  };
}

function exchangeWords({ number, of, part, asker }: NonNullable<TurnPosition["exchange"]>): string {
  const numbers: [string, string] = [shown(number), shown(of)];
  if (part !== "answer") return i18n.t("page.inQuestion", numbers);
  if (!asker || nameOf(asker) === null) return i18n.t("page.answering", numbers);
  return i18n.t("page.answeringWhom", [...numbers, callSpeaker(asker)]);
}

/** Worked out once for each transcript. */
function remembered(transcript: () => Transcript | null) {
  let known: { readonly of: Transcript; readonly facts: ReturnType<typeof factsOf> } | null = null;
  return () => {
    const now = transcript();
    if (!now) return null;
    if (known?.of !== now) known = { of: now, facts: factsOf(now) };
    return known.facts;
  };
}

function factsOf(transcript: Transcript) {
  return {
    all: overviewOf(transcript),
    places: turnPositions(transcript),
    hues: huesOf(transcript.speakers),
  };
}
