/**
 * Tells the language of the words as a BCP 47 tag (`en`, `fr`, `uk`, `da`, `zh`, …), by its script, its commonest words and its
 * letters; `null` where the text is too short or of no language known here. Never a neighbour's: Slovak has the commonest words of
 * Czech, and none of its telling letters. Reads at most the text's first `MOST` characters.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, MOST);
  return scriptLanguage(sample) ?? commonest(sample);
}

const MOST = 10_000;

/** Where a third of the letters are of a script that one language writes; Persian has letters that Arabic lacks. */
function scriptLanguage(sample: string): string | null {
  const letters = countOf(/\p{L}/gu, sample);
  const script = SCRIPTS.find(({ letter }) => countOf(letter, sample) > letters * 0.3);
  if (script?.language === "ar" && countOf(/[پچژگیکہ]/gu, sample) > letters * FOREIGN) return null;
  return script?.language ?? null;
}

const SCRIPTS = [
  { language: "ja", letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: "ko", letter: /\p{Script=Hangul}/gu },
  { language: "zh", letter: /\p{Script=Han}/gu },
  { language: "ar", letter: /\p{Script=Arabic}/gu },
  { language: "he", letter: /\p{Script=Hebrew}/gu },
  { language: "el", letter: /\p{Script=Greek}/gu },
  { language: "ka", letter: /\p{Script=Georgian}/gu },
  { language: "hy", letter: /\p{Script=Armenian}/gu },
] as const;

/** At least this share of the words must be among a language's commonest. */
const ENOUGH = 0.08;

function commonest(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [[best, most], [, next]] = [...hits, NONE, NONE].sort((a, b) => b[1] - a[1]) as [Hits, Hits];
  const different = new Set(words.filter((word) => LANGUAGES.get(word)?.includes(best))).size;
  const isKnown = different > 2 && most > Math.max(2, words.length * ENOUGH) && most > next;
  return isKnown && hasLetters(best, sample) ? best : null;
}

type Hits = [language: string, count: number];

const NONE: Hits = ["", 0];

/** Whether a text has the letters of a language, and none but these. Names have others: only words without a capital count. */
function hasLetters(language: string, sample: string): boolean {
  const [telling = "", others = ""] = LETTERS[language]?.split(" ") ?? [];
  const common = sample.match(/(?<!\p{L})\p{Ll}\p{L}*/gu)?.join("") ?? "";
  const foreign = countOf(new RegExp(`[^a-zа-йк-щьюя${telling}${others}]`, "gu"), common);
  const letters = countOf(/\p{L}/gu, sample);
  const tells =
    !telling || letters < FEW || countOf(new RegExp(`[${telling}]`, "giu"), sample) > letters * TELLING;
  return tells && (language === "en" || foreign <= Math.max(2, common.length * FOREIGN));
}

/** In fewer letters the telling ones may be missing. */
const FEW = 150;
const TELLING = 0.003;
const FOREIGN = 0.007;

function countOf(letter: RegExp, text: string): number {
  return text.match(letter)?.length ?? 0;
}

/** The letters of each language beside those of its script that all have: telling ones, which no long text lacks; then others. */
const LETTERS: Readonly<Record<string, string>> = {
  fr: " àâæçèéêëîïôùûüœ",
  de: " äöüß",
  es: " áéíñóúü",
  it: " àèéìîòóù",
  pt: "ãçõ áâàéêíóôúü",
  nl: " ëéèïöüĳ",
  af: " êëéèôöûîï",
  pl: "łśżńć ąęóź",
  ro: "ățţ âîșş",
  cs: "ěřů áčďéíňóšťúýž",
  tr: "ığş âçîöûü",
  hu: "őű áéíóöúü",
  da: "æøå éü",
  no: "æøå éòôü",
  sv: "äö åé",
  fi: "äö å",
  uk: "іїє ґ",
  ru: "ыэ ёъ",
  bg: "ъ ",
  sr: "јћђљњ џ",
};

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is we it for you have this are with our be they will not was from what so who can",
  fr: "le la les des et à de du que qui nous vous est une un dans pour pas ce je il sont avec sur plus mais au aux",
  de: "der die das und ist in zu den nicht von wir mit ein eine auf für ich es dass sie im dem auch wie hat des sich",
  es: "el la los las de que y en un una es por con para no del se lo su más como pero hemos muy este esta al",
  it: "il la le gli di che è e in un una per non con del della sono si più ma anche come questo questa al alla noi",
  pt: "o a os as de que e em um uma é por com para não do da se mais como mas muito este esta ao dos das nós",
  nl: "de het een en van is dat in te niet we wij voor op met zijn die er aan ook maar om naar hebben deze ik",
  pl: "i w nie na się że to jest z do o jak co ale za od tak dla po jego są przez oraz tym być",
  ro: "de și în la a pe cu că este nu o un din mai pentru care sunt am noi să ce le iar acest această",
  cs: "a se v na že je to s z o i do ale jsme pro jako za by jsou tak po které který od není bude",
  tr: "ve bir bu da de için ile olarak çok biz daha olan gibi ne ama var kadar sonra bizim en ki",
  uk: "і й та в у на що не з до це ми за як для про від є я ви але так його нас їх також цього який які",
  ru: "и в на что не с мы это по как для к от о я вы но так его у за из всё все также этого который которые было",
  af: "die van en is in nie het n wat ons vir sy te om dat met op aan hulle dit ek was sal hierdie kan",
  hu: "a az és hogy nem is egy ez meg van volt de ha már csak mint vagy ezt azt kell minden nagyon most mert el",
  da: "og i at det er en til den på for ikke med der som har vi de et jeg kan men også fra vil skal af os nu efter mig meget hvad noget bliver gerne tak ud op sig mod uden",
  no: "og i at det er en til den på for ikke med der som har vi de et jeg kan men også fra vil skal av oss nå etter meg å hva noe blir gjerne takk ut opp seg mot uten",
  sv: "och i att det är en till den på för inte med som har vi de ett jag om kan men också från ska av oss nu efter mycket vad",
  fi: "ja on ei että se oli mutta kun niin ovat myös tai jos joka hän olemme tämä ole sen kuin me meidän mitä",
  bg: "и на да в че за не се от по ще това са съм ние как с към или които който беше има ни",
  sr: "и у је да на се за са смо не од то као што су ми који али овде ће бити још",
};

/** For each of these words the languages that it is one of. */
const LANGUAGES: ReadonlyMap<string, readonly string[]> = Object.entries(STOP_WORDS).reduce(
  (map, [language, words]) => {
    for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), language]);
    return map;
  },
  new Map<string, string[]>(),
);

/** The languages that `languageOf` tells. */
export const TOLD_LANGUAGES: readonly string[] = [
  ...Object.keys(STOP_WORDS),
  ...SCRIPTS.map(({ language }) => language),
];
