import { collapse, nameOf, read } from "../extract/dom.ts";
import { traverse } from "../extract/traverse.ts";

/** How one paragraph of the page begins. */
export interface Beginning {
  /** Its first characters, white space collapsed. */
  readonly words: string;
  /** Its length in characters as printed. */
  readonly length: number;
  /** `h1` to `h6`, or any other element's name. */
  readonly element: string;
}

/**
 * The beginnings of the page's paragraphs in document order; menus, dialogs, footers and controls left out. One walk that
 * stops after `MOST` paragraphs or letters: a content script does this on every page.
 */
export function beginningsOf(body: Element, shadow: (root: ShadowRoot) => void): Beginning[] {
  const beginnings: Beginning[] = [];
  const elements = ["body"];
  let words = "";
  let length = 0;
  let letters = 0;
  const end = () => {
    const collapsed = collapse(words);
    if (collapsed) beginnings.push({ words: collapsed, length, element: elements.at(-1) ?? "body" });
    words = "";
    letters += length;
    length = 0;
  };
  traverse(body, {
    isDone: () => beginnings.length >= MOST_PARAGRAPHS || letters >= MOST_LETTERS,
    enter(element) {
      const name = nameOf(element);
      if (INLINE.has(name)) return true;
      if (isOut(element, name)) return false;
      end();
      elements.push(name);
      return true;
    },
    shadow,
    text(node) {
      // The lines of a `<pre>` are its paragraphs, as far as beginnings go.
      const lines = elements.includes("pre") ? node.data.slice(0, MOST_LETTERS).split("\n") : [node.data];
      lines.forEach((line, index) => {
        if (index) end();
        if (words.length < LONGEST) words += line.slice(0, LONGEST);
        length += line.length;
      });
    },
    leave(element) {
      if (INLINE.has(nameOf(element))) return;
      end();
      elements.pop();
    },
  });
  end();
  return beginnings;
}

const MOST_PARAGRAPHS = 300;
const MOST_LETTERS = 30_000;
const LONGEST = 400;

const INLINE = new Set(
  "a abbr b bdi bdo big cite code del em font i ins mark q s small span strike strong sub sup time tt u wbr bullet".split(
    " ",
  ),
);

const OUT = new Set(
  "script style noscript template nav footer aside dialog button select option textarea input svg iframe object video audio canvas figcaption".split(
    " ",
  ),
);

function isOut(element: Element, name: string): boolean {
  return OUT.has(name) || read(element, "matches").call(element, UNSEEN);
}

/** What can be opened to be read, a tab's panel or a part that shows itself when it is found, is not out. */
const UNSEEN = "[hidden]:not([hidden=until-found], [role=tabpanel]), [aria-hidden=true], [role=dialog]";
