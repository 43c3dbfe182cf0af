import { labelOf } from "../extract/label-of.ts";
import { timeCodeLength } from "../transcript/time-code.ts";
import type { Beginning } from "./beginnings.ts";
import { isHeading } from "./heading.ts";
import { endsSentence } from "./sentence.ts";

/** What a paragraph begins with in the form of a label. */
export interface PrintedLabel {
  /** The paragraph's place. */
  readonly at: number;
  /** As printed, without its mark. */
  readonly label: string;
  /** The name or office alone, in lower case: the same whenever this speaker is printed. */
  readonly key: string;
  /** Whether a sentence stands behind it, in its paragraph or in the next one where it stands alone. */
  readonly saysSomething: boolean;
  /** Whether only labels have this form; prose has the others too. */
  readonly isSure: boolean;
}

/** Finds the labels at the beginnings of paragraphs, in document order, at most one a paragraph. Headings have none. */
export function printedLabels(beginnings: readonly Beginning[]): PrintedLabel[] {
  const initials = definedInitials(beginnings);
  return beginnings.flatMap((beginning, at) => {
    if (isHeading(beginning)) return [];
    const { words } = beginning;
    const sure = sureLabel(words.slice(timeCodeLength(words)), initials);
    const label = sure ?? (isBroken(beginnings[at - 1], beginning) ? null : unsureLabel(words));
    if (label === null) return [];
    const said = words.slice(words.indexOf(label) + label.length).replace(/^[\s\p{P}]+/u, "");
    const [first, second] = beginnings.slice(at + 1, at + 3);
    const saysSomething = said ? isSaid(said, first) : first !== undefined && isSaid(first.words, second);
    return { at, label, key: keyOf(label), saysSomething, isSure: sure !== null };
  });
}

function sureLabel(words: string, initials: ReadonlySet<string>): string | null {
  const label = firstOf(SURE, words) ?? labelOf(words);
  if (label === null) return initials.has(words) ? words : null;
  // In an article somebody is said to have said: “So.”
  return /^[\s:：]*[“"«„‘]/u.test(words.slice(label.length)) ? null : label;
}

/** Forms that `labelOf` does not know, or would cut at an initial. */
const SURE: readonly RegExp[] = [
  // "Mr Lemming (Ostrand East—Minister for Ports, Inland Waters and Fisheries and Minister Assisting the Premier for Trade): No."
  /^(\p{Lu}[^:：()\n]{1,60} \([^()\n]{3,170}\))\s?[:：]/u,
  // "Senator WELD (Northport) (10.02 am)—I move", "The PRESIDENT—Is leave granted?"
  /^((?:The |\p{Lu}\p{L}{0,6}\.? )\p{Lu}{2,}[\p{L}’' -]*(?: \([^()\n]{1,170}\)){0,2}) ?[—–](?=\s?\p{Lu})/u,
  // "Ms. PELL-McNAB. Mr. Speaker, I yield", "Ms. HONOR B. PELL of Saltmere. Mr. Speaker, I rise"
  /^((?:Mr|Mrs|Ms|Miss|Dr)\.? (?:\p{Lu}\.? |\p{Lu}{2,} )*\p{Lu}{2,}[\p{L}’'-]*(?: of (?:the )?\p{Lu}[\p{L} ]+)?)\. (?=\p{Lu})/u,
];

function unsureLabel(words: string): string | null {
  return firstOf(UNSURE, words);
}

const UNSURE: readonly RegExp[] = [
  // "（大臣）始めます。", "<질문> 언제 열립니까?"
  /^[（(<〈［[]([^（(<〈［[\]］〉>)）]{1,40})[\]］〉>)）]\s?(?=[\p{L}\p{N}“"「])/u,
  // "記者 – 始めます。", and alone in a line: "질문", "森 外務大臣"
  /^([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー·・]{1,12}(?: [\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{1,8}){0,2})(?:\s?[–—-]+\s?(?=\p{Lo})|$)/u,
  // "Mme la présidente. La parole est", "M. Yann Kerbrat, rapporteur pour avis. Le port attend"
  /^((?:MM?|Mmes?|Mlle|Sra?|On)\.? (?:l[ea] |l[’'])?\p{L}[\p{L}\p{M}’'-]*(?: \p{L}[\p{L}\p{M}’'-]*){0,3}(?:, [^.:?!]{1,100})?)\.[-–]?\s+(?=[\p{Lu}¿¡«“])/u,
  // "PRESIDENTE. Ne ha facoltà.", "FERRI (Verdi). Il molo è chiuso"
  /^(\p{Lu}{2,}[\p{Lu}\p{M}’'-]*(?: [\p{Lu}’'-]{2,}| \p{Lu}\.){0,3}(?: \([^()\n]{1,60}\))?)\.\s+(?=[\p{Lu}«“])/u,
  // "D." alone, "P.- ¿Y quién paga?", "PM. The ferry was late"
  /^(\p{Lu}{1,3})\.[-–]?(?=\s+[\p{Lu}¿¡“«"]|$)/u,
  // "Yann Kerbrat. Merci, madame la présidente."
  /^(\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){1,3}(?: \([^()\n]{1,60}\))?)\.\s+(?=[\p{Lu}«“])/u,
  // "PRIME MINISTER The ferry was late"
  /^(\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){0,3})(?= (?:\p{Lu}\p{Ll}|I\b))/u,
  // "Question And who pays?", "Journalist; Premier, one more"
  /^(Question|Journalist|Reporter|Interviewer)\b;?\s?(?=\p{Lu})/u,
  // Alone in a line: "NILS HOLM", "Nils B. Holm-", "Domanda", "LENA MARSH (RADIO FORD)"
  /^(?=\S+(?: \S+){0,7}-?$)(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}\.| \p{L}[\p{L}\p{M}’'-]*)*(?: ?\([^()\n]{1,60}\))?)\s?-?$/u,
];

function firstOf(forms: readonly RegExp[], words: string): string | null {
  for (const form of forms) {
    const label = form.exec(words)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/** "Ana Vega (AV)" in an earlier line: a line of "AV" alone is her label. */
function definedInitials(beginnings: readonly Beginning[]): ReadonlySet<string> {
  return new Set(
    beginnings.flatMap(({ words }) =>
      [...words.matchAll(/\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+ \((\p{Lu}{2,4})\)/gu)].flatMap(
        ([, initials]) => initials ?? [],
      ),
    ),
  );
}

/** Whether a line goes on with the sentence of the line before it, as lines do that are broken at a margin. */
function isBroken(before: Beginning | undefined, { element }: Beginning): boolean {
  return before?.element === element && before.words.length > SHORTEST_LINE && !endsSentence(before.words);
}

const SHORTEST_LINE = 40;

/** "Mr Lemming (Ostrand East)" is "mr lemming", "Kari Solheim, finansminister" is "kari solheim". */
function keyOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/(?:\s?[([（]|, | of ).*$/u, "")
    .replace(/[\s\p{Pd}.:;]+$/u, "");
}

/**
 * Whether words are said, or are an entry of a list, "Moderator: Hanna Moor, broadcaster": they end like a sentence, go on in
 * the next line, or are more than can be seen here.
 */
function isSaid(words: string, next: Beginning | undefined): boolean {
  return words.length >= CUT || endsSentence(words) || /^\p{Ll}/u.test(next?.words ?? "");
}

const CUT = 300;
