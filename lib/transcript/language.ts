/**
 * The language of the words as a BCP 47 tag (`en`, `fr`, `uk`, `ru`, `de`, `es`, `it`, `pt`, `nl`, `pl`, `ro`, `zh`, …),
 * by its script and its commonest words; `null` where the text is too short or of no language known here.
 * Reads at most the text's first `MOST` characters.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, MOST);
  const script = SCRIPTS.find(
    ({ letters }) => (sample.match(letters)?.length ?? 0) > countLetters(sample) * 0.3,
  );
  if (script) return script.language;
  return commonest(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

const MOST = 20_000;

function countLetters(sample: string): number {
  return sample.match(/\p{L}/gu)?.length ?? 0;
}

const SCRIPTS = [
  { language: "ja", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: "ko", letters: /\p{Script=Hangul}/gu },
  { language: "zh", letters: /\p{Script=Han}/gu },
  { language: "ar", letters: /\p{Script=Arabic}/gu },
  { language: "he", letters: /\p{Script=Hebrew}/gu },
  { language: "el", letters: /\p{Script=Greek}/gu },
  { language: "ka", letters: /\p{Script=Georgian}/gu },
  { language: "hy", letters: /\p{Script=Armenian}/gu },
] as const;

/** At least this share of the words must be among a language's commonest. */
const ENOUGH = 0.08;

function commonest(words: readonly string[]): string | null {
  let best: string | null = null;
  let most = Math.max(2, words.length * ENOUGH);
  for (const [language, stopWords] of Object.entries(STOP_WORDS)) {
    const hits = words.reduce((sum, word) => sum + (stopWords.has(word) ? 1 : 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    "the of and to in that is we it for you have this are with our be they will not was from what so who can",
  ),
  fr: wordSet(
    "le la les des et à de du que qui nous vous est une un dans pour pas ce je il sont avec sur plus mais au aux",
  ),
  de: wordSet(
    "der die das und ist in zu den nicht von wir mit ein eine auf für ich es dass sie im dem auch wie hat des sich",
  ),
  es: wordSet(
    "el la los las de que y en un una es por con para no del se lo su más como pero hemos muy este esta al",
  ),
  it: wordSet(
    "il la le gli di che è e in un una per non con del della sono si più ma anche come questo questa al alla noi",
  ),
  pt: wordSet(
    "o a os as de que e em um uma é por com para não do da se mais como mas muito este esta ao dos das nós",
  ),
  nl: wordSet(
    "de het een en van is dat in te niet we wij voor op met zijn die er aan ook maar om naar hebben deze ik",
  ),
  pl: wordSet("i w nie na się że to jest z do o jak co ale za od tak dla po jego są przez oraz tym być"),
  ro: wordSet(
    "de și în la a pe cu că este nu o un din mai pentru care sunt am noi să ce le iar acest această",
  ),
  cs: wordSet("a se v na že je to s z o i do ale jsme pro jako za by jsou tak po které který od není bude"),
  tr: wordSet("ve bir bu da de için ile olarak çok biz daha olan gibi ne ama var kadar sonra bizim en ki"),
  uk: wordSet(
    "і й та в у на що не з до це ми за як для про від є я ви але так його нас їх також цього який які",
  ),
  ru: wordSet(
    "и в на что не с мы это по как для к от о я вы но так его у за из всё все также этого который которые было",
  ),
  bg: wordSet("и на да в че за не се от по ще това са съм ние как с към или които който беше има ни"),
  sr: wordSet("и у је да на се за са смо не од то као што су ми који али овде ће бити још"),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
