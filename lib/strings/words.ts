import { type GeneratedI18nStructure, i18n } from "#i18n";
import { isAsker } from "../transcript/is-asker.ts";
import type { Speaker, SpeakerKind } from "../transcript/speaker.ts";
import type { SpeakerCount, SpeakerGroup } from "../transcript/speaker-groups.ts";
import { readerLocale } from "./reader-locale.ts";
import { nameOf } from "./speaker-name.ts";

/** A key of the locale file. */
export type WordKey = keyof GeneratedI18nStructure;

/** A locale key whose words change with the one number they show. */
export type CountKey = {
  [Key in WordKey]: GeneratedI18nStructure[Key] extends { plural: true; substitutions: 1 } ? Key : never;
}[WordKey];

/** A locale key whose words stand as they are. */
export type PlainKey = {
  [Key in WordKey]: GeneratedI18nStructure[Key] extends { plural: false; substitutions: 0 } ? Key : never;
}[WordKey];

/** What to call a speaker on screen: name, else role, else what the kind is called ("Unidentified"). */
export function callSpeaker(speaker: Speaker): string {
  return nameOf(speaker) ?? i18n.t(UNNAMED[speaker.kind]);
}

/** What to call a line of the list of speakers: a person, or how many are told apart only by what they say. */
export function groupName({ speaker, ids }: SpeakerGroup): string {
  if (ids.length === 1 || nameOf(speaker) !== null) return callSpeaker(speaker);
  const isQuestioner = isAsker(speaker.kind);
  return isQuestioner
    ? counted("transcript.unnamedQuestioners", ids.length)
    : i18n.t(UNNAMED_MANY[speaker.kind] ?? UNNAMED[speaker.kind]);
}

/** The word for a kind of speaker ("Moderator"). */
export function kindWord(kind: SpeakerKind): string {
  return i18n.t(KIND[kind]);
}

/** How many speak, in words: "5 speakers and 2 unnamed questioners". */
export function speakerCountWords({ speakers, unnamed }: SpeakerCount): string {
  const named = speakers > 0 || unnamed === 0 ? [counted("transcript.speakers", speakers)] : [];
  const others = unnamed > 0 ? [counted("transcript.unnamedQuestioners", unnamed)] : [];
  return new Intl.ListFormat(readerLocale(), { type: "conjunction" }).format([...named, ...others]);
}

/** A number with its noun: "1,204 words". */
export function counted(key: CountKey, count: number): string {
  return i18n.t(key, count, [shown(count)]);
}

/** A number in the digits of the words around it: "1,204". */
export function shown(number: number): string {
  digits ??= new Intl.NumberFormat(readerLocale());
  return digits.format(number);
}

/** Kept: making one costs a hundred times what using it does, and a long outline shows hundreds of numbers. */
let digits: Intl.NumberFormat | null = null;

/** A share of the whole as per cent: "38%", and "<1%" for what is more than nothing. */
export function percent(share: number): string {
  const shown = share > 0 && share < 0.01 ? 0.01 : share;
  return (shown > share ? "<" : "") + shown.toLocaleString(readerLocale(), { style: "percent" });
}

/** A day (ISO 8601) as the words around it write it: "17 May 2021"; unchanged if it is not a day. */
export function showDay(day: string): string {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(readerLocale(), { dateStyle: "long", timeZone: "UTC" }).format(date);
}

const KIND = {
  principal: "transcript.kind.principal",
  moderator: "transcript.kind.moderator",
  journalist: "transcript.kind.journalist",
  audience: "transcript.kind.audience",
  interpreter: "transcript.kind.interpreter",
  group: "transcript.kind.group",
  unidentified: "transcript.kind.unidentified",
} as const satisfies Record<SpeakerKind, WordKey>;

const UNNAMED = {
  principal: "transcript.unnamed.principal",
  moderator: "transcript.unnamed.moderator",
  journalist: "transcript.unnamed.journalist",
  audience: "transcript.unnamed.audience",
  interpreter: "transcript.unnamed.interpreter",
  group: "transcript.unnamed.group",
  unidentified: "transcript.unnamed.unidentified",
} as const satisfies Record<SpeakerKind, WordKey>;

/** Where several are called otherwise than one. */
const UNNAMED_MANY: Partial<Record<SpeakerKind, PlainKey>> = {
  moderator: "transcript.unnamedMany.moderator",
  interpreter: "transcript.unnamedMany.interpreter",
};
