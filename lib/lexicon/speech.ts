import { anyOf } from "../text/any-of.ts";
import { speech as cs } from "./packs/cs.ts";
import { speech as da } from "./packs/da.ts";
import { speech as de } from "./packs/de.ts";
import { speech as en } from "./packs/en.ts";
import { speech as es } from "./packs/es.ts";
import { speech as fr } from "./packs/fr.ts";
import { speech as it } from "./packs/it.ts";
import { speech as ja } from "./packs/ja.ts";
import { speech as ko } from "./packs/ko.ts";
import { speech as nl } from "./packs/nl.ts";
import { speech as pl } from "./packs/pl.ts";
import { speech as pt } from "./packs/pt.ts";
import { speech as ro } from "./packs/ro.ts";
import { speech as ru } from "./packs/ru.ts";
import { speech as tr } from "./packs/tr.ts";
import { speech as uk } from "./packs/uk.ts";
import { speech as zh } from "./packs/zh.ts";
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

/** Those of languages that have no pack yet. */
const FURTHER: Readonly<Record<string, SpeechWords>> = {
  sv: {
    singular: "jag|mig|min|mitt|mina",
    plural: "vi|oss|vår|vårt|våra",
    addresses:
      "tack(?= för| så| till|[,.!])|god (?:morgon|dag|kväll|middag)|välkomna|kära (?:vänner|alla|kollegor)|mina damer och herrar|ärade",
    said: ["God morgon. Jag vill tacka fiskarna."],
    told: ["Ministern besökte kajen och skrev under avtalet."],
  },
  no: {
    singular: "jeg|meg|min|mitt|mine",
    plural: "vi|oss|vår|vårt|våre",
    addresses:
      "takk(?= for| skal| til|[,.!])|god (?:morgen|dag|kveld)|velkommen til|kjære (?:alle|venner|kolleg*)|mine damer og herrer",
    said: ["God morgen. Jeg vil takke fiskerne."],
    told: ["Statsråden besøkte kaia og skrev under avtalen."],
  },
  hu: {
    singular: "én|nekem|engem|velem|szeretn?ék|szeretném|hiszem|gondolom|remélem|vagyok|emlékszem",
    plural: "nekünk|minket|velünk|bennünket|*(?:unk|ünk)",
    addresses:
      "köszönöm|köszönjük|tisztelt|kedves (?:barátaim|vendégek|mindenki)|hölgyeim és uraim|jó (?:napot|reggelt|estét)",
    said: ["Jó reggelt! Szeretnék köszönetet mondani a halászoknak."],
    told: ["A miniszter meglátogatta a rakpartot, és aláírta a szerződést."],
  },
  el: {
    singular: "εγώ|μου|εμένα|θέλω|πιστεύω|είμαι|νομίζω|θυμάμαι|εύχομαι",
    plural: "εμείς|μας|*(?:ουμε|άμε|ήσαμε)",
    addresses: "σας ευχαριστώ|ευχαριστώ|καλημέρα|καλησπέρα|κυρίες και κύριοι|αγαπητ(?:οί|ές)|φίλες και φίλοι",
    said: ["Καλημέρα. Θέλω να ευχαριστήσω τους ψαράδες."],
    told: ["Ο υπουργός επισκέφθηκε την προβλήτα και υπέγραψε τη σύμβαση."],
  },
};

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
  ja,
  ko,
  zh,
  ...FURTHER,
};

/** Their patterns. */
export const SPEECH: ReadonlyMap<string, SpeechPatterns> = new Map(
  Object.entries(SPEECH_WORDS).map(([language, words]) => [language, patternsOf(words)]),
);

function patternsOf({
  singular,
  plural,
  addresses,
  isCased,
  unspaced,
  narration,
}: SpeechWords): SpeechPatterns {
  const pronouns = isCased ? "gmu" : "gimu";
  const pattern = (words: string, flags: string) =>
    unspaced ? new RegExp(words, flags) : anyOf(words, flags);
  return {
    singular: pattern(singular, pronouns),
    plural: pattern(plural, pronouns),
    addresses: pattern(addresses, "imu"),
    narration: narration
      ? { officials: anyOf(narration.officials, "u"), verbs: anyOf(narration.verbs, "u") }
      : null,
  };
}
