import type { Candidate } from "../labels/label.ts";
import { headsWords } from "../labels/select.ts";
import { isSpeakerListLine } from "../labels/speaker-list.ts";
import { noteKind } from "../text/notes.ts";
import type { Block } from "../transcript/block.ts";
import { isSpoken } from "./front-matter.ts";
import { isSalutation } from "./salutations.ts";
import type { Unspoken } from "./unspoken.ts";

/** How many blocks at most stand before the words spoken, where no label tells. */
const FRONT_BLOCKS = 12;
/** A long head of single lines: the White House once printed one of twenty. */
const FRONT_LINES = 24;

/**
 * The paragraphs before the first words spoken and the first sure sign of a label, lines that only a `<br>` parts put together.
 * Whom the words greet, they do not let speak.
 */
export function frontMatterLines(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  unspoken: ReadonlyMap<number, Unspoken>,
): readonly string[] {
  const sign = candidates.find((label) => isSign(label, blocks) && !isSpeakerListLine(blocks, label.block));
  const front = blocks.slice(0, Math.min(sign?.block ?? FRONT_BLOCKS, FRONT_LINES));
  const words = front.findIndex(({ text }, at) => !unspoken.has(at) && isSpoken(text));
  // "Petra Lund (Harbour News)" alone on its line, below the first words, is no word of theirs.
  const alone = new Set(
    candidates.filter((label) => label.alone && label.person.name !== null).map(({ block }) => block),
  );
  const paragraphs: string[] = [];
  front.forEach(({ text, break: parted }, at) => {
    if (unspoken.has(at) || (words >= 0 && at >= words && !alone.has(at))) return;
    const before = paragraphs.at(-1);
    if (parted === "line" && before !== undefined && !isSpeakerListLine(blocks, at))
      paragraphs[paragraphs.length - 1] = `${before} ${text.trim()}`;
    else paragraphs.push(text);
  });
  return paragraphs.filter((line) => !isSalutation(line) && noteKind(line) !== "topics");
}

/** Whether a candidate shows that the front is over: it is marked, or bold and more than a line among lines. */
function isSign(label: Candidate, blocks: readonly Block[]): boolean {
  const { block, mark, bold, alone, person } = label;
  if (label.timed) return true;
  if (label.naming || person.unread) return false;
  if (headsWords(label, blocks)) return true;
  if (mark !== "none" || person.part === "question") return true;
  if (!bold) return false;
  const apart = [blocks[block], blocks[block + 1]].every((each) => each?.break === "paragraph");
  return !alone || (apart && person.name !== null && (person.affiliation !== null || person.role !== null));
}
