import { bare } from "../text/words.ts";
import type { LanguagePack, PartKind } from "./language-pack.ts";
import { de } from "./packs/de.ts";
import { en } from "./packs/en.ts";
import { es } from "./packs/es.ts";
import { fr } from "./packs/fr.ts";
import { it } from "./packs/it.ts";
import { ja } from "./packs/ja.ts";
import { ru } from "./packs/ru.ts";
import { uk } from "./packs/uk.ts";

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

/** All languages of which words are known. */
export const LANGUAGES: readonly LanguagePack[] = [en, fr, de, uk, ru, es, it, ja];
const lexicons = new Map<string, Lexicon>();

/**
 * The lexicon for a document in `language` (BCP 47; only the first subtag counts): that language's words and English,
 * since NATO's and the UN's pages mix both; every language's where it is unknown.
 */
export function lexiconFor(language: string | null): Lexicon {
  const wanted = language?.slice(0, 2).toLowerCase() ?? "";
  const known = LANGUAGES.some((words) => words.language === wanted);
  const key = known ? wanted : "";
  const found = lexicons.get(key);
  if (found) return found;
  const made = merge(
    known ? LANGUAGES.filter((words) => words.language === wanted || words === en) : LANGUAGES,
  );
  lexicons.set(key, made);
  return made;
}

function merge(languages: readonly LanguagePack[]): Lexicon {
  const all = (list: (words: LanguagePack) => readonly string[]) => new Set(languages.flatMap(list));
  const parts = new Map<string, PartKind>();
  for (const { parts: own } of languages) {
    for (const [kind, labels] of Object.entries(own) as [PartKind, readonly string[]][]) {
      // Capitals are often printed without accents: "L'INTERPRETE".
      for (const label of labels.flatMap((each) => [each, bare(each)]))
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
