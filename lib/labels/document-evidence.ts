import { collapse, folded, isCapitals } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import { type Evidence, keyOf } from "./features.ts";
import type { Candidate } from "./label.ts";

/** What the whole document tells of its candidates, but for what its header, its form and its inset matter do. */
export function documentEvidence(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): Omit<Evidence, "known" | "form" | "quoted" | "inset" | "inHeader"> {
  const counts = new Map<string, number>();
  for (const label of candidates) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return {
    counts,
    alternating: alternatingOf(candidates.map(keyOf).filter((key) => (counts.get(key) ?? 0) >= 2)),
    inCapitalsAll: isInCapitals(blocks),
    inCapitals: new Set(candidates.filter(({ capitals }) => capitals).map(keyOf)),
    announced: new Set(candidates.filter((label) => isAnnounced(label, blocks))),
    listed: new Set(
      candidates.filter(
        ({ block }) => isEntry(blocks, block) && (isEntry(blocks, block - 1) || isEntry(blocks, block + 1)),
      ),
    ),
    broken: new Set(candidates.filter(({ block }) => goesOn(blocks[block - 1]))),
    outlets: candidates.filter(isOutletAlone).length >= OUTLETS,
    doubled: doubledOf(candidates),
  };
}

/** Returns the keys that come back after another one. `keys`: in the order of the document. */
export function alternatingOf(keys: readonly string[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  return new Set(
    keys.filter((key, at) => {
      const before = last.get(key);
      last.set(key, at);
      return before !== undefined && before < at - 1;
    }),
  );
}

/** A line of a broken print is at least so long. */
const BROKEN = 40;

/** Whether the sentence of a line is not ended: the next line goes on with it. */
function goesOn(before: Block | undefined): boolean {
  const text = before?.text.trim() ?? "";
  return (
    text.length >= BROKEN && before?.form !== "heading" && !/[\p{P}\p{S}]$/u.test(text.replace(/[-,]$/u, ""))
  );
}

/** Where this part of the longer lines is in capitals, all of the page is. */
const ALL = 0.5;

function isInCapitals(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ text }) => text.length >= BROKEN);
  return lines.filter(({ text }) => isCapitals(text)).length > ALL * lines.length;
}

/** So many labels of newsrooms make a habit. */
const OUTLETS = 2;

function isOutletAlone({ mark, person, text }: Candidate): boolean {
  return mark === "colon" && person.name === null && person.affiliation !== null && !/^the\s/iu.test(text);
}

/** How far back a call is looked for: paragraphs, and characters of each. */
const CALL_BLOCKS = 2;
const CALL_CHARACTERS = 400;

/** "The next question is by Zoom and it's Marina Maksimovic from Deutsche Welle." */
function isAnnounced({ block, person }: Candidate, blocks: readonly Block[]): boolean {
  const { name } = person;
  if (!name) return false;
  const before = blocks
    .slice(Math.max(0, block - CALL_BLOCKS), block)
    .map(({ text }) => collapse(text.slice(-CALL_CHARACTERS)));
  if (name.includes(" ")) return before.some((text) => folded(text).includes(folded(name)));
  // "… his spokesman, Yves Brodal." and then "Brodal:"
  return name.length > 2 && before.some((text) => isFullyNamed(text, name));
}

/** Whether a text has a given name before a surname. */
function isFullyNamed(text: string, surname: string): boolean {
  const at = text.indexOf(surname);
  return (
    at > 0 && /\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + surname.length))
  );
}

/** "VESSEL NAME: Grey Heron": a few words, a colon, a few words and no end of a sentence. */
function isEntry(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? "";
  return (
    text.length < 90 &&
    /^\s*[^:：]{2,40}[:：]\s*\S+(?:\s+\S+){0,4}\s*$/u.test(text) &&
    !/[.?!…]["”»)]*\s*$/u.test(text)
  );
}

/** Candidates whose block follows a label that stands alone with its mark: nobody speaks no words. */
function doubledOf(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const empty = new Set(
    candidates.filter(({ alone, mark }) => alone && mark !== "none").map(({ block }) => block),
  );
  return new Set(candidates.filter(({ block, leading }) => leading && empty.has(block - 1)));
}
