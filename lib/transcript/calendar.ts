/** The languages whose months and weekdays are known: those that `languageOf` tells, the commonest in transcripts first. */
export const DATED_LANGUAGES: readonly string[] =
  "en fr de es uk ru it pt pl nl tr ro cs da sv no fi hu bg sr af el he ar ka hy".split(" ");

/** Gives the form in which the names of months and days are looked up: small letters, no diacritics (й is и), no dotless ı. */
export function plainWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i").normalize("NFC");
}

/**
 * Gives what the months are called in a language, from `Intl`: in full and short, alone and behind a day ("травень", "травня",
 * "трав."), and how many they are. Computed when it is first asked for.
 */
export const monthNames = oncePerLanguage((language) => {
  const names = new Map<string, number>();
  for (const name of formatsOf(language)) {
    for (let month = 1; month <= 12; month++) {
      const word = plainWord(name(month)).replace(/[.׳]$/u, "");
      // Some languages have numbers for short names.
      if (/^\p{L}{3,}$/u.test(word) && !names.has(word)) names.set(word, month);
    }
  }
  for (const [word, month] of ALSO[language] ?? []) names.set(word, month);
  return names;
});

/** Gives the words of which the names of the weekdays are made in a language, from `Intl`: "segunda", "feira". */
export const weekdayNames = oncePerLanguage((language) => {
  const words = (["long", "short"] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: "UTC", weekday });
    return WEEK.flatMap((day) => format.format(day).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  });
  return new Set(words.map(plainWord));
});

/** Printed forms that `Intl` does not give. */
const ALSO: Readonly<Record<string, readonly (readonly [word: string, month: number])[]>> = {
  en: [["sept", 9]],
  de: [
    ["janner", 1],
    ["feber", 2],
    ["maerz", 3],
    ["mrz", 3],
    ["mar", 3],
    ["jan", 1],
    ["feb", 2],
    ["apr", 4],
    ["aug", 8],
    ["okt", 10],
    ["nov", 11],
    ["dez", 12],
  ],
  es: [
    ["setiembre", 9],
    ["sep", 9],
  ],
  it: [
    ["genn", 1],
    ["sett", 9],
  ],
  fr: [
    ["fev", 2],
    ["avr", 4],
  ],
  uk: [["березень", 3]],
  // The genitive behind a day.
  sr: "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"
    .split(" ")
    .map((word, at) => [word, at + 1] as const),
};

/** How the months are named: each function gives a month's name. */
function formatsOf(language: string): readonly ((month: number) => string)[] {
  return (["long", "short"] as const).flatMap((month) =>
    [{}, { day: "numeric" } as const].map((day) => {
      const format = new Intl.DateTimeFormat(language, { timeZone: "UTC", month, ...day });
      return (number: number) =>
        format.formatToParts(Date.UTC(2031, number - 1, 5)).find(({ type }) => type === "month")?.value ?? "";
    }),
  );
}

const WEEK = [5, 6, 7, 8, 9, 10, 11].map((day) => Date.UTC(2031, 4, day));

function oncePerLanguage<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
