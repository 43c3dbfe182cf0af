import { readerLocale } from "./reader-locale.ts";

/** A moment (ISO 8601 with time) on the reader's clock: "18 May 2021 at 09:12"; as it stands where it is none. */
export function showMoment(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(readerLocale(), { dateStyle: "long", timeStyle: "short" }).format(date);
}
