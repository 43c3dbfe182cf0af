import { describe, expect, it } from "vitest";
import { dateIn, isDateLine } from "./dates.ts";

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
    "12 May 1066",
    "令和３年度",
  ])("no date in “%s”", (line) => {
    expect(dateIn(line)).toBeNull();
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
  ])("%s is one", (line) => {
    expect(isDateLine(line)).toBe(true);
  });
  it.each([
    "For Immediate Release August 7, 2009",
    "On 4 May 1999 we met in Rome.",
    "17 May",
    "NATO HQ, 5 June 2001",
  ])("%s is none", (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
