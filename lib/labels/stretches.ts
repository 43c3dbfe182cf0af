import { patternUnion } from "../text/pattern-union.ts";
import type { Block, Emphasis } from "../transcript/block.ts";
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
  const core = labelColon(text, start);
  if (core === null) return null;
  const time = /^[\s\u00a0]*[([]\d{1,2}(?::\d{2}){1,2}[)\]]:?/u.exec(text.slice(core + 1, core + 24));
  return { start, core, end: core + 1 + (time?.[0].length ?? 0), mark: "colon" };
}

/** Where the first colon outside of brackets stands; what they hold is no part of the name. */
function labelColon(text: string, start: number): number | null {
  const end = Math.min(text.length, start + LABEL_CHARACTERS);
  let depth = 0;
  let outside = 0;
  for (let at = start; at < end && outside < NAME_CHARACTERS; at++) {
    const letter = text[at] ?? "";
    if (depth <= 0) outside++;
    if ("([（［".includes(letter)) depth++;
    else if (")]）］".includes(letter)) depth--;
    else if (depth <= 0 && isColon(text, at)) return at;
  }
  return null;
}

/** Whether a colon stands there that is not between the figures of a time: "10:30". */
function isColon(text: string, at: number): boolean {
  if (text[at] !== ":" && text[at] !== "：") return false;
  return !(/\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? ""));
}

/** Brackets around a label, what stands in them captured. */
const BRACKETED = patternUnion(
  [
    // "【Reporter】 Thank you."
    /[【［〔]\s*(?=[^【［〔】］〕]{1,100}[】］〕])/u,
    // "<질문> 언제 열립니까?"
    /[<＜〈《]\s*(?=[^<＜〈《>＞〉》]{1,40}[>＞〉》]\s*\S)/u,
    // "（問）始めます。"; only in scripts without capitals: "(Applause) Thank you" is heard
    /[(（[]\s*(?=\p{Lo}[^()（）[\]]{0,24}[)）\]]\s*\S)/u,
  ],
  "u",
  String.raw`^…([^【［〔】］〕<＜〈《>＞〉》()（）[\]]{1,100}?)\s*[】］〕>＞〉》)）\]]\s*[:：]?`,
);

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
  const said = saidOutside(behind, run.end, emphasis);
  if (said !== null) {
    const end = run.end + said.length;
    return { start, core: end, end: text.indexOf(".", end) + 1, mark: "none" };
  }
  // "**Ada Thornby**. Good morning."
  const stopped = /^\.\s+["“«]?\p{Lu}/u.test(behind);
  return { start, core, end: stopped ? run.end + 1 : core, mark: "none" };
}

/** What is said behind a bold name, before a stop: an outlet or a party in brackets, or an office in italics. */
function saidOutside(behind: string, from: number, emphasis: readonly Emphasis[]): string | null {
  const bracket = /^\s*\([^()]{1,60}\)(?=\.\s)/u.exec(behind);
  if (bracket) return bracket[0];
  const [office = null] = /^\s*,\s*[^.:?!]{3,110}?(?=\s*\.\s)/u.exec(behind) ?? [];
  if (office === null) return null;
  const isItalic = emphasis.some(
    ({ kind, start, end }) => kind === "italic" && start <= from + 3 && end >= from + office.length - 1,
  );
  return isItalic ? office : null;
}

/** "Bouda", "AT&T", "U.S." */
const CAPITALIZED = String.raw`\p{Lu}[\p{L}&'’.]*`;

/** "Question - Pavel Bouda - Czech TV -", "A Secretary General -" */
const ASKED = new RegExp(
  String.raw`^(?:Question|Answer|Réponse|QUESTION|ANSWER|Q|A|R)(?!\p{L})` +
    String.raw`(?:\s+${CAPITALIZED}(?:\s+(?:of|de|the|and|${CAPITALIZED})){0,5})?` +
    String.raw`(?:\s+[-–]\s*${CAPITALIZED}(?:,?\s+(?:of|de|the|and|${CAPITALIZED})){0,5}){0,2}\s+[-–](?=\s|$)`,
  "u",
);

/** "Inga Sproģe – Latvijas Vēstis –" */
const HOUSED =
  /^(?!Q\s)\p{Lu}[^\s–—?!:,]*(?:\s+[\p{L}'’.-]+){1,4}?\s+[–—]\s+\p{Lu}[^–—?!:]{1,50}?\s+[–—](?=\s+\S)/u;

/** "Presidente.- Buenos días.", "Sra. Vega Luna.- Gracias." */
const SPANISH = /^\p{Lu}[^:?!¿¡]{0,80}?\.[-–—](?=\s)/u;

/** "Lord Pell - Good afternoon.": no more than a name or an office; the form of the page tells whether hyphens end labels. */
const HYPHENED = /^\p{Lu}[\p{L}'’.]*(?:\s+(?:of|de|the|for|\p{Lu}[\p{L}'’.-]*)){0,6}\s+-(?=\s+\p{Lu})/u;

