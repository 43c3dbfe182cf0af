import { createAddressOf, plainAddressOf } from "../../lib/extract/address.ts";
import { type Extract, extractSteps } from "../../lib/extract/extract.ts";
import { inTasks } from "../../lib/page/in-tasks.ts";
import { namesDocument } from "../../lib/sites/document-id.ts";

/** The words of the page, and the source that they belong to. */
export interface PageExtract extends Extract {
  /** The page has changed its address since our script came. */
  readonly moved?: true;
}

/** Words that were taken, and the page's own address when they came. */
interface Taken {
  readonly at: string;
  readonly extract: Extract;
}

/**
 * Takes the words of the page, in tasks of their own. Words that stand there before and after the page changes its address are of
 * the page that was left, whatever it says of itself meanwhile: those of the next one may still be on their way.
 */
export function createPageWords(document: Document): () => Promise<PageExtract> {
  const addressOf = createAddressOf(document);
  const began = plainAddressOf(document);
  let moved = false;
  let last: Taken | null = null;
  return async () => {
    const now = await takeAtOnce(document, addressOf);
    moved ||= now.at !== began;
    last = last && areLeftBehind(last, now) ? keepSource(last, now) : now;
    return { ...last.extract, ...(moved && { moved: true as const }) };
  };
}

/** A page that never stops changing is read all the same. */
const TRIES = 3;

/** Takes the words anew where they changed under our hands: some would be of one moment and some of another. */
async function takeAtOnce(document: Document, addressOf: () => string | null): Promise<Taken> {
  const changed = new Set<Node>();
  const note = (changes: readonly MutationRecord[]) => {
    for (const { target } of changes) changed.add(target);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  try {
    for (let tries = TRIES; ; tries--) {
      const at = plainAddressOf(document);
      changed.clear();
      const extract = await inTasks(extractSteps(document, addressOf()));
      note(observer.takeRecords());
      const isTorn =
        at !== plainAddressOf(document) || extract.matter.some((part) => holdsAny(part, changed));
      if (!isTorn || tries === 1) return { at, extract };
    }
  } finally {
    observer.disconnect();
  }
}

function holdsAny(part: Element, nodes: ReadonlySet<Node>): boolean {
  return [...nodes].some((node) => part.contains(node));
}

/** Whether the page is at the address of another document now, and still shows the words that it had there. */
function areLeftBehind(last: Taken, now: Taken): boolean {
  return !namesDocument(now.at, last.at) && wordsOf(last) === wordsOf(now);
}

function keepSource({ at, extract: { source } }: Taken, { extract }: Taken): Taken {
  return { at, extract: { ...extract, source } };
}

function wordsOf({ extract: { blocks } }: Taken): string {
  return blocks.flatMap(({ text, leftover }) => (leftover === undefined ? text : [])).join("\n");
}
