import { bare } from "../text/words.ts";
import type { Ablation, Cue } from "./ablation.ts";
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
const WHOLE: Ablation = { cues: new Set(), features: new Set() };
const lexicons = new WeakMap<Ablation, Map<string, Lexicon>>();

/**
 * The packs for a document in `language` (BCP 47; only the first subtag counts): that language's and English, since NATO's and the
 * UN's pages mix both; every language's where it is unknown.
 */
export function packsFor(language: string | null): readonly LanguagePack[] {
  const wanted = language?.slice(0, 2).toLowerCase() ?? "";
  const own = LANGUAGES.find((pack) => pack.language === wanted);
  return own ? LANGUAGES.filter((pack) => pack === own || pack === en) : LANGUAGES;
}

/** The lexicon for a document in `language`, of the packs for it, without the words of `leftOut`. */
export function lexiconFor(language: string | null, leftOut: Ablation = WHOLE): Lexicon {
  const packs = packsFor(language);
  const key = packs.map((pack) => pack.language).join(" ");
  const made = lexicons.get(leftOut) ?? new Map<string, Lexicon>();
  lexicons.set(leftOut, made);
  const found = made.get(key);
  if (found) return found;
  const lexicon = merge(packs, leftOut);
  made.set(key, lexicon);
  return lexicon;
}

/** Lists every word that `lexiconFor` can leave out. The words of the floor stand in patterns that are made once: they are not among them. */
export function allCues(): readonly Cue[] {
  const cues = LANGUAGES.flatMap((pack) => [
    ...WORD_LISTS.flatMap((list) => pack[list].map((word) => cueOf(pack, list, word))),
    ...Object.entries(pack.parts).flatMap(([kind, labels]) =>
      labels.map((label) => cueOf(pack, `parts/${kind}`, label)),
    ),
  ]);
  return [...new Map(cues.map((cue) => [cue.id, cue])).values()];
}

const WORD_LISTS = [
  ...(["honorifics", "ranks", "offices", "modifiers", "connectors", "portfolios"] as const),
  ...(["press", "houses", "neverNames", "topics"] as const),
] satisfies readonly (keyof LanguagePack & keyof Lexicon)[];

function cueOf({ language }: LanguagePack, list: string, word: string): Cue {
  return { id: `${language}/${list}/${word}`, word, language };
}

function merge(languages: readonly LanguagePack[], { cues }: Ablation): Lexicon {
  const isIn = (pack: LanguagePack, list: string, word: string) =>
    cues.size === 0 || !cues.has(cueOf(pack, list, word).id);
  const all = (list: (typeof WORD_LISTS)[number]) =>
    new Set(languages.flatMap((pack) => pack[list].filter((word) => isIn(pack, list, word))));
  const parts = new Map<string, PartKind>();
  for (const pack of languages) {
    for (const [kind, labels] of Object.entries(pack.parts) as [PartKind, readonly string[]][]) {
      const own = labels.filter((label) => isIn(pack, `parts/${kind}`, label));
      // Capitals are often printed without accents: "L'INTERPRETE".
      for (const label of own.flatMap((each) => [each, bare(each)]))
        if (!parts.has(label)) parts.set(label, kind);
    }
  }
  return {
    honorifics: all("honorifics"),
    ranks: all("ranks"),
    offices: all("offices"),
    modifiers: all("modifiers"),
    connectors: all("connectors"),
    portfolios: all("portfolios"),
    press: all("press"),
    houses: all("houses"),
    parts,
    neverNames: all("neverNames"),
    topics: all("topics"),
  };
}
