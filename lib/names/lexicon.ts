import type { NameWords, PartKind } from "./language.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { it } from "./languages/it.ts";
import { ja } from "./languages/ja.ts";
import { ru } from "./languages/ru.ts";
import { uk } from "./languages/uk.ts";
import { bare } from "./words.ts";

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
export const LANGUAGES: readonly NameWords[] = [en, fr, de, uk, ru, es, it, ja];
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

function merge(languages: readonly NameWords[]): Lexicon {
  const all = (list: (words: NameWords) => readonly string[]) => new Set(languages.flatMap(list));
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
