import { attribute, collapse, nameOf } from "../extract/dom.ts";
import { traverse } from "../extract/traverse.ts";
import { mayBeLabel } from "./may-be-label.ts";

/** How one paragraph of the page begins. */
export interface Beginning {
  /** Its first characters, white space collapsed. */
  readonly words: string;
  /** Its length in characters as printed. */
  readonly length: number;
  /** `h1` to `h6`, or any other element's name. */
  readonly element: string;
  /** It stands in the elements that hold the page's words, where those are known. */
  readonly isMatter?: boolean;
}

/**
 * Collects how the page's paragraphs begin, those too that are hidden now: a panel may show them later. Menus, footers,
 * fields and what has no label in an aside or a dialog are left out. One traversal that stops after so many paragraphs or letters: a content
 * script does this on every page. `matter`: the elements that hold the page's words, where they are known; `shadow` is called with
 * each open shadow root.
 */
export function beginningsOf(
  body: Element,
  matter: ReadonlySet<Element>,
  shadow: (root: ShadowRoot) => void = () => {},
): Beginning[] {
  const all: Beginning[] = [];
  let place: Place = { element: "body", outer: null, isMatter: false, isAside: false, isPre: false };
  let words = "";
  let length = 0;
  let letters = 0;
  const end = () => {
    const { element, isMatter, isAside } = place;
    const beginning = { words: collapse(words), length, element, isMatter };
    // Some pages set their questions in asides, or the whole text in a dialog.
    if (beginning.words && !(isAside && !mayBeLabel(beginning.words))) {
      all.push(beginning);
      letters += length;
    }
    words = "";
    length = 0;
  };
  traverse(body, {
    isDone: () => all.length >= MOST_PARAGRAPHS || letters >= MOST_LETTERS,
    enter(element) {
      const name = nameOf(element);
      if (INLINE.has(name)) return true;
      if (isOneOf(OUT, element, name)) return false;
      end();
      place = {
        element: name,
        outer: place,
        isMatter: place.isMatter || matter.has(element),
        isAside: place.isAside || isOneOf(ASIDE, element, name),
        isPre: place.isPre || name === "pre",
      };
      return true;
    },
    shadow,
    text(node) {
      // The lines of a `<pre>` are its paragraphs, as far as beginnings go.
      const lines = place.isPre ? node.data.slice(0, MOST_LETTERS).split("\n") : [node.data];
      lines.forEach((line, index) => {
        if (index) end();
        if (words.length < LONGEST) words += line.slice(0, LONGEST);
        length += line.length;
      });
    },
    leave(element) {
      if (INLINE.has(nameOf(element))) return;
      end();
      place = place.outer ?? place;
    },
  });
  end();
  return all;
}

/** Entries of hidden menus count too. */
const MOST_PARAGRAPHS = 600;
const MOST_LETTERS = 30_000;
const LONGEST = 400;

/** Where the traversal is: a block-level element, and what it stands in. */
interface Place {
  readonly element: string;
  readonly outer: Place | null;
  readonly isMatter: boolean;
  readonly isAside: boolean;
  readonly isPre: boolean;
}

/** A slot is nothing by itself: what it shows is. */
const INLINE = new Set(
  "a abbr b bdi bdo big button cite code del em font i ins label mark q s slot small span strike strong sub sup time tt u wbr bullet".split(
    " ",
  ),
);

/** Names of elements, and roles. A button is not out: an accordion's label is one. */
const OUT = new Set(
  "script style template noscript nav footer alertdialog select option textarea input svg iframe object video audio canvas figcaption".split(
    " ",
  ),
);

const ASIDE = new Set(["aside", "dialog"]);

function isOneOf(names: ReadonlySet<string>, element: Element, name: string): boolean {
  return names.has(name) || names.has(attribute(element, "role"));
}
