import { judgeWords } from "./detect/judge-words.ts";
import { dialectFor } from "./dialects/dialect-for.ts";
import { GENERAL } from "./dialects/general.ts";
import { linkExchanges } from "./exchanges/exchanges.ts";
import { participantsIn } from "./header/participants.ts";
import { inRoster, namesIn, rosterOf, tellsSpeaker } from "./header/roster.ts";
import { withLastingIds } from "./ids/lasting-ids.ts";
import { labelCandidates } from "./labels/candidates.ts";
import { insetBlocks, insetMatter } from "./labels/inset.ts";
import { selectLabels } from "./labels/select.ts";
import type { Ablation } from "./lexicon/ablation.ts";
import { lexiconFor } from "./lexicon/lexicon.ts";
import type { Printed } from "./people/gather-people.ts";
import { resolvePeople } from "./people/resolve.ts";
import { frontMatterLines } from "./segment/front-matter-lines.ts";
import { segment } from "./segment/segment.ts";
import { type Unspoken, unspokenBlocks } from "./segment/unspoken.ts";
import { readBeside } from "./transcript/beside.ts";
import type { Block } from "./transcript/block.ts";
import type { Leftover } from "./transcript/item.ts";
import type { Source } from "./transcript/source.ts";
import type { Transcript } from "./transcript/transcript.ts";
import type { Verdict } from "./transcript/verdict.ts";

/** The version of the grammar: raised whenever the same words may be read otherwise. */
export const GRAMMAR = 6;

/**
 * Reads words that are blocks: a page's, a text file's, a saved revision's. Without a verdict the words are judged themselves.
 * What stands beside them on the page goes to the leftovers unread. `leftOut`: what to do without, for measuring only.
 */
export function readBlocks(
  source: Source,
  blocks: readonly Block[],
  verdict?: Verdict,
  leftOut?: Ablation,
): Transcript {
  return readBeside(blocks, (words) => readWords(source, words, verdict, leftOut));
}

/** A document before it is known who its speakers are, with what is neither a word nor a note. */
export interface PrintedTranscript extends Printed {
  readonly leftovers: readonly Leftover[];
}

/** Parts the words of an event into labels, turns, notes and headings: what is printed, not yet who speaks. */
export function printedIn(source: Source, blocks: readonly Block[], leftOut?: Ablation): PrintedTranscript {
  const lexicon = lexiconFor(source.language, leftOut);
  const own = dialectFor(source);
  const dialect = leftOut?.cues.has(`dialect/${own.id}`) ? GENERAL : own;
  const unspoken = unspokenBlocks(blocks);
  const candidates = labelCandidates(blocks, lexicon, dialect).filter(({ block }) => !unspoken.has(block));
  const front = frontMatterLines(blocks, candidates, unspoken);
  const roster = rosterOf(source, front, participantsIn(blocks, lexicon), lexicon);
  const named = namesIn(roster);
  const inset = insetBlocks(blocks, candidates);
  const labels = selectLabels(blocks, candidates, {
    known: (person) => inRoster(roster, person),
    headed: named.length > 0,
    header: [source.title, source.subtitle ?? "", ...source.credits],
    inset,
    leftOut: leftOut?.features,
  });
  const someoneOpens = tellsSpeaker(roster);
  const { items, leftovers } = segment(blocks, labels, {
    dialect,
    source,
    header: named,
    someoneOpens,
    unspoken: withInset(unspoken, blocks, inset),
  });
  return { items, leftovers, roster, lexicon, dialect, kindWeights: leftOut?.kindWeights };
}

function readWords(
  source: Source,
  blocks: readonly Block[],
  verdict: Verdict | undefined,
  leftOut: Ablation | undefined,
): Transcript {
  const printed = printedIn(source, blocks, leftOut);
  const { speakers, items: attributed } = resolvePeople(printed, source);
  const { items, exchanges } = linkExchanges(attributed, speakers, leftOut?.actWeights);
  return withLastingIds({
    verdict: verdict ?? judgeWords(source, blocks),
    source,
    speakers,
    items,
    exchanges,
    leftovers: printed.leftovers,
    grammar: GRAMMAR,
  });
}

/** The blocks that nobody speaks, with the matter that a record prints among its words. */
function withInset(
  unspoken: ReadonlyMap<number, Unspoken>,
  blocks: readonly Block[],
  inset: ReadonlySet<number>,
): ReadonlyMap<number, Unspoken> {
  const matter = [...insetMatter(blocks, inset)].map((at) => [at, "among"] as const);
  return new Map([...matter, ...unspoken]);
}
