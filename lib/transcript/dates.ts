import { DATED_LANGUAGES, monthNames, plainWord, weekdayNames } from "./calendar.ts";

/**
 * Finds the first calendar date printed in a line, as ISO 8601 (`2021-05-17`), or `null` where there is none.
 * Reads month names in every language that `languageOf` tells, ISO dates, and numbers:
 * `17.05.2021` and `17/05/2021` with the day first, `5/17/2021` where only the month can be first.
 */
export function dateIn(line: string): string | null {
  let best: { at: number; date: string } | null = null;
  const plain = inCommonYears(line);
  for (const { pattern, order } of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const date = dateOf(match, order);
      if (date && (!best || match.index < best.at)) best = { at: match.index, date };
    }
  }
  return best?.date ?? null;
}

/** Years before the first of an era: 令和3年 is 2021. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** "令和３年１２月７日" and "2021년 12월 7일" as "2021-12-7"; a line without these signs as it is. */
function inCommonYears(line: string): string {
  if (!/[年년]/u.test(line)) return line;
  return line
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(
      /(令和|平成|昭和)(\d{1,2}|元)年/gu,
      (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year))}年`,
    )
    .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, "$1-$2-$3");
}

/** Whether a line holds a date and next to nothing else: "18 Oct. 2022 -", "Monday, July 20, 2005", "04-May-1999". */
export function isDateLine(line: string): boolean {
  if (line.length > 60 || !dateIn(line)) return false;
  const words = line.match(/\p{L}[\p{L}\p{M}]*/gu)?.map(plainWord) ?? [];
  return words.every((word) => DATE_WORDS.has(word) || monthOf(word) > 0 || isWeekday(word));
}

/** A form of date: which group is the year, the month, the day. */
interface DateForm {
  readonly pattern: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}

const FORMS: readonly DateForm[] = [
  // 2021-05-17, 2022/04/28
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, order: [1, 2, 3] },
  // 17 May 2021, 18 Oct. 2022, 1er juin 2019, 17. Mai 2019, 9 de mayo de 2019, 04-May-1999, 14th of June 2011, 5 במאי 2031
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s,-]+(?:de |of |ב)?(\p{L}+)\.?(?:[\s,-]+|\s+del?\s+)(\d{4})(?!\d)/giu,
    order: [3, 2, 1],
  },
  // May 17, 2021; July 20th 2005
  { pattern: /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu, order: [3, 1, 2] },
  // 2031. május 5.
  { pattern: /(?<!\d)(\d{4})\.\s(\p{L}+)\s(\d{1,2})(?!\d)/gu, order: [1, 2, 3] },
  // 17.05.2021, 17. 5. 2021, 17/05/2021; 5/17/2021 is put right by `dateOf`
  { pattern: /(?<![\d./])(\d{1,2})(?:\. ?|\/)(\d{1,2})(?:\. ?|\/)(\d{4})(?!\d)/gu, order: [3, 2, 1] },
];

function dateOf(match: RegExpMatchArray, [y, m, d]: DateForm["order"]): string | null {
  const year = Number(match[y]);
  let month = monthOf(match[m] ?? "");
  let day = Number(match[d]);
  if (month > 12) [month, day] = [day, month];
  if (!month || month > 12 || !day || day > daysIn(year, month)) return null;
  if (year < 1900 || year > 2099) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 to 12 for a month's name or number (numbers above 12 as they are), 0 for any other word. */
function monthOf(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word);
  const plain = plainWord(word);
  for (const language of DATED_LANGUAGES) {
    const month = monthNames(language).get(plain);
    if (month) return month;
  }
  return 0;
}

function isWeekday(word: string): boolean {
  return DATED_LANGUAGES.some((language) => weekdayNames(language).has(word));
}

/** Words beside the month and the weekday, as `plainWord` gives them. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  `tues thur thurs st nd rd th er de del da do of the le den d am um il el a as la
  года году року г р рік год uhr uur h hrs am pm gmt utc cet cest est edt kl klo om saat ora godz hod roku r v dne dnia ziua dia tarihinde`
    .split(/\s+/u)
    .map(plainWord),
);
