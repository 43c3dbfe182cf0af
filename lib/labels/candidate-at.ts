import { splitBrackets } from "../names/brackets.ts";
import type { ParsedName } from "../names/parsed-name.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse, isCapitals } from "../text/words.ts";
import type { Block, Emphasis } from "../transcript/block.ts";
import type { Candidate } from "./label.ts";
import { LABEL_CHARACTERS, type Stretch } from "./stretches.ts";

/** How much of the words after a label is looked into: a paragraph may be a book. */
const LOOKED_INTO = 4000;
/** How far into the words a quotation or a self-given answer is looked for. */
const QUOTED = 600;

/** So many letters at most are no sentence where nothing ends them. */
const FEW = 100;

/** Makes a candidate of a stretch that begins a block and says who speaks: what its print and the words after it show. */
export function candidateAt(
  block: Block,
  index: number,
  { start, core, end, mark }: Stretch,
  person: ParsedName,
): Candidate {
  const printed = block.text.slice(start, core);
  const { main } = splitBrackets(collapse(printed));
  const words = block.text.slice(end, end + LOOKED_INTO);
  const alone = words.trim() === "" && block.text.length <= end + LOOKED_INTO;
  return {
    block: index,
    start,
    end,
    text: collapse(block.text.slice(start, end)),
    person,
    mark,
    bold: isBold(block, start, core),
    capitals: isInCapitals(person.name ?? main) || main === "Q",
    alone,
    leading: true,
    naming: false,
    selfNamed: person.name !== null && mark === "colon" && namesSelf(words.slice(0, SELF_NAMED), person.name),
    caption: false,
    sentence: false,
    unended: !alone && words.length < FEW && /[\p{L}\p{N}%]\s*$/u.test(words),
    headed: block.form === "heading" || block.form === "term" || (block.form === "cell" && alone),
    timed: /(?:^|[\s([])\d{1,2}(?::\d{2}){1,2}(?:[)\]]|:?$)/u.test(block.text.slice(start, end)),
    continuing: /^\s*\p{Ll}/u.test(words),
    asking: alone || /[?？]/u.test(words),
    quoting: /^\s*["“«„]|\b(?:Answer|ANSWER|Participants|Speakers|Panelists|Panellists)\s*:/u.test(
      words.slice(0, QUOTED),
    ),
  };
}

/** Whether an attribution is set in capitals, but for how its bearer is addressed: "The TEMPORARY CHAIRMAN", "El señor PRESIDENTE". */
function isInCapitals(words: string): boolean {
  return isCapitals(words.replace(/^(?:(?!\p{Lu}{2})[\p{L}.]+\s+){1,3}(?=\p{Lu}{2})/u, ""));
}

/**
 * Returns whether a stretch is set in bold: every letter of who is printed, though not how they are addressed before it, "El señor **PRESIDENTE**",
 * nor what is said of them after it, "**CANDELLI** (FdF)".
 */
export function isBold({ text, emphasis }: Block, start: number, end: number): boolean {
  const runs = boldRunsWithin(emphasis, start, end);
  const first = runs[0];
  if (!first) return false;
  const printed = text.slice(start, end);
  const addressed =
    /^(?:\p{L}+\.?\s+){1,2}$/u.test(text.slice(start, first.start)) && first.start - start <= ADDRESS;
  const said = printed.slice(1).search(/\s*[([,]/u) + 1;
  const from = addressed ? first.start : start;
  const to = said > 1 && start + said > from && first.end >= start + said ? start + said : end;
  for (let at = from; at < to; at++) {
    if (/\p{L}/u.test(text[at] ?? "") && !runs.some((run) => run.start <= at && at < run.end)) return false;
  }
  return true;
}

/** "El señor", "La señora": how somebody is addressed has so many letters at most. */
const ADDRESS = 14;

/** The bold runs that touch a stretch, found by halving: a block may have thousands. */
function boldRunsWithin(emphasis: readonly Emphasis[], start: number, end: number): readonly Emphasis[] {
  let low = 0;
  let high = emphasis.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((emphasis[middle]?.start ?? 0) < start - LABEL_CHARACTERS) low = middle + 1;
    else high = middle;
  }
  const runs: Emphasis[] = [];
  for (let at = Math.max(0, low - 2); at < emphasis.length; at++) {
    const run = emphasis[at];
    if (!run || run.start >= end) break;
    if (run.kind === "bold" && run.end > start) runs.push(run);
  }
  return runs;
}

/** How far into the words somebody names himself. */
const SELF_NAMED = 90;

/** What stands before a name that somebody says of himself: the end of a clause, "Sir", "I'm", "this is". */
const BEFORE_SELF =
  /(?:^|[.!?,:;–—-]\s*|\b(?:sir|madam|ma['’]?am|i['’]m|i am|this is|it['’]s|name is|je suis|ici|ich bin|soy|sono)\s+)$/iu;

/** What stands after it: a surname, an outlet with or without a small word. */
const AFTER_SELF = patternUnion(
  [
    // "Yelena Weir, Channel One"
    /,\s+(?:the\s+)?[\p{Lu}\p{N}«“"]/u,
    // "Sidhant from WION"
    /,?\s+(?:here|from|of|with|de|du|von|vom|für|pour|di|por)[\s,]/u,
  ],
  "u",
  String.raw`^(?:\s+\p{Lu}[\p{L}'’-]+)?…`,
);

/** "Hi Sir, Sidhant from WION.", "Good evening. Yelena Weir, Channel One.": the label's own name with an outlet or a surname after it. */
function namesSelf(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return at >= 0 && BEFORE_SELF.test(words.slice(0, at)) && AFTER_SELF.test(words.slice(at + name.length));
}
