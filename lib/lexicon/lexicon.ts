import { bare } from "../text/words.ts";
import type { LanguagePack, PartKind } from "./language-pack.ts";
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
  readonly press: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, PartKind>;
  readonly neverNames: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
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

/** The lexicons made before, by their packs and the first subtag of their language. */
const made = new WeakMap<readonly LanguagePack[], Map<string, Lexicon>>();

/**
 * Returns the lexicon for a document in `language` (BCP 47; only the first subtag counts): that language's words and English,
 * since NATO's and the UN's pages mix both; every language's where the language is not known. A language that has no pack has no
 * words: never another's, for "da" is yes in one language and there in the next, and "s." asks here and answers there.
 */
export function lexiconFor(language: string | null, packs: readonly LanguagePack[] = LANGUAGES): Lexicon {
  const [subtag = ""] = (language ?? "").toLowerCase().split(/[-_]/u);
  const wanted = UNTOLD.has(subtag) ? null : subtag;
  const lexicons = made.get(packs) ?? new Map<string, Lexicon>();
  made.set(packs, lexicons);
  const key = wanted ?? "";
  const lexicon = lexicons.get(key) ?? merge(packsFor(wanted, packs));
  lexicons.set(key, lexicon);
  return lexicon;
}

/** Tags that tell no language: none, undetermined, several, no words. */
const UNTOLD: ReadonlySet<string> = new Set(["", "und", "mul", "zxx"]);

function packsFor(wanted: string | null, packs: readonly LanguagePack[]): readonly LanguagePack[] {
  if (wanted === null) return packs;
  if (!packs.some(({ language }) => language === wanted)) return [];
  return packs.filter(({ language }) => language === wanted || language === "en");
}

function merge(languages: readonly LanguagePack[]): Lexicon {
  const all = (list: (words: LanguagePack) => readonly string[]) =>
    new Set(languages.flatMap(list).flatMap(printedForms));
  const parts = new Map<string, PartKind>();
  for (const { parts: own } of languages) {
    for (const [kind, labels] of Object.entries(own) as [PartKind, readonly string[]][]) {
      // Capitals are often printed without accents: "L'INTERPRETE".
      for (const label of labels.flatMap((each) => [...printedForms(each), bare(each).normalize("NFC")]))
        if (!parts.has(label)) parts.set(label, kind);
    }
  }
  return {
    honorifics: all((words) => words.honorifics),
    ranks: all((words) => words.ranks),
    offices: all((words) => words.offices),
    modifiers: all((words) => words.modifiers),
    connectors: all((words) => words.connectors),
    portfolios: all((words) => words.portfolios),
    press: all((words) => words.press),
    houses: all((words) => words.houses),
    parts,
    neverNames: all((words) => words.neverNames),
    topics: all((words) => words.topics),
  };
}

/** A word as packs write it, and as it may be printed: "BAKANI" in small letters is "bakani", and "ş" stands for "ș" in older type. */
function printedForms(word: string): readonly string[] {
  if (!/[ıșț]/u.test(word)) return [word];
  return [word, word.replaceAll("ı", "i"), word.replaceAll("ș", "ş").replaceAll("ț", "ţ")];
}
