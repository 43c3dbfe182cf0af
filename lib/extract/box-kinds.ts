import type { PageLeftover } from "../transcript/block.ts";
import { dateIn, isDateLine } from "../transcript/dates.ts";
import type { BlockRange, LiveBlock } from "./blocks.ts";
import { attribute, findAll, findFirst, read, wordsOf } from "./dom.ts";
import { announces } from "./led-lines.ts";
import { BOX_TITLE, COOKIES, SIGN_UP } from "./phrases.ts";

/** A part that holds more than this share of all letters is text, whatever it looks like. */
const MOST = 0.25;

/** Notices about cookies are long; a dialog with more than this share of all letters shows the text itself. */
const MOST_OF_DIALOG = 0.6;

/** Roles of DPUB-ARIA. */
const NOTES = /^doc-(?:footnote|endnotes?)$/u;

/** A block-level element while it is judged. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly role: string;
  readonly range: BlockRange;
  readonly first: LiveBlock;
  readonly blocks: number;
  readonly letters: number;
  readonly linkedAway: number;
  readonly linkedHere: number;
  readonly links: number;
  /** Lines of a recording, which are links or controls as well. */
  readonly cues: number;
  /** The block above it. */
  readonly before: LiveBlock | undefined;
  /** How many of its blocks are sentences, how many headings or terms. */
  readonly sentences: number;
  readonly headings: number;
  /** Letters of its headings. */
  readonly headed: number;
  readonly linkedHeadings: number;
  readonly words: () => string;
}

/** Whether a block is set as a heading or a term. */
export function isHeading({ block }: LiveBlock): boolean {
  return block.form === "heading" || block.form === "term";
}

/** Tells why a box is none of the text; `null` where it may be. `all`: the letters of the page. */
export function reasonOf(box: Box, all: number, blocks: readonly LiveBlock[]): PageLeftover | null {
  if (NOTES.test(box.role)) return "footnote";
  if (isDialog(box)) return box.letters > all * MOST_OF_DIALOG ? null : "box";
  // Also where the whole page is one: without a sentence it is nothing else.
  if (box.name === "form" && box.sentences === 0) return "box";
  if (box.letters > all * MOST) return null;
  if (isEmbed(box, blocks)) return "embed";
  if (isLinkList(box)) return "links";
  if (LANDMARKS.has(box.name) || LANDMARK_ROLES.has(box.role) || isSideTable(box)) return "box";
  if (!BOXES.has(box.name)) return null;
  if (isCookieNotice(box)) return "box";
  return isTitled(box) ? "links" : isSignUp(box) || isDetails(box) ? "box" : null;
}

function isDialog({ element, name, role }: Box): boolean {
  const isPopover = () => read(element, "hasAttribute").call(element, "popover");
  return name === "dialog" || role === "dialog" || role === "alertdialog" || isPopover();
}

const LANDMARKS = new Set(["address", "nav", "footer", "aside", "form", "menu", "search"]);

const LANDMARK_ROLES = new Set([
  "navigation",
  "search",
  "contentinfo",
  "complementary",
  "menu",
  "menubar",
  "banner",
  "toolbar",
  "form",
  "alert",
  "status",
  "tooltip",
]);

/** `<table align=right>`: before style sheets, a box with pictures and sound files beside the text. */
function isSideTable({ element, name }: Box): boolean {
  return name === "table" && /^(?:left|right)$/iu.test(attribute(element, "align"));
}

/**
 * Menus, tables of contents, topics, sharing: links, under a heading or not, hardly a word besides, and no sentences. Transcripts whose phrases lead to their
 * places in a film are sentences.
 */
function isLinkList({
  name,
  before,
  cues,
  letters,
  headed,
  headings,
  linkedHeadings,
  linkedAway,
  linkedHere,
  links,
  blocks,
  sentences,
}: Box): boolean {
  if (links + headings - linkedHeadings < 2 || links === 0 || (sentences + cues) * 2 >= blocks) return false;
  if (LISTS.has(name) && before && announces(before.words)) return false;
  const least = (letters - headed) * LINKED;
  if (LISTS.has(name)) return linkedAway + linkedHere > least;
  return LINES.has(name) && linkedAway > least && linkedAway > 0;
}

const LINKED = 0.8;
const LISTS = new Set(["ul", "ol", "dl"]);
const LINES = new Set(["p", "div", "section", "td"]);

