import { createAddressOf } from "../extract/address.ts";
import { ownAddress } from "../extract/dom.ts";
import { type Extract, extractSteps } from "../extract/extract.ts";
import { inTasks } from "../page/in-tasks.ts";
import { namesDocument } from "../sites/page-address.ts";

/** The words of the page, and the source that they belong to. */
export interface PageExtract extends Extract {
  /** The page has changed its address since our script came. */
  readonly moved?: true;
}

/** Takes the words of a page. */
export interface PageWords {
  /** The words as they stand now, taken in tasks of their own. */
  take(): Promise<PageExtract>;
  /** Whether the page is at the address of another document than the words that were taken last. */
  isElsewhere(): boolean;
}

/** Words that were taken, and the page's own address when they came. */
interface Taken {
  readonly at: string;
  readonly extract: Extract;
  /** They came in place of another event's, by title or day, and the address was still that one's. */
  readonly isEarly: boolean;
}

/**
 * The words of a page that lives on. Those that stand there before and after it changes its address are of the page that was left,
 * whatever it says of itself meanwhile: those of the next one may still be on their way. But some pages show the next one's words first.
 */
export function createPageWords(document: Document, addressOf = createAddressOf(document)): PageWords {
  const began = ownAddress(document);
  let moved = false;
  let last: Taken | null = null;
  return {
    async take() {
      const { at, extract } = await takeAtOnce(document, addressOf, last?.extract.roots ?? []);
      moved ||= at !== began;
      last = placed(last, at, extract);
      return { ...last.extract, ...(moved && { moved: true as const }) };
    },
    isElsewhere: () => last !== null && !namesDocument(ownAddress(document), last.at),
  };
}

function placed(last: Taken | null, at: string, extract: Extract): Taken {
  if (!last) return { at, extract, isEarly: false };
  const isSame = saysTheSame(last.extract, extract);
  const isOther = !isSame && !isOfOneEvent(last.extract, extract);
  if (namesDocument(at, last.at)) return { at, extract, isEarly: last.isEarly || isOther };
  if (!isSame || last.isEarly) return { at, extract, isEarly: false };
  return { at: last.at, extract: { ...extract, source: last.extract.source }, isEarly: false };
}

function isOfOneEvent({ source: before }: Extract, { source: now }: Extract): boolean {
  return before.title === now.title && before.date === now.date;
}

/** Whether a page says what it said before, but for one line at most: "Loading…" stands where others will come. */
function saysTheSame(before: Extract, now: Extract): boolean {
  const [were, are] = [linesOf(before), linesOf(now)];
  const others = [were.difference(are).size, are.difference(were).size];
  return others.every((count) => count <= (were.size > 2 ? 1 : 0));
}

/** A page that never stops changing is read all the same. */
const TRIES = 3;

/** Takes the words again where they changed under our hands: some would be of one moment and some of another. */
async function takeAtOnce(
  document: Document,
  addressOf: () => string | null,
  roots: readonly ShadowRoot[],
): Promise<Pick<Taken, "at" | "extract">> {
  const changed = new Set<Node>();
  const note = (changes: readonly MutationRecord[]) => {
    for (const { target } of changes) changed.add(target);
  };
  const observer = new MutationObserver(note);
  for (const root of [document, ...roots])
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  try {
    for (let tries = TRIES; ; tries--) {
      const at = ownAddress(document);
      changed.clear();
      const extract = await inTasks(extractSteps(document, addressOf()));
      note(observer.takeRecords());
      const isTorn = at !== ownAddress(document) || extract.matter.some((part) => hasChanged(part, changed));
      if (!isTorn || tries === 1) return { at, extract };
    }
  } finally {
    observer.disconnect();
  }
}

/** Whether something changed in a part of the page, or it was thrown out as a whole. */
function hasChanged(part: Element, nodes: ReadonlySet<Node>): boolean {
  return !part.isConnected || [...nodes].some((node) => part.contains(node) || isInShadowOf(part, node));
}

function isInShadowOf(part: Element, node: Node): boolean {
  const root = node.getRootNode();
  return root instanceof ShadowRoot && (part.contains(root.host) || isInShadowOf(part, root.host));
}

function linesOf({ blocks }: Extract): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text, leftover }) => (leftover === undefined ? text : [])));
}
