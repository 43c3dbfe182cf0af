import type { Anchor } from "../extract/anchor.ts";
import { parentOf } from "../extract/dom.ts";
import { displayedAnchors } from "./displayed.ts";
import { isTranslated, TRANSLATOR_ATTRIBUTES } from "./is-translated.ts";
import { lookWhenQuiet } from "./look-when-quiet.ts";

/** What of a page is watched for showing and hiding. */
export interface WatchedWords {
  /** The elements that hold the words. */
  readonly matter: readonly Element[];
  readonly roots: readonly ShadowRoot[];
  readonly anchors: readonly Anchor[];
}

/** A watch over what a page shows and hides of its words. */
export interface ShownWatch {
  /** Watches these words from now on; `displayed` tells of each anchor whether it is now. */
  follow(words: WatchedWords, displayed: readonly boolean[]): void;
  /** Whether a change still waits to be looked at. */
  isPending(): boolean;
  /** Whether a translator has put other words in place of these since they were followed. */
  sawTranslator(): boolean;
}

/** What changes when a page shows or hides a part of itself. */
const ATTRIBUTES = ["hidden", "aria-hidden", "open", "class", "style"];

/** So many open shadow roots of a page are watched. */
export const MOST_ROOTS = 50;

/**
 * Looks once the words have fallen quiet after some of them were shown or hidden, until the signal aborts. Watched are the attributes
 * of the elements that hold them and of what is around those: an animation beside them costs nothing, and one within them no more than
 * finding out, ever more rarely, that as many characters are shown as before.
 */
export function watchShown(
  document: Document,
  look: () => boolean | Promise<boolean>,
  signal: AbortSignal,
): ShownWatch {
  let words: WatchedWords = { matter: [], roots: [], anchors: [] };
  let shown = 0;
  let translator = false;
  // What was read so is read as it stands.
  let wasTranslated = false;
  const lookIfOther = () => shownLength(words.anchors, displayedAnchors(words.anchors)) !== shown && look();
  const rest = lookWhenQuiet(lookIfOther, () => {}, signal);
  const notice = (changes: readonly MutationRecord[]) => {
    translator ||= changes.some(({ attributeName }) => TRANSLATOR_ATTRIBUTES.includes(attributeName ?? ""));
    if (changes.length > 0) rest.noticed("words");
  };
  const observer = new MutationObserver(notice);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  return {
    follow(next, displayed) {
      if (signal.aborted) return;
      if (isWatchedAlike(words, next)) notice(observer.takeRecords());
      else observeWords(observer, next);
      translator = false;
      wasTranslated = isTranslated(document);
      words = next;
      shown = shownLength(next.anchors, displayed);
    },
    isPending: () => rest.isPending() || observerHasMore(),
    sawTranslator() {
      notice(observer.takeRecords());
      return translator || (!wasTranslated && isTranslated(document));
    },
  };

  function observerHasMore(): boolean {
    const changes = observer.takeRecords();
    notice(changes);
    return changes.length > 0;
  }
}

function isWatchedAlike(before: WatchedWords, now: WatchedWords): boolean {
  return isSame(before.matter, now.matter) && isSame(before.roots, now.roots);
}

function isSame(these: readonly Node[], those: readonly Node[]): boolean {
  return these.length === those.length && these.every((node, at) => node === those[at]);
}

function observeWords(observer: MutationObserver, { matter, roots }: WatchedWords): void {
  observer.disconnect();
  const attributeFilter = [...ATTRIBUTES, ...TRANSLATOR_ATTRIBUTES];
  const around = new Set<Element>();
  for (const element of matter) for (let at = parentOf(element); at; at = parentOf(at)) around.add(at);
  for (const element of around) observer.observe(element, { attributeFilter });
  for (const node of [...matter, ...roots.slice(0, MOST_ROOTS)])
    observer.observe(node, { attributeFilter, subtree: true });
}

/** How many characters of the words the page displays. */
function shownLength(anchors: readonly Anchor[], displayed: readonly boolean[]): number {
  return anchors.reduce((sum, anchor, at) => sum + (displayed[at] ? lengthOf(anchor) : 0), 0);
}

function lengthOf(anchor: Anchor): number {
  return anchor.reduce((sum, { start, end }) => sum + end - start, 0);
}
