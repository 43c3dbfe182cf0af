import type { Block } from "../transcript/block.ts";
import type { LabelMark } from "./label.ts";

/** Labels reach 220 characters in print where a member of parliament holds several offices. */
export const LABEL_CHARACTERS = 260;

/** What stands outside of its brackets is shorter. */
const NAME_CHARACTERS = 140;

/** A line of its own is shorter. */
const ALONE_CHARACTERS = 140;

/** A label on a line of its own without any mark is a short line. */
const ALONE_WORDS = 14;

/** A stretch of a block that may be a label. */
export interface Stretch {
  readonly start: number;
  /** Where the attribution ends and its mark begins. */
  readonly core: number;
  readonly end: number;
  readonly mark: LabelMark;
}

/** The printed forms in the order of their evidence. */
export function stretchesAt(block: Block, start: number, stopEndsLabel: boolean): Stretch[] {
  const { text } = block;
  return [
    // "Ms. LEE of California. … I have a letter:" is ended by its stop.
    stopEndsLabel ? stopStretch(text, start) : null,
    bracketStretch(text, start),
    colonStretch(text, start),
    boldStretch(block, start),
    dashStretch(text, start),
    letterStretch(text, start),
    timedStretch(text, start),
    aloneStretch(text, start),
  ].filter((stretch) => stretch !== null);
}

/** "MR. CARNEY:", "Marina Maksimovic (DW):", "Jamie Shea :", "Lloyd Austin: (00:00)", "PRESIDENT：". */
function colonStretch(text: string, start: number): Stretch | null {
  let depth = 0;
  const end = Math.min(text.length, start + LABEL_CHARACTERS);
  let limit = start + NAME_CHARACTERS;
  for (let at = start; at < end && (depth > 0 || at < limit); at++) {
    const letter = text[at] ?? "";
    if (depth > 0) limit++;
    if ("([（［".includes(letter)) depth++;
    else if (")]）］".includes(letter)) depth--;
    else if (depth <= 0 && (letter === ":" || letter === "：") && !isOfTime(text, at)) {
      const time = /^[\s\u00a0]*[([]\d{1,2}(?::\d{2}){1,2}[)\]]:?/u.exec(text.slice(at + 1, at + 24));
      return { start, core: at, end: at + 1 + (time?.[0].length ?? 0), mark: "colon" };
    }
  }
  return null;
}

/** Whether a colon stands between the figures of a time: "10:30". */
function isOfTime(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
}

/** Round brackets are a label's only in scripts without capitals: "(Applause) Thank you" is heard. */
const BRACKETED =
  /^(?:[【［〔]\s*(?=[^【［〔】］〕]{1,100}[】］〕])|[<＜〈《]\s*(?=[^<＜〈《>＞〉》]{1,40}[>＞〉》]\s*\S)|[(（[]\s*(?=\p{Lo}[^()（）[\]]{0,24}[)）\]]\s*\S))([^【［〔】］〕<＜〈《>＞〉》()（）[\]]{1,100}?)\s*[】］〕>＞〉》)）\]]\s*[:：]?/u;

/** "【Reporter】 Thank you.", "［Minister Morikawa］", "<질문> 언제 열립니까?", "（問）始めます。": brackets around the whole label. */
function bracketStretch(text: string, start: number): Stretch | null {
  const found = BRACKETED.exec(text.slice(start, start + LABEL_CHARACTERS));
  if (!found?.[1]) return null;
  const inside = start + found[0].indexOf(found[1]);
  return { start: inside, core: inside + found[1].length, end: start + found[0].length, mark: "brackets" };
}

/**
 * A bold run at the beginning, its colon forgotten: "**Vuk Tadin (Dunav TV)**"; or with what ends it outside of the bold: "**CANDELLI**
 * (FdF).", "**Mme Aubanel**, *rapporteure*.", "**The SPEAKER**—Is leave granted?"
 */
