/** The label at the beginning of a paragraph, without its colon; `null` where there is none. */
export function labelOf(words: string): string | null {
  const colon = /^(?:[^:\n]{1,100})(?=\s?[:：](?!\/\/))/u.exec(words)?.[0]?.trim();
  if (
    colon &&
    colon.split(" ").length <= 14 &&
    /^[\p{Lu}\p{Lo}]/u.test(colon) &&
    !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(colon)
  )
    // "Maribel Contreras (00:02):" is cut at the colon of its time.
    return colon.replace(/\s*\(\d{1,2}$/u, "");
  const framed = /^【([^【】]{1,40})】/u.exec(words)?.[1];
  if (framed) return framed;
  const record =
    /^(?:Mr|Mrs|Ms)\. \p{Lu}[\p{Lu}’' -]+(?= of |\. )|^The (?:ACTING )?(?:PRESIDENT|PRESIDING|SPEAKER)[^.]*(?=\. )/u.exec(
      words,
    )?.[0];
  if (record) return record;
  // "Presidente.- Buenos días", "Reporter — Which ship?"
  const dashed = /^\p{Lu}[\p{L} ]{0,60}?(?=\.[-–—]\s)|^\p{Lu}[^—–:?!.]{1,60}?(?=\s[—–]\s["“«]?\p{Lu})/u.exec(
    words,
  )?.[0];
  // A list ("Minister of Ports — Ines Kortela") is no talk: what is said ends like a sentence.
  if (dashed && (words.length >= LONG || /[.?!…]["”»]?$/u.test(words))) return dashed;
  // "Q    Thank you", "Q -- ", "QAnd", "Question - Name - Outlet -", "Frage" alone
  return /^(?:Q(?=[\s.]|\p{Lu}\p{Ll})|Question(?= - )|Frage\b|Zusatzfrage\b)/u.exec(words)?.[0] ?? null;
}

/** Of a paragraph this long only the beginning may be here. */
const LONG = 300;

/** The label of a paragraph of any length; it is looked for at its beginning only. */
export function labelAt(words: string): string | null {
  return labelOf(words.slice(0, LABEL_CHARACTERS));
}

const LABEL_CHARACTERS = 200;
