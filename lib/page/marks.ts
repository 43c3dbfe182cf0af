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
  /** Fades these words, so that the others stand out, instead of those before. */
  dim(words: readonly Range[]): void;
  /** Marks what was found, and one of them as the one that the reader is at, instead of those before. */
  find(hits: readonly Range[], at: Range | null): void;
  /** Whether the labels stand on a dark ground. */
  isDark(): boolean;
  /** Marks where a jump landed, for a moment; a later landing takes its place. */
  land(ranges: readonly Range[]): void;
  /** Takes everything away; `show` brings it back. */
  clear(): void;
}

/** What has sheets of its own. */
type Tree = Document | ShadowRoot;

const PREFIX = "as-delivered-";
const LANDED = `${PREFIX}landing`;
const DIMMED = `${PREFIX}dimmed`;
const FOUND = `${PREFIX}found`;
const FOUND_HERE = `${PREFIX}found-here`;
const LABELS = [...PALETTE.keys(), null].map(nameOf);
/** Warm, unlike any speaker's tint, and brighter. */
const LANDING: Colours = {
  light: { ink: "#1a1a1a", tint: "#ffe98a" },
  dark: { ink: "#ffffff", tint: "#6b5700" },
};
/** Warm like a marker pen, paler than a landing. */
const HIT: Colours = {
  light: { ink: "#1a1a1a", tint: "#fff1b8" },
  dark: { ink: "#ffffff", tint: "#4f430d" },
};
/** The one hit among them. */
const HIT_HERE: Colours = {
  light: { ink: "#1a1a1a", tint: "#ffb561" },
  dark: { ink: "#101010", tint: "#ffb561" },
};
/** Paler than any text, and still legible (WCAG AA). Not mixed of the text's own: within a highlight, that is another element's. */
const FAINT = { light: "#757575", dark: "#878a90" };
/** How long a page may take to fade from light to dark, in ms. */
const THEME_TIME = 600;
/** How long a landing stays marked: time enough to find it with the eye, in ms. */
const LANDING_TIME = 2500;

/** Marks for a document; the signal's abort takes them all away. What an earlier script of ours left behind goes first. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  sweep(document);
  const sheet = new CSSStyleSheet();
  /** The document, and the open shadow trees that hold words we mark: in Firefox no rule of the document reaches into them. */
  const trees = new Set<Tree>([document]);
  let rules = "";
  let labels: readonly LabelMark[] = [];
  let isOn = false;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(fading);
    isOn = false;
    labels = [];
    sweep(document);
    for (const tree of trees) if (tree !== document) sweepSheets(tree);
    trees.clear();
    trees.add(document);
  };
  let dark = false;
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
  /** Puts these ranges under a name, above those of a lower rank; none of them takes the name away. */
  const put = (name: string, ranges: readonly Range[], rank: number) => {
    if (ranges.length === 0) return void CSS.highlights.delete(name);
    // One by one: a page may have more ranges than a call may have arguments.
    const highlight = new Highlight();
    for (const range of ranges) {
      highlight.add(range);
      const shadow = shadowOf(range.startContainer);
      if (!shadow || trees.has(shadow)) continue;
      trees.add(shadow);
      if (isOn) adopt(shadow, sheet);
    }
    highlight.priority = rank;
    CSS.highlights.set(name, highlight);
  };
  watchTheme(document, () => isOn && ink(), signal);
  signal.addEventListener("abort", clear, { once: true });
  return {
    show(shown) {
      labels = shown;
      const named = byName(shown);
      for (const name of LABELS) put(name, named.get(name) ?? [], 0);
      ink();
    },
    dim: (words) => put(DIMMED, words, 1),
    find(hits, at) {
      put(FOUND, hits, 2);
      put(FOUND_HERE, at ? [at] : [], 4);
    },
    isDark: () => dark,
    land(ranges) {
      if (signal.aborted) return;
      clearTimeout(fading);
      ink();
      put(LANDED, ranges, 3);
      fading = setTimeout(() => CSS.highlights.delete(LANDED), LANDING_TIME);
    },
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
  return `@media screen and (forced-colors: none){${rules.join("")}${ruleOf(LANDED, LANDING, dark)}
${ruleOf(FOUND, HIT, dark)}${ruleOf(FOUND_HERE, HIT_HERE, dark)}
::highlight(${DIMMED}){color:${dark ? FAINT.dark : FAINT.light}}}
@media screen and (forced-colors: active){${hues.map((hue) => `::highlight(${nameOf(hue)}){text-decoration:underline}`).join("")}
::highlight(${LANDED}),::highlight(${FOUND_HERE}){background-color:Highlight;color:HighlightText}
::highlight(${FOUND}){background-color:Mark;color:MarkText}::highlight(${DIMMED}){color:GrayText}}`;
}

/** Letters and their ground together, both opaque: their contrast holds whatever the page paints behind them. */
function ruleOf(name: string, colours: Colours, dark: boolean): string {
  const { ink, tint } = dark ? colours.dark : colours.light;
  return `::highlight(${name}){color:${ink};background-color:${tint}}`;
}

/** Pages that set their own list of sheets drop ours: it is put back whenever we mark. */
function adopt(tree: Tree, sheet: CSSStyleSheet): void {
  if ([...tree.adoptedStyleSheets].includes(sheet)) return;
  sweepSheets(tree);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

/** Takes away what bears our name, whoever of us left it: a script that an update cut off could not clean up in Firefox. */
function sweep(document: Document): void {
  // By name: Firefox gives content scripts no iterator over the highlights.
  for (const name of [...LABELS, DIMMED, FOUND, FOUND_HERE, LANDED]) CSS.highlights.delete(name);
  sweepSheets(document);
}

function sweepSheets(tree: Tree): void {
  const others = [...tree.adoptedStyleSheets].filter((sheet) => !isOurs(sheet));
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
