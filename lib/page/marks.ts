import { read } from "../extract/dom.ts";
import { type Colours, coloursOf, type Hue, PALETTE } from "../transcript/palette.ts";
import { isOnDark } from "./ground.ts";
import { elementOf, shadowOf } from "./place-of.ts";

/** A label in the live page, with its speaker's hue. */
export interface LabelMark {
  readonly hue: Hue;
  readonly range: Range;
}

/** Our marks in a page. No node of the page is changed: they live in the document's highlights, and in sheets that it and its open shadow trees adopt. */
export interface Marks {
  /** Colours these labels instead of those before. */
  show(labels: readonly LabelMark[]): void;
  /** Whether the labels stand on a dark ground. */
  isDark(): boolean;
  /** Takes everything away; `show` brings it back. */
  clear(): void;
}

/** What has sheets of its own. */
type Tree = Document | ShadowRoot;

const PREFIX = "as-delivered-";
const LABELS = [...PALETTE.keys(), null].map(nameOf);
/** What earlier versions marked in the page, too. */
const FORMER = ["dimmed", "found", "found-here", "landing"].map((name) => PREFIX + name);
/** How long a page may take to fade from light to dark, in ms. */
const THEME_TIME = 600;

/** Marks for a document; the signal's abort takes them all away. What an earlier script of ours left behind goes first. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  sweep(document);
  const sheet = new CSSStyleSheet();
  const own = new Map<string, Highlight>();
  /** The document, and the open shadow trees that hold words we mark: in Firefox no rule of the document reaches into them. */
  const trees = new Set<Tree>([document]);
  let rules = "";
  let labels: readonly LabelMark[] = [];
  let isOn = false;
  let dark = false;
  // What is not ours stays, whatever it is called: after an update it is a newer script's.
  const take = (name: string) => {
    if (CSS.highlights.get(name) === own.get(name)) CSS.highlights.delete(name);
    own.delete(name);
  };
  const clear = () => {
    isOn = false;
    labels = [];
    for (const name of [...own.keys()]) take(name);
    for (const tree of trees) dropSheets(tree, (one) => one === sheet);
    trees.clear();
    trees.add(document);
  };
  const ink = () => {
    const [first] = labels;
    if (first) dark = isOnDark(elementOf(first.range) ?? read(document, "documentElement"));
    const now = rulesOf(labels, dark);
    if (now !== rules) sheet.replaceSync(now);
    rules = now;
    isOn = true;
    for (const tree of trees) {
      if (tree === document || tree.isConnected) adopt(tree, sheet);
      else trees.delete(tree);
    }
  };
  const put = (name: string, ranges: readonly Range[]) => {
    if (ranges.length === 0) return take(name);
    // One by one: a page may have more ranges than a call may have arguments.
    const highlight = new Highlight();
    for (const range of ranges) {
      highlight.add(range);
      const shadow = shadowOf(range.startContainer);
      if (!shadow || trees.has(shadow)) continue;
      dropSheets(shadow, isOurs);
      trees.add(shadow);
    }
    own.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  watchTheme(document, () => isOn && ink(), signal);
  signal.addEventListener("abort", clear, { once: true });
  return {
    show(shown) {
      labels = shown;
      const named = byName(shown);
      for (const name of LABELS) put(name, named.get(name) ?? []);
      ink();
    },
    isDark: () => dark,
    clear,
  };
}

function byName(labels: readonly LabelMark[]): Map<string, Range[]> {
  const named = new Map(LABELS.map((name): [string, Range[]] => [name, []]));
  for (const { hue, range } of labels) named.get(nameOf(hue))?.push(range);
  return named;
}

function nameOf(hue: Hue): string {
  return `${PREFIX}${hue ?? "neutral"}`;
}

function rulesOf(labels: readonly LabelMark[], dark: boolean): string {
  const hues = [...new Set(labels.map(({ hue }) => hue))];
  const rules = hues.map((hue) => ruleOf(nameOf(hue), coloursOf(hue), dark));
  // Printed pages stay the publisher's; forced colours are the reader's own, and an underline is none of them.
  return `@media screen and (forced-colors: none){${rules.join("")}}
@media screen and (forced-colors: active){${hues.map((hue) => `::highlight(${nameOf(hue)}){text-decoration:underline}`).join("")}}`;
}

/** Letters and their ground together, both opaque: their contrast holds whatever the page paints behind them. */
function ruleOf(name: string, colours: Colours, dark: boolean): string {
  const { ink, tint } = dark ? colours.dark : colours.light;
  return `::highlight(${name}){color:${ink};background-color:${tint}}`;
}

/** Pages that set their own list of sheets drop ours: it is put back whenever we mark. */
function adopt(tree: Tree, sheet: CSSStyleSheet): void {
  const sheets = [...tree.adoptedStyleSheets];
  if (!sheets.includes(sheet)) tree.adoptedStyleSheets = [...sheets, sheet];
}

/** Takes away what bears our name, whoever of us left it: a script that an update cut off could not clean up in Firefox. */
function sweep(document: Document): void {
  // By name: Firefox gives content scripts no iterator over the highlights.
  for (const name of [...LABELS, ...FORMER]) CSS.highlights.delete(name);
  dropSheets(document, isOurs);
}

function dropSheets(tree: Tree, isDropped: (sheet: CSSStyleSheet) => boolean): void {
  const others = [...tree.adoptedStyleSheets].filter((sheet) => !isDropped(sheet));
  if (others.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = others;
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return [...sheet.cssRules].some((rule) => rule.cssText.includes(`::highlight(${PREFIX}`));
}

/** Pages switch between light and dark by the reader's preference, or by a class or an attribute of their root. */
function watchTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  let fading: ReturnType<typeof setTimeout> | undefined;
  const noticed = () => {
    changed();
    // Grounds that fade over have not arrived yet.
    clearTimeout(fading);
    fading = setTimeout(changed, THEME_TIME);
  };
  document.defaultView
    ?.matchMedia("(prefers-color-scheme: dark)")
    .addEventListener("change", noticed, { signal });
  const observer = new MutationObserver(noticed);
  for (const root of [read(document, "documentElement"), read(document, "body")])
    if (root) observer.observe(root, { attributes: true });
  const stop = () => {
    clearTimeout(fading);
    observer.disconnect();
  };
  signal.addEventListener("abort", stop, { once: true });
}
