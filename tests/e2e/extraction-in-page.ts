import { matterElements } from "../../lib/extract/find-text.ts";
import { readDocument } from "../../lib/read-document.ts";
import type { Block } from "../../lib/transcript/block.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** A page as it is read in a browser, beside what the browser shows of it. */
export interface ReadHere {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  /** Of each block whether it stands in the elements of the event's words: a sentence above them may stand outside. */
  readonly isInside: readonly boolean[];
  /** What the browser shows of those elements. */
  readonly shown: readonly string[];
  /** Whether the page's HTML is what it was before it was read. */
  readonly isUnchanged: boolean;
}

/** Reads the page that this runs in. */
export function readHere(): ReadHere {
  const before = document.documentElement.outerHTML;
  const { transcript, blocks, anchors } = readDocument(document);
  const elements = matterElements(document);
  const isUnchanged = document.documentElement.outerHTML === before;
  return {
    transcript,
    blocks,
    isInside: anchors.map((slices) => {
      const node = slices[0]?.node;
      return node !== undefined && elements.some((element) => holds(element, node));
    }),
    shown: elements.flatMap((element) => shownIn(element)),
    isUnchanged,
  };
}

/** `contains`, across the borders of shadow trees. */
function holds(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at === element) return true;
  return false;
}

/** What is shown of an element, and of the open shadow trees in it, which `innerText` leaves out. */
function shownIn(element: Element): string[] {
  // Of what is not rendered, a style sheet say, `innerText` gives all.
  const inner = element instanceof HTMLElement && element.checkVisibility() ? [element.innerText] : [];
  const hosts = [element, ...element.querySelectorAll("*")];
  return [...inner, ...hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])].flatMap(shownIn))];
}
