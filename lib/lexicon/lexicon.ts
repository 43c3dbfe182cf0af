import { bare } from "../text/words.ts";
import type { Ablation, WordCue } from "./ablation.ts";
import type { HeaderWords, LanguagePack, PartKind } from "./language-pack.ts";
import { cs } from "./packs/cs.ts";
import { da } from "./packs/da.ts";
import { de } from "./packs/de.ts";
import { en } from "./packs/en.ts";
import { es } from "./packs/es.ts";
import { fr } from "./packs/fr.ts";
import { it } from "./packs/it.ts";
import { ja } from "./packs/ja.ts";
import { ko } from "./packs/ko.ts";
import { nl } from "./packs/nl.ts";
import { pl } from "./packs/pl.ts";
import { pt } from "./packs/pt.ts";
import { ro } from "./packs/ro.ts";
import { ru } from "./packs/ru.ts";
import { tr } from "./packs/tr.ts";
import { uk } from "./packs/uk.ts";
import { zh } from "./packs/zh.ts";

/** The words of names and labels that hold for one document, ready for look-up. All keys are lower case. */
export interface Lexicon {
  readonly honorifics: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly floorOffices: ReadonlySet<string>;
  readonly press: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, PartKind>;
  readonly neverNames: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** The words around people in headers. */
  readonly header: Readonly<Record<keyof HeaderWords, ReadonlySet<string>>>;
  /** Whether offices are tied to their places by cases. */
  readonly inflects: boolean;
}

/** All languages of which words are known. Where two give a label different parts, the first does. */
export const LANGUAGES: readonly LanguagePack[] = [
  en,
  fr,
  de,
  uk,
  ru,
  es,
  it,
  ja,
  pt,
  pl,
  tr,
  nl,
  ro,
  cs,
  da,
  ko,
  zh,
];

/** Nothing is left out. */
const WHOLE: Ablation = { cues: new Set(), features: new Set() };

/** The lexicons made before, by what is left out and by their packs. */
const lexicons = new WeakMap<Ablation, Map<string, Lexicon>>();

/**
 * Returns the packs for a document in `language` (BCP 47; only the first subtag counts): that language's and English, since NATO's
 * and the UN's pages mix both; every language's where the language is not known. A language that has no pack has no words: never
 * another's, for "da" is yes in one language and there in the next, and "s." asks here and answers there.
 */
export function packsFor(language: string | null, leftOut: Ablation = WHOLE): readonly LanguagePack[] {
  const packs = LANGUAGES.filter((pack) => !leftOut.cues.has(pack.language));
  const [wanted = ""] = (language ?? "").toLowerCase().split(/[-_]/u);
  if (UNTOLD.has(wanted)) return packs;
  if (!packs.some((pack) => pack.language === wanted)) return [];
  return packs.filter((pack) => pack.language === wanted || pack === en);
}

/** Tags that tell no language: none, undetermined, several, no words. */
const UNTOLD: ReadonlySet<string> = new Set(["", "und", "mul", "zxx"]);

/** Returns the lexicon for a document in `language`, of the packs for it, without the words of `leftOut`. */
export function lexiconFor(language: string | null, leftOut: Ablation = WHOLE): Lexicon {
  const packs = packsFor(language, leftOut);
  const key = packs.map((pack) => pack.language).join(" ");
  const made = lexicons.get(leftOut) ?? new Map<string, Lexicon>();
  lexicons.set(leftOut, made);
  const lexicon = made.get(key) ?? merge(packs, leftOut);
  made.set(key, lexicon);
  return lexicon;
}

/** Returns whether no word is known: nothing can be told from a label then but its form. */
export function isEmpty({ offices, parts }: Lexicon): boolean {
  return offices.size === 0 && parts.size === 0;
}

/** Lists every word that `lexiconFor` can leave out. The words of the floor stand in patterns that are made once: they are not among them. */
export function allCues(): readonly WordCue[] {
  const cues = LANGUAGES.flatMap((pack) => [
    ...WORD_LISTS.flatMap((list) => pack[list].map((word) => cueOf(pack, list, word))),
    ...Object.entries(pack.parts).flatMap(([kind, labels]) =>
      labels.map((label) => cueOf(pack, `parts/${kind}`, label)),
    ),
    ...HEADER_LISTS.flatMap((list) => pack.header[list].map((word) => cueOf(pack, `header/${list}`, word))),
  ]);
  return [...new Map(cues.map((cue) => [cue.id, cue])).values()];
}

const WORD_LISTS = [
  ...(["honorifics", "ranks", "offices", "modifiers", "connectors", "portfolios"] as const),
  ...(["floorOffices", "press", "outlets", "neverNames", "topics"] as const),
] satisfies readonly (keyof LanguagePack & keyof Lexicon)[];

const HEADER_LISTS = ["naming", "parting", "events", "press", "and", "articles"] as const;

function cueOf({ language }: LanguagePack, list: string, word: string): WordCue {
  return { id: `${language}/${list}/${word}`, word, language };
}

function merge(languages: readonly LanguagePack[], { cues }: Ablation): Lexicon {
  const isIn = (pack: LanguagePack, list: string, word: string) =>
    cues.size === 0 || !cues.has(cueOf(pack, list, word).id);
  const printed = (list: (typeof WORD_LISTS)[number]) =>
    new Set(
      languages.flatMap((pack) => pack[list].filter((word) => isIn(pack, list, word)).flatMap(printedForms)),
    );
  const headerWords = (list: keyof HeaderWords) =>
    new Set(
      languages.flatMap((pack) => pack.header[list].filter((word) => isIn(pack, `header/${list}`, word))),
    );
  const parts = new Map<string, PartKind>();
  for (const pack of languages) {
    for (const [kind, labels] of Object.entries(pack.parts) as [PartKind, readonly string[]][]) {
      const own = labels.filter((label) => isIn(pack, `parts/${kind}`, label));
      // Capitals are often printed without accents: "L'INTERPRETE".
      for (const label of own.flatMap((each) => [...printedForms(each), bare(each).normalize("NFC")]))
        if (!parts.has(label)) parts.set(label, kind);
    }
  }
  return {
    ...setsOf(WORD_LISTS, printed),
    parts,
    header: setsOf(HEADER_LISTS, headerWords),
    // Of a document in a language that is not known all packs are taken, and their cases tell nothing.
    inflects: languages.length <= 2 && languages.some(({ inflects }) => inflects),
  };
}

/** The set of each list, by the list's name. */
function setsOf<List extends string>(
  lists: readonly List[],
  setOf: (list: List) => ReadonlySet<string>,
): Readonly<Record<List, ReadonlySet<string>>> {
  return Object.fromEntries(lists.map((list) => [list, setOf(list)])) as Record<List, ReadonlySet<string>>;
}

/** A word as packs write it, and as it may be printed: "BAKANI" in small letters is "bakani", and "ş" stands for "ș" in older type. */
function printedForms(word: string): readonly string[] {
  if (!/[ıșț]/u.test(word)) return [word];
  return [word, word.replaceAll("ı", "i"), word.replaceAll("ș", "ş").replaceAll("ț", "ţ")];
}
