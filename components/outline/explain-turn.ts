import { i18n } from "#i18n";
import { readerLocale } from "../../lib/strings/reader-locale.ts";
import { kindWord } from "../../lib/strings/words.ts";
import { fold } from "../../lib/transcript/fold.ts";
import type { Turn } from "../../lib/transcript/item.ts";
import { isSpokenOrigin, type Origin, type SpeakerReasons } from "../../lib/transcript/reasons.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { doubtOf } from "./doubt.ts";
import { ACT_WORDS, DOES_WORDS, KIND_WORDS, ORIGIN_WORDS, reasonWords, TURN_WORDS } from "./reason-words.ts";
import { sentenceSaying } from "./told-sentence.ts";

/** One thing that is said of a turn, and what carried it. */
export interface WhyLine {
  readonly about: "speaker" | "role" | "outlet" | "kind" | "act";
  /** What is said: the page's words, or ours for them. `null` for the speaker, whose name stands above. */
  readonly value: string | null;
  /** What carried it, in our words that go on from what is said; "" where only quotes did. */
  readonly words: string;
  readonly quotes: readonly WhyQuote[];
}

/** Words of the page that carry something: the label as printed, or what is said. */
export interface WhyQuote {
  readonly from: "label" | "own" | "earlier" | "reply";
  readonly text: string;
}

/** Explains the attribution of a turn, a line for each thing that is said of it; empty where nothing tells why. */
export function explainTurn(transcript: Transcript, item: number): readonly WhyLine[] {
  const turn = transcript.items[item];
  if (turn?.type !== "turn") return [];
  const speaker = transcript.speakers.find(({ id }) => id === turn.speaker);
  if (!speaker) return [];
  const { reasons } = speaker;
  const lines = [
    speakerLine(transcript, turn, speaker),
    ...(reasons ? [roleLine(speaker, reasons), outletLine(transcript, speaker, reasons)] : []),
    kindLine(speaker),
    actLine(turn),
  ].filter((line) => line !== null);
  return withoutRepeats(lines).filter(({ words, quotes }) => words !== "" || quotes.length > 0);
}

function speakerLine(transcript: Transcript, turn: Turn, speaker: Speaker): WhyLine {
  const { name, reasons } = speaker;
  const evidence = inARow(reasonWords(TURN_WORDS, [...turn.reasons, ...originsOfName(turn, speaker)]));
  const isUnsure = evidence !== "" && doubtOf(turn, speaker)?.kind === "unsure";
  return {
    about: "speaker",
    value: null,
    words: asSentence(isUnsure ? i18n.t("doubt.unsure", [evidence]) : evidence),
    quotes: [
      ...(turn.label === null ? [] : [{ from: "label" as const, text: turn.label.trim() }]),
      ...quotesOf(transcript, speaker, name, reasons?.name),
    ],
  };
}

/** Where the name comes from, unless the label prints it whole: the label is quoted. */
function originsOfName({ label }: Turn, { name, reasons }: Speaker): readonly Origin[] {
  const isPrinted = label !== null && name !== null && fold(label).includes(fold(name));
  return isPrinted ? [] : (reasons?.name ?? []);
}

/** Nothing where the role stands for the name and its label has been shown. */
function roleLine({ name, role }: Speaker, { role: origins }: SpeakerReasons): WhyLine | null {
  if (role === null || (name === null && origins.every((origin) => origin === "label"))) return null;
  return { about: "role", value: role, words: given(reasonWords(ORIGIN_WORDS, origins)), quotes: [] };
}

function outletLine(transcript: Transcript, speaker: Speaker, { outlet: origins }: SpeakerReasons) {
  const { outlet } = speaker;
  if (outlet === null) return null;
  const words = given(reasonWords(ORIGIN_WORDS, origins));
  const quotes = quotesOf(transcript, speaker, outlet, origins);
  return { about: "outlet", value: outlet, words, quotes } as const;
}

function kindLine({ kind, reasons }: Speaker): WhyLine | null {
  const words = because(reasonWords(KIND_WORDS, reasons?.kind ?? []));
  return { about: "kind", value: kindWord(kind), words, quotes: [] };
}

function actLine({ act }: Turn): WhyLine | null {
  if (!act || !Object.hasOwn(DOES_WORDS, act.does)) return null;
  const words = because(reasonWords(ACT_WORDS, act.reasons));
  return { about: "act", value: i18n.t(DOES_WORDS[act.does]), words, quotes: [] };
}

/** The sentences that say a name or an outlet, where words told it: whole, else a word of it. */
function quotesOf(
  { items }: Transcript,
  speaker: Speaker,
  said: string | null,
  origins: readonly Origin[] = [],
): readonly WhyQuote[] {
  if (said === null || !origins.some(isSpokenOrigin)) return [];
  const wanted = [said, ...said.split(" ").filter((word) => word.length > 2)];
  const first = items.findIndex((item) => item.type === "turn" && item.speaker === speaker.id);
  return (speaker.reasons?.told ?? []).flatMap((at): WhyQuote | [] => {
    const item = items[at];
    if (item?.type !== "turn") return [];
    const text = sentenceSaying(item.text, wanted);
    return text === null
      ? []
      : { from: item.speaker === speaker.id ? "own" : at < first ? "earlier" : "reply", text };
  });
}

/** A sentence that tells both name and outlet is quoted once. */
function withoutRepeats(lines: readonly WhyLine[]): readonly WhyLine[] {
  const quoted = new Set<string>();
  return lines.map((line) => ({
    ...line,
    quotes: line.quotes.filter(({ text }) => !quoted.has(text) && quoted.add(text)),
  }));
}

function given(words: readonly string[]): string {
  return words.length > 0 ? i18n.t("why.given", [inARow(words)]) : "";
}

function because(words: readonly string[]): string {
  return words.length > 0 ? i18n.t("why.because", [inARow(words)]) : "";
}

function inARow(words: readonly string[]): string {
  return new Intl.ListFormat(readerLocale(), { type: "conjunction" }).format(words);
}

function asSentence(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(i18n.t("locale")) + words.slice(1);
}
