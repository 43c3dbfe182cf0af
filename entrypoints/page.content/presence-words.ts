import { i18n } from "#i18n";
import { initialsOf, nameOf, roleOf } from "../../components/speaker-name.ts";
import { callSpeaker, shown } from "../../components/words.ts";
import type { PillWords } from "../../lib/page/pill.ts";
import type { PresenceWords } from "../../lib/page/presence.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { type Whereabouts, whereaboutsOf } from "../../lib/transcript/whereabouts.ts";

/** What our presence in a page says of its transcript. */
export function presenceWords(transcript: () => Transcript | null): PresenceWords {
  const facts = remembered(transcript);
  return {
    rail: i18n.t("page.rail"),
    openOutline: i18n.t("page.openOutline"),
    describe: (item) => {
      const there = facts()?.places.get(item);
      return there ? [sayWhere(there), there.beginning] : ["", ""];
    },
    pill: (item) => {
      const known = facts();
      const there = known?.places.get(item);
      return known && there ? pillWords(there, known.hues) : null;
    },
  };
}

/** "Question 3 of 12, Petra Lund, Radio Ford"; a turn outside all exchanges: "Ada Norling, turn 1 of 40". */
export function sayWhere({ speaker, exchange, turn, turns }: Whereabouts): string {
  const who = [callSpeaker(speaker), speaker.outlet].filter((part) => part !== null).join(", ");
  if (!exchange?.part) return i18n.t("page.turn", [who, shown(turn), shown(turns)]);
  return i18n.t(exchange.part === "question" ? "page.question" : "page.answer", [
    shown(exchange.number),
    shown(exchange.of),
    who,
  ]);
}

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
