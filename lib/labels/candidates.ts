import type { Dialect } from "../dialects/dialect.ts";
import { isEmpty, type Lexicon } from "../lexicon/lexicon.ts";
import { splitBrackets } from "../names/brackets.ts";
import { initialsOf } from "../names/match-names.ts";
import { hasWordSurname } from "../names/name-only.ts";
import { parseByForm } from "../names/parse-by-form.ts";
import { parseName } from "../names/parse-name.ts";
import { NO_NAME, type ParsedName } from "../names/parsed-name.ts";
import { collapse, folded, isParticle } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import { timeCodeLength } from "../transcript/time-code.ts";
import { candidateAt, isBold } from "./candidate-at.ts";
import { damagedLabels } from "./damaged-labels.ts";
import { withoutEverydayWords } from "./everyday-words.ts";
import type { Candidate } from "./label.ts";
import { namedInFull } from "./named-in-full.ts";
import { endsLabelsWithStops, LABEL_CHARACTERS, type Stretch, stretchesAt } from "./stretches.ts";

/** What of the words before a bold run tells whether a sentence ended. */
const BEFORE = 40;

/**
 * All that may be a label, in document order, at most one a place: at the beginning of a block in any of the printed
 * forms, and inside a block where a bold run ends in a colon (turns run together in one paragraph).
 */
export function labelCandidates(
  blocks: readonly Block[],
  lexicon: Lexicon,
  dialect: Dialect,
): readonly Candidate[] {
  const print: Print = { lexicon, dialect, stops: dialect.stopEndsLabel || endsLabelsWithStops(blocks) };
  const candidates = blocks.flatMap((block, index) => {
    const leading = leadingLabel(block, index, print);
    return [...(leading ? [leading] : []), ...innerLabels(block, index, leading?.end ?? 0, lexicon)];
  });
  return withoutEverydayWords(
    namedInFull(namedByOthers(withInitials(withDamaged(candidates, blocks), blocks)), blocks, lexicon),
    blocks,
  );
}

/** "Ana Vega (AV)": initials that a name defines. */
const DEFINED = /(?<![\p{L}\p{M}'’-])((?:\p{Lu}[\p{L}\p{M}'’-]+\s+){2,4})\((\p{Lu}{2,4})\)/gu;

/** Among how many blocks initials are defined. */
const DEFINING = 24;

/** The candidates with lines of nothing but initials that the front defines: "HE" would be a small word, "SR" a suffix. */
function withInitials(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const defined = new Set(
    blocks
      .slice(0, DEFINING)
      .flatMap(({ text }) => [...text.matchAll(DEFINED)])
      .flatMap(([, name = "", initials = ""]) =>
        initialsOf(name.trim()).endsWith(initials) ? initials : [],
      ),
  );
  if (!defined.size) return candidates;
  const taken = new Set(
    candidates.filter(({ leading, person }) => leading && !person.unread).map(({ block }) => block),
  );
  const added = blocks.flatMap((block, index) => {
    const [whole, initials = "", mark = ""] = /^\s*(\p{Lu}{2,4})\s*([:.]|$)/u.exec(block.text) ?? [];
    if (whole === undefined || taken.has(index) || !defined.has(initials)) return [];
    const start = block.text.indexOf(initials);
    const core = start + initials.length;
    const stretch = { start, core, end: whole.length, mark: mark ? "colon" : "none" } as const;
    return candidateAt(block, index, stretch, { ...NO_NAME, name: initials });
  });
  return withLeading(added, candidates);
}