function boldStretch({ text, emphasis }: Block, start: number): Stretch | null {
  const run = emphasis.find(({ kind, start: from, end }) => kind === "bold" && from <= start && end > start);
  if (!run || run.end - start > LABEL_CHARACTERS) return null;
  const core = start + text.slice(start, run.end).trimEnd().length;
  const behind = text.slice(run.end, run.end + LABEL_CHARACTERS);
  const dash = /^\s?[—–](?=["“«]?[\p{Lu}\p{N}])/u.exec(behind);
  if (dash) return { start, core, end: run.end + dash[0].length, mark: "dash" };
  const bracket = /^\s*\([^()]{1,60}\)(?=\.\s)/u.exec(behind);
  const office = /^\s*,\s*([^.:?!]{3,110}?)(?=\s*\.\s)/u.exec(behind);
  const isItalic = emphasis.some(
    ({ kind, start: from, end }) =>
      kind === "italic" && from <= run.end + 3 && end >= run.end + (office?.[0].length ?? 0) - 1,
  );
  const more = bracket ?? (isItalic ? office : null);
  // "**Ada Thornby**. Good morning."
  const stop = /^\.(?=\s+["“«]?\p{Lu})/u.exec(behind);
  if (!more) return { start, core, end: stop ? run.end + 1 : core, mark: "none" };
  const end = run.end + more[0].length;
  return { start, core: end, end: text.indexOf(".", end) + 1, mark: "none" };
}

/** "Presidente.- Buenos días.", "Sra. Vega Luna.- Gracias." */
const SPANISH = /^\p{Lu}[^:?!¿¡]{0,80}?\.[-–—](?=\s)/u;

/** "Lord Pell - Good afternoon.": no more than a name or an office; the form of the page tells whether hyphens end labels. */
const HYPHENED = /^\p{Lu}[\p{L}'’.]*(?:\s+(?:of|de|the|for|\p{Lu}[\p{L}'’.-]*)){0,6}\s+-(?=\s+\p{Lu})/u;

/** "Rosa Keane, Harbour Master — Good afternoon."; in "Q Madam — Madam —" somebody is called. */
const RULED = /^(?!Q\s)[\p{Lu}\p{Lo}][^—–:?!.。]{0,80}?\s[—–](?=\s["“«「]?[\p{Lu}\p{Lo}\p{N}])/u;

/** "Question - Pavel Bouda - Czech TV -", "A Secretary General -", "Inga Sproģe – Latvijas Vēstis –". */
function dashStretch(text: string, start: number): Stretch | null {
  const head = text.slice(start, start + LABEL_CHARACTERS);
  const found =
    /^(?:Question|Answer|Réponse|QUESTION|ANSWER|Q|A|R)(?!\p{L})(?:\s+\p{Lu}[\p{L}&'’.]*(?:\s+(?:of|de|the|and|\p{Lu}[\p{L}&'’.]*)){0,5})?(?:\s+[-–]\s*\p{Lu}[\p{L}&'’.]*(?:,?\s+(?:of|de|the|and|\p{Lu}[\p{L}&'’.]*)){0,5}){0,2}\s+[-–](?=\s|$)/u.exec(
      head,
    ) ??
    /^(?!Q\s)(?:\p{Lu}[^\s–—?!:,]*(?:\s+[\p{L}'’.-]+){1,4}?\s+[–—]\s+\p{Lu}[^–—?!:]{1,50}?\s+[–—])(?=\s+\S)/u.exec(
      head,
    ) ??
    SPANISH.exec(head) ??
    RULED.exec(head) ??
    HYPHENED.exec(head);
  if (!found) return null;
  const core = found[0].replace(/\s*\.?[-–—]+$/u, "").length;
  return { start, core: start + core, end: start + found[0].length, mark: "dash" };
}

/** "LEE", "D'TRENT", "WELLER-McDONAGH" */
const CAPITALS = String.raw`(?:Mc|Mac|Fitz|De|La|Le|Van|[DOL]['’])?\p{Lu}{2,}[\p{Lu}'’]*(?:-(?:Mc|Mac|[DO]['’])?\p{Lu}{2,}[\p{Lu}'’]*)*`;

/** "Mr. LEAHY.", "Ms. LENA T. OAKDEN of Eastmere.", "The PRESIDING OFFICER (Mr. Talent)." */
const STOPPED = new RegExp(
  String.raw`^(?:M(?:r|s|rs|iss|R|S|RS)\.?|D[rR]\.?|T(?:he|HE)|Senator|SENATOR|Chief|CHIEF)` +
    String.raw`\s+(?:(?:\p{Lu}\.|\p{Lu}\p{Ll}+|de|la|du|von|van|der|St\.)\s+){0,3}${CAPITALS}` +
    String.raw`(?:\s+(?:${CAPITALS}|\p{Lu}\.|of\s+(?:the\s+)?\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?|pro|tempore))*` +
    String.raw`(?:,?\s+\([^()]{1,60}\))*\.(?!\w)`,
  "u",
);

/** What speaks for the chair in small letters: "The Acting Chair." */
const CHAIR =
  /^The (?:(?:legislative |bill |reading )?Clerk|Chair|Speaker pro tempore|Acting Chair)(?=\.)\./iu;

/** "PRESIDENTE. Ne ha facoltà.", "FERRI (Verdi). Il molo è chiuso." */
const NAME_IN_CAPITALS =
  /^\p{Lu}{4,}[\p{Lu}\p{M}'’-]*(?: [\p{Lu}'’-]{2,}| \p{Lu}\.){0,3}(?: \([^()\n]{1,60}\))?\.(?=\s+[\p{Lu}«“¿¡])(?![^:]{0,40}:)/u;

/** "Mme la présidente. La parole est …", "M. Yann Kerbrat, rapporteur pour avis. Le port attend." */
const TITLED_NAME =
  /^(?:MM?\.|Mmes?|Mlle|Sra?\.|On\.) (?:l[ea] |l['’])?\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,3}(?:, [^.:?!]{1,100})?\.(?=\s+[\p{Lu}«“¿¡])/u;

/** "Mr. LEAHY. Mr. President, …", "The PRESIDING OFFICER (Mr. Talent). Without objection …". */
function stopStretch(text: string, start: number): Stretch | null {
  const head = text.slice(start, start + LABEL_CHARACTERS);
  const found =
    CHAIR.exec(head) ?? STOPPED.exec(head) ?? NAME_IN_CAPITALS.exec(head) ?? TITLED_NAME.exec(head);
  return found && { start, core: start + found[0].length - 1, end: start + found[0].length, mark: "stop" };
}

/** So many labels that a stop ends, of which one comes back, are a record's habit. */
const STOPS = 3;

/** Returns whether a stop ends the labels of a record: "Mr. LEAHY. Mr. President, …", and Mr. LEAHY again after another. */
export function endsLabelsWithStops(blocks: readonly Block[]): boolean {
  const labels = blocks.flatMap(({ text }) => {
    const stretch = stopStretch(text, text.search(/\S/u));
    return stretch && /\S/u.test(text.slice(stretch.end)) ? text.slice(stretch.start, stretch.core) : [];
  });
  return labels.length >= STOPS && labels.some((label, at) => labels.indexOf(label) < at - 1);
}

/** "Q  Thank you", "Q -- today", "QAnd then", "Q. What", "QUESTION Prime Minister, …": the mark is forgotten or never was. */
function letterStretch(text: string, start: number): Stretch | null {
  const found =
    /^(?:Q(?:\s*(?:--|—|–)|[.\s\u00a0]|(?=[\p{Lu}“"]\p{Ll}*\b)|(?=\(|…|\.\.\.))|(?:QUESTION|JOURNALIST|FRAGE)(?=\s))/u.exec(
      text.slice(start, start + 20),
    );
  if (!found) return null;
  const word = /^(?:QUESTION|JOURNALIST|FRAGE|Q)/u.exec(found[0])?.[0] ?? "Q";
  const core = word.length;
  const end = /^Q\./.test(found[0]) ? 2 : core;
  return { start, core: start + core, end: start + end, mark: "none" };
}

/** "Ada Norling 0:12", "Ada Norling [00:02:11]": a line of its own that ends with a time. */
function timedStretch(text: string, start: number): Stretch | null {
  const line = text.slice(start).trimEnd();
  if (line.length > ALONE_CHARACTERS) return null;
  const time = /\s*[[(]?\d{1,2}(?::\d{2}){1,2}[\])]?:?$/u.exec(line);
  const alone = time && time.index > 0 ? aloneStretch(line.slice(0, time.index), 0) : null;
  return alone && { start, core: start + alone.core, end: start + line.length, mark: "none" };
}

/** "Frage", "SRS Oelze", "Marina Maksimovic (Deutsche Welle)": a line of its own. */
function aloneStretch(text: string, start: number): Stretch | null {
  const line = text.slice(start).trimEnd();
  if (
    line.length > ALONE_CHARACTERS ||
    line.split(/\s+/u).length > ALONE_WORDS ||
    /[.?!;…]["”»]?$/u.test(line.replace(/\b\p{Lu}\p{L}{0,2}\.$/u, ""))
  )
    return null;
  return { start, core: start + line.length, end: start + line.length, mark: "none" };
}
