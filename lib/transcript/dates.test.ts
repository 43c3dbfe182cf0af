import { describe, expect, it } from "vitest";
import { DATED_LANGUAGES, monthNames } from "./calendar.ts";
import { dateIn, isDateLine } from "./dates.ts";
import { TOLD_LANGUAGES } from "./language.ts";

describe("dateIn", () => {
  it.each([
    ["17 May. 2021 -", "2021-05-17"],
    ["18 Oct. 2022 -", "2022-10-18"],
    ["Last updated: 19 Oct. 2022 10:46", "2022-10-19"],
    ["04-May-1999", "1999-05-04"],
    ["Monday, July 20, 2005", "2005-07-20"],
    ["September 3rd 2014", "2014-09-03"],
    ["2025-06-25T10:00:00Z", "2025-06-25"],
    ["2022/04/28", "2022-04-28"],
    ["1er juin 2019", "2019-06-01"],
    ["le 14 août 2012", "2012-08-14"],
    ["vom 17. März 2019", "2019-03-17"],
    ["9 de mayo de 2019", "2019-05-09"],
    ["3 dicembre 2020", "2020-12-03"],
    ["21 апреля 2025 года", "2025-04-21"],
    ["15 квітня 2025", "2025-04-15"],
    ["9 лютого 2023 р.", "2023-02-09"],
    ["17.05.2021", "2021-05-17"],
    ["5/17/2021", "2021-05-17"],
    ["17/5/2021", "2021-05-17"],
    ["（令和３年１２月７日（火曜日））", "2021-12-07"],
    ["令和元年5月1日", "2019-05-01"],
    ["2024年5月6日", "2024-05-06"],
    ["12 de março de 2026", "2026-03-12"],
    ["12 marca 2026", "2026-03-12"],
    ["8. november 2011", "2011-11-08"],
    ["12. dubna 2021", "2021-04-12"],
    ["12. 4. 2021 18:04", "2021-04-12"],
    ["8 KASIM 2011", "2011-11-08"],
    ["2031. május 5.", "2031-05-05"],
    ["5. toukokuuta 2031", "2031-05-05"],
    ["5. маја 2031.", "2031-05-05"],
    ["5 במאי 2031", "2031-05-05"],
    ["5 Μαΐου 2031", "2031-05-05"],
    ["5 مايو 2031", "2031-05-05"],
    ["2031년 5월 5일", "2031-05-05"],
    ["3 Sept. 2021", "2021-09-03"],
    ["3. Jänner 2021", "2021-01-03"],
    ["from 3 May 2021 to 5 June 2021", "2021-05-03"],
  ])("%s", (line, date) => {
    expect(dateIn(line)).toBe(date);
  });

  it.each([
    "",
    "May 2021",
    "31 June 2021",
    "2021-13-40",
    "17 Mayor 2021",
    "Article 5/1949",
    "18 Octopus 2022",
    "12 ferries 2021",
    "3 paralelo 2021",
    "2031. quay 5",
    "12 May 1066",
    "令和３年度",
  ])("no date in “%s”", (line) => {
    expect(dateIn(line)).toBeNull();
  });
});

describe("the months of each language", () => {
  const names = DATED_LANGUAGES.flatMap((language) =>
    ([{ day: "numeric" }, {}] as const).map((day) => {
      const format = new Intl.DateTimeFormat(language, { timeZone: "UTC", month: "long", ...day });
      const months = Array.from(
        { length: 12 },
        (_, at) => format.formatToParts(Date.UTC(2031, at, 5)).find(({ type }) => type === "month")?.value,
      );
      return [language, months] as const;
    }),
  );

  it.each(names)("%s: %s", (_, months) => {
    expect(months.map((month) => dateIn(`5 ${month} 2031`))).toEqual(
      months.map((_, at) => `2031-${String(at + 1).padStart(2, "0")}-05`),
    );
  });

  it("gives no word two meanings", () => {
    const meanings = new Map<string, Set<number>>();
    for (const [word, month] of DATED_LANGUAGES.flatMap((language) => [...monthNames(language)]))
      meanings.set(word, (meanings.get(word) ?? new Set()).add(month));
    expect([...meanings].filter(([, months]) => months.size > 1)).toEqual([]);
  });

  it("knows them for every language that is told", () => {
    expect(TOLD_LANGUAGES.filter((language) => !DATED_LANGUAGES.includes(language)).sort()).toEqual([
      "ja",
      "ko",
      "zh",
    ]);
  });
});

describe("isDateLine", () => {
  it.each([
    "18 Oct. 2022 -",
    "Monday, July 20, 2005",
    "04-May-1999",
    "(March 9, 2025)",
    "21 апреля 2025 года",
    "2022-08-11 19:08",
    "segunda-feira, 5 de maio de 2031",
    "poniedziałek, 5 maja 2031 r.",
    "pondělí 5. května 2031",
    "5 Mayıs 2031 Pazartesi",
    "mandag den 5. maj 2031",
    "понеділок, 5 травня 2031 року",
    "пʼятниця, 9 травня 2031",
    "5 mai 2031, ora 14:30",
  ])("%s is one", (line) => {
    expect(isDateLine(line)).toBe(true);
  });
  it.each([
    "For Immediate Release August 7, 2009",
    "On 4 May 1999 we met in Rome.",
    "17 May",
    "NATO HQ, 5 June 2001",
    "Vila Nova, 8 de março de 2019",
    "Przystań, 5 maja 2031",
  ])("%s is none", (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
