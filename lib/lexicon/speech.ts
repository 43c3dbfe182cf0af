import { anyOf } from "../text/any-of.ts";
import { speech as cs } from "./packs/cs.ts";
import { speech as da } from "./packs/da.ts";
import { speech as de } from "./packs/de.ts";
import { speech as en } from "./packs/en.ts";
import { speech as es } from "./packs/es.ts";
import { speech as fr } from "./packs/fr.ts";
import { speech as it } from "./packs/it.ts";
import { speech as nl } from "./packs/nl.ts";
import { speech as pl } from "./packs/pl.ts";
import { speech as pt } from "./packs/pt.ts";
import { speech as ro } from "./packs/ro.ts";
import { speech as ru } from "./packs/ru.ts";
import { speech as tr } from "./packs/tr.ts";
import { speech as uk } from "./packs/uk.ts";
import type { SpeechWords } from "./speech-words.ts";

/** How one speaks to listeners in a language, and how one is told of, as patterns. */
export interface SpeechPatterns {
  /** Global: every occurrence counts. */
  readonly singular: RegExp;
  readonly plural: RegExp;
  readonly addresses: RegExp;
  /** `null` where it is not known. */
  readonly narration: { readonly officials: RegExp; readonly verbs: RegExp } | null;
}

/** The words of each language in which it is known, by its tag. */
export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en,
  fr,
  uk,
  ru,
  de,
  es,
  it,
  pt,
  pl,
  tr,
  nl,
  ro,
  cs,
  da,
};

/** Their patterns. */
export const SPEECH: ReadonlyMap<string, SpeechPatterns> = new Map(
  Object.entries(SPEECH_WORDS).map(([language, words]) => [language, patternsOf(words)]),
);

function patternsOf({ singular, plural, addresses, isCased, narration }: SpeechWords): SpeechPatterns {
  const pronouns = isCased ? "gmu" : "gimu";
  return {
    singular: anyOf(singular, pronouns),
    plural: anyOf(plural, pronouns),
    addresses: anyOf(addresses, "imu"),
    narration: narration
      ? { officials: anyOf(narration.officials, "u"), verbs: anyOf(narration.verbs, "u") }
      : null,
  };
}
