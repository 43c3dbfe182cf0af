import { patternUnion } from "../text/pattern-union.ts";
import { publisher as cs } from "./packs/cs.ts";
import { publisher as da } from "./packs/da.ts";
import { publisher as de } from "./packs/de.ts";
import { publisher as en } from "./packs/en.ts";
import { publisher as es } from "./packs/es.ts";
import { publisher as fr } from "./packs/fr.ts";
import { publisher as it } from "./packs/it.ts";
import { publisher as nl } from "./packs/nl.ts";
import { publisher as pl } from "./packs/pl.ts";
import { publisher as pt } from "./packs/pt.ts";
import { publisher as ro } from "./packs/ro.ts";
import { publisher as ru } from "./packs/ru.ts";
import { publisher as tr } from "./packs/tr.ts";
import { publisher as uk } from "./packs/uk.ts";
import type { PackedCue, PublisherCue, PublisherWords } from "./publisher-words.ts";

/** What publishers print around an event's words, by language. */
export const PUBLISHER_WORDS: Readonly<Record<string, PublisherWords>> = {
  en,
  fr,
  de,
  it,
  es,
  uk,
  ru,
  pt,
  pl,
  tr,
  nl,
  ro,
  cs,
  da,
};

/** What is the same in every language: addresses, and marks of copyright. */
const GENERAL: readonly PublisherCue[] = [
  {
    feature: "copyright",
    form: /^[[(*\s]*(?:©|copyright(?!\p{L}))/iu,
    matches: ["© Harbour Union 2031"],
  },
  {
    feature: "copyright",
    form: patternUnion(
      [
        /all rights reserved/iu,
        /tous droits réservés/iu,
        /alle rechte vorbehalten/iu,
        /tutti i diritti riservati/iu,
        /todos los derechos reservados/iu,
        /(?:усі|всі) права захищені/iu,
        /все права защищены/iu,
      ],
      "iu",
      String.raw`^…\.?$`,
    ),
    matches: ["All rights reserved.", "Tous droits réservés", "Усі права захищені"],
  },
  {
    feature: "address",
    form: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}|https?:\/\/|(?<!\p{L})www\.|(?<![\p{L}\p{N}])(?:\+|\(?0)\d[\d\s()/.-]{5,}\d/u,
    matches: [
      "press@ferry.example",
      "https://ferry.example",
      "www.ferry.example",
      "+32 2 000 00 00",
      "(02) 5550 0000",
    ],
  },
  {
    feature: "alone",
    form: /^(?:[\p{L}.]+\s+){0,2}(?:\S+@\S+|https?:\/\/\S+|www\.\S+|[+(]?\d[\d\s()/.-]{6,})\.?$/u,
    matches: ["www.ferry.example", "press@ferry.example", "Harbour Office +32 2 000 00 00"],
  },
];

/** All cues of what publishers print. */
export const PUBLISHER_CUES: readonly PublisherCue[] = [
  ...Object.values(PUBLISHER_WORDS).flatMap(({ cues }) =>
    cues.map((cue) => ({ ...cue, form: patternOf(cue.form) })),
  ),
  ...GENERAL,
];

function patternOf(form: PackedCue["form"]): RegExp {
  if (form instanceof RegExp) return form;
  const parts = form.map((part) => patternUnion(part instanceof RegExp ? [part] : part).source);
  return new RegExp(parts.join(""), "iu");
}
