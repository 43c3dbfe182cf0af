/** A date that standards take as one (`xsd:date`, CSL `date-parts`): the day of an ISO 8601 date that exists, else `null`. */
export function soundDate(date: string | null): string | null {
  const day = date?.match(/^\d{4}-\d{2}-\d{2}$/u)?.[0];
  if (day === undefined || day.startsWith("0000")) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

/** A language tag of the form that BCP 47 and `xsd:language` take; `und`, undetermined, for any other text and for `null`. */
export function soundLanguage(language: string | null): string {
  return language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu.test(language) ? language : "und";
}

/** An address of the web as a link may hold it, normal and escaped; `null` for any other text, `javascript:` above all. */
export function soundAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  return URL.parse(url)?.href ?? null;
}
