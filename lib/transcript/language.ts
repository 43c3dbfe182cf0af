/**
 * The language of the words as a BCP 47 tag (`en`, `fr`, `uk`, `ru`, `de`, `es`, `it`, `pt`, `nl`, `pl`, `ro`, `zh`, …),
 * by its script and its commonest words; `null` where the text is too short or of no language known here.
 * Reads at most the text's first `MOST` characters.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, MOST);
  return scriptLanguage(sample) ?? commonest(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

const MOST = 10_000;

/** Where a third of the letters are of a script that one language writes. */
function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(
    ({ letter }) => letter.test(sample) && sample.split(letter).length - 1 > letters * 0.3,
  );
  return script?.language ?? null;
}

const SCRIPTS = [
  { language: "ja", letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: "ko", letter: /\p{Script=Hangul}/u },
  { language: "zh", letter: /\p{Script=Han}/u },
  { language: "ar", letter: /\p{Script=Arabic}/u },
  { language: "he", letter: /\p{Script=Hebrew}/u },
  { language: "el", letter: /\p{Script=Greek}/u },
  { language: "ka", letter: /\p{Script=Georgian}/u },
  { language: "hy", letter: /\p{Script=Armenian}/u },
] as const;

/** At least this share of the words must be among a language's commonest. */
const ENOUGH = 0.08;

function commonest(words: readonly string[]): string | null {
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, most] = [...hits].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return most > Math.max(2, words.length * ENOUGH) ? best : null;
}

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