/** "Rosa Keane, Harbour Master — Good afternoon."; in "Q Madam — Madam —" somebody is called. */
const RULED = /^(?!Q\s)[\p{Lu}\p{Lo}][^—–:?!.。]{0,80}?\s[—–](?=\s["“«「]?[\p{Lu}\p{Lo}\p{N}])/u;

/** The labels that a dash ends, the surest form first. */
const DASHED = [ASKED, HOUSED, SPANISH, RULED, HYPHENED];

/** "Question - Pavel Bouda - Czech TV -", "Inga Sproģe – Latvijas Vēstis –", "Rosa Keane, Harbour Master —". */
function dashStretch(text: string, start: number): Stretch | null {
  const found = firstFound(DASHED, text.slice(start, start + LABEL_CHARACTERS));
  if (found === null) return null;
  const core = found.replace(/\s*\.?[-–—]+$/u, "").length;
  return { start, core: start + core, end: start + found.length, mark: "dash" };
}

function firstFound(forms: readonly RegExp[], head: string): string | null {
  for (const form of forms) {
    const found = form.exec(head);
    if (found) return found[0];
  }
  return null;
}

/** "LEE", "D'TRENT", "WELLER-McDONAGH" */
const CAPITALS = String.raw`(?:Mc|Mac|Fitz|De|La|Le|Van|[DOL]['’])?\p{Lu}{2,}[\p{Lu}'’]*(?:-(?:Mc|Mac|[DO]['’])?\p{Lu}{2,}[\p{Lu}'’]*)*`;

/** "Mr. LEAHY.", "Ms. LENA T. OAKDEN of Eastmere.", "The PRESIDING OFFICER (Mr. Talent)." */
const TITLED_CAPITALS = new RegExp(
  String.raw`^(?:M(?:r|s|rs|iss|R|S|RS)\.?|D[rR]\.?|T(?:he|HE)|Senator|SENATOR|Chief|CHIEF)` +
    String.raw`\s+(?:(?:\p{Lu}\.|\p{Lu}\p{Ll}+|de|la|du|von|van|der|St\.)\s+){0,3}${CAPITALS}` +
    String.raw`(?:\s+(?:${CAPITALS}|\p{Lu}\.|of\s+(?:the\s+)?\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?|pro|tempore))*` +
    String.raw`(?:,?\s+\([^()]{1,60}\))*\.(?!\w)`,
  "u",
);

/** What speaks for the chair in small letters: "The Acting Chair." */
const CHAIR =
  /^The (?:(?:legislative |bill |reading )?Clerk|Chair|Speaker pro tempore|Acting Chair)(?=\.)\./iu;

/** A label's stop, after which a sentence begins. */
const STOP = String.raw`\.(?=\s+[\p{Lu}«“¿¡])`;

/** "PRESIDENTE. Ne ha facoltà.", "FERRI (Verdi). Il molo è chiuso." */
const NAME_IN_CAPITALS = new RegExp(
  String.raw`^\p{Lu}{4,}[\p{Lu}\p{M}'’-]*(?: [\p{Lu}'’-]{2,}| \p{Lu}\.){0,3}` +
    String.raw`(?: \([^()\n]{1,60}\))?${STOP}(?![^:]{0,40}:)`,
  "u",
);

/** "Mme la présidente. La parole est …", "M. Yann Kerbrat, rapporteur pour avis. Le port attend." */
const TITLED_NAME = new RegExp(
  String.raw`^(?:MM?\.|Mmes?|Mlle|Sra?\.|On\.) (?:l[ea] |l['’])?` +
    String.raw`\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,3}(?:, [^.:?!]{1,100})?${STOP}`,
  "u",
);

/** The labels that a stop ends. */
const STOPPED = [CHAIR, TITLED_CAPITALS, NAME_IN_CAPITALS, TITLED_NAME];

/** "Mr. LEAHY. Mr. President, …", "The PRESIDING OFFICER (Mr. Talent). Without objection …". */
function stopStretch(text: string, start: number): Stretch | null {
  const found = firstFound(STOPPED, text.slice(start, start + LABEL_CHARACTERS));
  if (found === null) return null;
  const end = start + found.length;
  return { start, core: end - 1, end, mark: "stop" };
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
    /^(?:Q(?=\s*(?:--|—|–)|[.\s\u00a0]|[\p{Lu}“"]\p{Ll}*\b|\(|…)|(?:QUESTION|JOURNALIST|FRAGE)(?=\s))/u.exec(
      text.slice(start, start + 20),
    );
  if (!found) return null;
  const core = start + found[0].length;
  return { start, core, end: text[core] === "." ? core + 1 : core, mark: "none" };
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