const BOXES = new Set(["div", "section", "ul", "ol", "dl", "table", "figure"]);

/** A box whose first words are "Related news", "See also", "Share this". */
function isTitled({ first }: Box): boolean {
  return first.words.length < 60 && BOX_TITLE.test(first.words);
}

/** A box of a few words about letters by mail, with a button: "Hungry for more? … Subscribe to our blog today." */
function isSignUp({ element, letters, words }: Box): boolean {
  if (letters >= SIGN_UP_LETTERS || !SIGN_UP.test(words())) return false;
  const isLink = () =>
    findAll(element, "a").some((link) => /^.{0,30}$/u.test(wordsOf(link)) && SIGN_UP.test(wordsOf(link)));
  return findFirst(element, "button, input, form") !== null || isLink();
}

const SIGN_UP_LETTERS = 400;
/** "We use cookies …", with a button to agree. */
function isCookieNotice({ element, first, letters }: Box): boolean {
  return (
    letters < COOKIE_LETTERS && COOKIES.test(first.words) && findFirst(element, "a, button, input") !== null
  );
}

const COOKIE_LETTERS = 1_200;

/**
 * A post of another site: a quotation that names its account ("— Ford Watch (@fordwatch) April 4, 2031"), is a copy of another page, or ends
 * in a link of a date; or a box of few lines, one of which is an account.
 */
function isEmbed({ element, name, letters, range, words }: Box, blocks: readonly LiveBlock[]): boolean {
  if (letters >= EMBED_LETTERS) return false;
  const isPost = () => ACCOUNT.test(words()) || isCopy(element) || endsInDate(element);
  if (name === "blockquote") return isPost();
  if (!POSTS.has(name) || range.end - range.start > POST_LINES) return false;
  return blocks.slice(range.start, range.end).some((live) => ACCOUNT_LINE.test(live.words));
}

const EMBED_LETTERS = 3_000;
const ACCOUNT = /(?:^|[\s(—–-])(?:@[\p{L}\p{N}_.]{2,}|u\/[\p{L}\p{N}_-]{2,})/u;

/** "@fordwatch · 4 April 2031", "Ford Watch @fordwatch": a name at most, and what a network prints of a post. */
const ACCOUNT_LINE = /^(?:\p{Lu}[\p{L}’'-]*\s){0,4}\(?@[\p{L}\p{N}_.]{2,}\)?(?:\s*[·|•—–-]\s*.{1,30})?$/u;
const POSTS = new Set(["div", "section", "article", "figure"]);
const POST_LINES = 6;

/** `<blockquote cite="https://posts.example/1"> … <a href="https://posts.example/1">`. */
function isCopy(element: Element): boolean {
  const cited = attribute(element, "cite");
  return cited !== "" && findAll(element, "a").some((link) => attribute(link, "href") === cited);
}

function endsInDate(element: Element): boolean {
  const link = findAll(element, "a").at(-1);
  return link !== undefined && isDateLine(wordsOf(link)) && wordsOf(element).endsWith(wordsOf(link));
}

/**
 * Headings over lines of a form ("Release type", "Media contact") with an address of mail or a telephone number, or a table of two columns with
 * one or a date, and no sentence.
 */
function isDetails({ element, name, letters, blocks, headings, sentences, words }: Box): boolean {
  if (sentences > 0 || letters >= DETAILS_LETTERS) return false;
  if (name === "table")
    return isPairs(element, blocks) && (CONTACT.test(words()) || dateIn(words()) !== null);
  return headings > 1 && CONTACT.test(words());
}

/** Whether a table has two cells in each row, and one line in each. */
function isPairs(table: Element, lines: number): boolean {
  const rows = findAll(table, "tr");
  return lines === rows.length * 2 && rows.every((row) => read(row, "childElementCount") === 2);
}

const DETAILS_LETTERS = 600;
const CONTACT = /\S@\S+\.\p{L}{2,}|(?:\+|(?<!\d)0)\d[\d\s()./-]{6,}\d/u;

/** Ends as a sentence does and has more words than a title of a link. */
export function isSentence(words: string): boolean {
  return /[.?!…]["”»)]*$/u.test(words) && words.split(" ", SENTENCE_WORDS).length === SENTENCE_WORDS;
}

const SENTENCE_WORDS = 4;
