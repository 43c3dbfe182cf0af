const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A day in the forms that styles ask for; all three the date as it is where it is no ISO 8601 day. */
export interface DayWords {
  /** "5 April 2031" */
  readonly plain: string;
  /** "April 5, 2031" */
  readonly american: string;
  /** "2031, April 5" */
  readonly yearFirst: string;
  /** "5 Apr. 2031": months of more than four letters are cut (MLA 9, appendix 1). */
  readonly short: string;
}

/** The words for a day; `null` for an unknown one. */
export function dayWords(date: string | null): DayWords | null {
  if (date === null) return null;
  const [year = "", number = "", day_ = ""] = date.match(/\d+/gu) ?? [];
  const month = MONTHS[Number(number) - 1];
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || month === undefined)
    return { plain: date, american: date, yearFirst: date, short: date };
  const day = String(Number(day_));
  const cut = month === "September" ? "Sept." : month.length > 4 ? `${month.slice(0, 3)}.` : month;
  return {
    plain: `${day} ${month} ${year}`,
    american: `${month} ${day}, ${year}`,
    yearFirst: `${year}, ${month} ${day}`,
    short: `${day} ${cut} ${year}`,
  };
}