/** The candidates with others in the place of those that lead the same blocks, in document order. */
function withLeading(leading: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (!leading.length) return candidates;
  const replaced = new Set(leading.map(({ block }) => block));
  const others = candidates.filter((candidate) => !candidate.leading || !replaced.has(candidate.block));
  return [...others, ...leading].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** The candidates with those whose letters or mark are damaged, read as the sound ones that they are meant for. */
function withDamaged(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const damaged = damagedLabels(blocks, candidates).flatMap(({ block, stretch, meant }) => {
    const printed = blocks[block];
    return printed ? candidateAt(printed, block, stretch, meant.person) : [];
  });
  return withLeading(damaged, candidates);
}

/**
 * "The Minister for Ports (Tobias Lemming)" names them where "Tobias Lemming" is printed as a label too: on its own, what
 * stands in brackets after an office may as well be a country ("Prime Minister (New Zealand)") or an outlet.
 */
function namedByOthers(candidates: readonly Candidate[]): Candidate[] {
  const form = ({ mark, headed, bold }: Candidate) => `${mark} ${headed} ${bold}`;
  const printed = new Set(
    candidates
      .filter(({ person }) => person.name?.includes(" ") && !person.affiliation)
      .map((label) => `${form(label)} ${label.person.name}`),
  );
  const askers = new Map(
    candidates.flatMap(({ person }) =>
      person.part === "question" && person.name?.includes(" ") ? [[person.name, person]] : [],
    ),
  );
  const offices = new Set(
    candidates.flatMap(({ person }) => (person.name && person.role ? folded(person.role) : [])),
  );
  return candidates.map((label) => {
    const { name, role, affiliation } = label.person;
    // "Prezydent Lindmarku:" beside "Prezydent Lindmarku Konrad Lisiecki:" is the office alone.
    if (name && role && !name.includes(" ") && offices.has(folded(`${role} ${name}`)))
      return { ...label, person: { ...label.person, name: null, role: `${role} ${name}` } };
    // "Question (Lorne Hale, Fjord Radio):", then "Question (Lorne Hale):"
    const asker = label.person.part === "question" && !name ? askers.get(affiliation ?? "") : undefined;
    if (asker) return { ...label, person: asker };
    if (name || !role || !affiliation || !printed.has(`${form(label)} ${affiliation}`)) return label;
    return { ...label, person: { ...label.person, name: affiliation, affiliation: null } };
  });
}

/** What a document is read with. */
interface Print {
  readonly lexicon: Lexicon;
  readonly dialect: Dialect;
  /** Stops end its labels. */
  readonly stops: boolean;
}

function leadingLabel(block: Block, index: number, print: Print): Candidate | null {
  const { text } = block;
  const start = text.search(/[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
  // “He said: …”, quoted: a dialogue inside somebody's words has labels of its own.
  if (start < 0 || /["“„«]/u.test(text[start] ?? "")) return null;
  const time = timeCodeLength(text.slice(start, start + LABEL_CHARACTERS));
  const behind = time ? labelFrom(start + time, block, index, print) : null;
  // "10:30 Opening" is a line of a programme: behind a time a label has a mark or is an asker's.
  if (behind && (behind.mark !== "none" || behind.person.part === "question")) return behind;
  return labelFrom(start, block, index, print);
}

/** The label that begins at a place of a block. What stands before it there, a time or marks that nobody sees, is the label's. */
function labelFrom(start: number, block: Block, index: number, print: Print): Candidate | null {
  const { lexicon, dialect, stops } = print;
  const { text } = block;
  const stretches = stretchesAt(block, start, stops).filter((stretch) => !holdsWords(block, stretch));
  for (const stretch of isEmpty(lexicon) ? [] : stretches) {
    const person = personIn(text.slice(stretch.start, stretch.core), lexicon, dialect);
    if (!person || !fits(person, stretch, text)) continue;
    const naming = person.name === null && isNaming(text.slice(stretch.end), lexicon);
    const label = candidateAt(block, index, { ...stretch, start }, person);
    const sentence = !label.bold && isSentence(text.slice(stretch.start, stretch.core), lexicon);
    return { ...label, start: text.search(/\S/u), naming, sentence };
  }
  return unreadFrom(stretches, { start, block, index, lexicon });
}

/** "Thank you. **QUESTION:** Who paid?": words that end, and then a label. */
function holdsWords({ text, emphasis }: Block, { start, core }: Stretch): boolean {
  return emphasis.some(
    (run) =>
      run.kind === "bold" &&
      run.start > start &&
      run.start < core &&
      run.end >= core - 1 &&
      /[.?!…]["”»)]*\s*$/u.test(text.slice(start, run.start)),
  );
}

/** The label that begins at a place of a block in a form of labels, of which no words tell what it says. */
function unreadFrom(
  stretches: readonly Stretch[],
  { start, block, index, lexicon }: { start: number; block: Block; index: number; lexicon: Lexicon },
): Candidate | null {
  const { text } = block;
  for (const stretch of stretches) {
    const person =
      stretch.mark === "none" && !isSetApart(block, stretch, lexicon)
        ? null
        : parseByForm(text.slice(stretch.start, stretch.core).replace(/[\s.,;-]+$/u, ""), lexicon);
    if (!person || !fits(person, stretch, text)) continue;
    const candidate = candidateAt(block, index, { ...stretch, start }, person);
    return { ...candidate, start: text.search(/\S/u), caption: isCaption(person.role ?? "", lexicon) };
  }
  return null;
}

/**
 * Whether what has no mark may be a label of which no words tell what it says: a heading, a bold run, or a line of its own where no word of
 * the language is known.
 */
function isSetApart(block: Block, { start, core }: Stretch, lexicon: Lexicon): boolean {
  // "UN" alone is a heading, or letters that nobody defines.
  if (/^\p{Lu}{2,4}$/u.test(block.text.slice(start, core))) return false;
  if (block.form === "heading" || isBold(block, start, core)) return true;
  return isEmpty(lexicon) && block.text.slice(core).trim() === "";
}

/** So many words in small letters that belong to no office make a sentence. */
const SENTENCE = 3;

function isSentence(
  words: string,
  { connectors, offices, modifiers, portfolios, press, parts }: Lexicon,
): boolean {
  const known = [connectors, offices, modifiers, portfolios, press];
  const { main } = splitBrackets(collapse(words));
  const small = main
    .split(/[\s,]+/u)
    .filter(
      (word) => /^\p{Ll}/u.test(word) && !isParticle(word) && !known.some((set) => set.has(folded(word))),
    );
  return small.length >= SENTENCE && !parts.has(folded(main));
}

/** Whether words are known to head no speech: all of them, the first or the last; or begin with what ties them on. */
function isCaption(words: string, lexicon: Lexicon): boolean {
  const { neverNames, topics, parts, connectors } = lexicon;
  const all = folded(words);
  const [printed = "", ...others] = all.split(" ");
  // "No. Let me be clear:" begins with a word that a stop ends; "A. Novák:" begins with an initial.
  const first = printed.replace(/(?<=\p{L}{2})\.$/u, "");
  const last = hasWordSurname([first, ...others], lexicon) ? first : (others.at(-1) ?? first);
  const tied = connectors.has(first) && !isParticle(first) && first !== "the";
  const never = [all, first, last].some((word) => neverNames.has(word) || topics.has(word));
  return !parts.has(all) && (tied || never);
}

/** Bold runs further on that end in a colon: "… thank you. **QUESTION:** And …". */
function innerLabels(block: Block, index: number, from: number, lexicon: Lexicon): Candidate[] {
  return block.emphasis.flatMap((run) => {
    if (run.kind !== "bold" || run.start <= from || run.end - run.start > LABEL_CHARACTERS) return [];
    const before = block.text.slice(Math.max(from, run.start - BEFORE), run.start).trimEnd();
    const printed = block.text.slice(run.start, run.end + 2);
    const found = /^\s*([^:：]+?)\s*[:：]/u.exec(printed);
    if (!found?.[1] || !/[.?!…"”»)\]-]$/u.test(before)) return [];
    const start = run.start + printed.search(/\S/u);
    const core = start + found[1].trimStart().length;
    const person = isEmpty(lexicon) ? parseByForm(found[1], lexicon) : parseName(found[1], lexicon);
    if (!person) return [];
    const stretch = { start, core, end: run.start + found[0].length, mark: "colon" } as const;
    return [{ ...candidateAt(block, index, stretch, person), leading: false }];
  });
}

function personIn(text: string, lexicon: Lexicon, dialect: Dialect): ParsedName | null {
  // "Ｑ：", "ＮＨＫ": signs of full width are those of half of it.
  const printed = /[\uff01-\uff5e]/u.test(text) ? text.normalize("NFKC") : text;
  const given = dialect.labels[folded(splitBrackets(collapse(printed)).main.replace(/[.,]$/, ""))];
  if (given) return { ...NO_NAME, ...given };
  const bareText = printed.replace(/[\s.,;-]+$/u, "");
  // The stop of "Jr." is the name's, that of "PRESIDENTE." the label's.
  const stopped = printed.length === bareText.length + 1 && /(?<!\p{L})\p{L}{1,3}\.$/u.test(printed);
  return (stopped ? parseName(printed, lexicon) : null) ?? parseName(bareText, lexicon);
}

/** A name with its brackets is a short line. */
const NAMING_CHARACTERS = 80;

/** Whether words are somebody's name and nothing else, with a form of address or a country: "Mrs. Aurelie Ngoma (Gabon)". */
function isNaming(words: string, lexicon: Lexicon): boolean {
  if (words.length > NAMING_CHARACTERS * 2) return false;
  const line = collapse(words);
  // "(Applause.)" is no outlet and no country.
  if (!line || line.length > NAMING_CHARACTERS || /[.?!,:;][)\]]?$/u.test(line)) return false;
  const person = parseName(line, lexicon);
  return (
    person?.name != null && person.part === null && (person.title !== null || person.affiliation !== null)
  );
}

/** Whether this person may stand in this form: what has no mark must say more than a word that looks like a name. */
function fits(person: ParsedName, { mark, core, start }: Stretch, text: string): boolean {
  if (mark !== "none") return true;
  // "A result of the war": an article, and no answer
  if (/^\p{L}\s/u.test(text.slice(start, core)) && person.part === "answer") return false;
  if (person.part === "question" && core - start <= 10) return true;
  // "**MR. HOLT** I live here now": what follows begins a sentence.
  return !/^\p{Ll}/u.test(text.slice(core).trim());
}
