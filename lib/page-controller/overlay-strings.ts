import { i18n } from "#i18n";
import type { Doubt } from "../page/overlay/in-sight.ts";
import type { PillWords } from "../page/overlay/pill.ts";
import type { PresenceWords } from "../page/overlay/presence.ts";
import { huesOf } from "../transcript/palette.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { type Whereabouts, whereaboutsOf } from "../transcript/whereabouts.ts";
import { sayWhere } from "../wording/say-where.ts";
import { initialsOf, nameOf, roleOf } from "../wording/speaker-name.ts";
import { callSpeaker, shown } from "../wording/words.ts";

/** Returns what our overlay in a page says of its transcript. */
export function overlayStrings(transcript: () => Transcript | null): PresenceWords {
  const facts = remembered(transcript);
  return {
    rail: i18n.t("page.rail"),
    openOutline: i18n.t("page.openOutline"),
    refused: (why) => i18n.t(REFUSED[why]),
    describe: (item) => {
      const there = facts()?.places(item);
      return there ? [sayWhere(there), there.beginning] : ["", ""];
    },
    pill: (item) => {
      const known = facts();
      const there = known?.places(item);
      return known && there ? pillWords(there, known.hues) : null;
    },
  };
}

const REFUSED = {
  changed: "page.refused.changed",
  covered: "page.refused.covered",
  new: "page.refused.new",
} as const satisfies Record<Doubt, string>;

function pillWords({ speaker, exchange }: Whereabouts, hues: ReturnType<typeof huesOf>): PillWords {
  const standing = [roleOf(speaker), speaker.outlet].filter((part) => part !== null);
  return {
    initials: initialsOf(nameOf(speaker)),
    name: callSpeaker(speaker),
    standing: exchange ? [...standing, exchangeWords(exchange)] : standing,
    hue: hues.get(speaker.id) ?? null,
  };
}

function exchangeWords({ number, of, part, asker }: NonNullable<Whereabouts["exchange"]>): string {
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
  return { places: whereaboutsOf(transcript), hues: huesOf(transcript.speakers) };
}
