import { withOwnProperties } from "../../lib/page/own-properties.ts";
import correctIcon from "../correct/correct-icon.css?inline";
import correctMenu from "../correct/correct-menu.css?inline";
import correctedMark from "../correct/corrected-mark.css?inline";
import correctionList from "../correct/correction-list.css?inline";
import correctionStatus from "../correct/correction-status.css?inline";
import whyCorrected from "../correct/why-corrected.css?inline";
import wordsOfChange from "../correct/words-of-change.css?inline";
import keyList from "../keys/key-list.css?inline";
import findPane from "../outline/find-pane.css?inline";
import foldedMark from "../outline/folded-mark.css?inline";
import leftOutList from "../outline/left-out-list.css?inline";
import outlineList from "../outline/outline-list.css?inline";
import outlinePane from "../outline/outline-pane.css?inline";
import speakerBar from "../outline/speaker-bar.css?inline";
import speakerRow from "../outline/speaker-row.css?inline";
import header from "../outline/transcript-header.css?inline";
import turnActs from "../outline/turn-acts.css?inline";
import turnRow from "../outline/turn-row.css?inline";
import underLine from "../outline/under-line.css?inline";
import whyPanel from "../outline/why-panel.css?inline";
import paneTabs from "../pane-tabs.css?inline";
import searchBox from "../search-box.css?inline";
import speakerChip from "../speaker-chip.css?inline";
import theme from "../theme.css?inline";
import own from "./page-outline.css?inline";

/** The sheet of the outline in a page: that of our own pages, told of its place. */
export function sheetFor(place: HTMLElement): CSSStyleSheet {
  const shared = [
    theme,
    outlineList,
    outlinePane,
    findPane,
    foldedMark,
    leftOutList,
    searchBox,
    speakerChip,
    speakerBar,
    speakerRow,
  ];
  const correct = [correctIcon, correctMenu, correctedMark, correctionList, correctionStatus];
  const rows = [header, turnRow, turnActs, underLine, whyPanel, whyCorrected, wordsOfChange];
  const all = [...shared, ...correct, ...rows, keyList, paneTabs, own, GENERIC];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withOwnProperties(placed(all.join("\n"), readersSize(place))));
  return sheet;
}

/** No family by its name: the page may have another one of that name, which the browser would ask it for, letter by letter. */
const GENERIC = ":root{--sans:system-ui,sans-serif;--serif:serif}";

/**
 * A sheet written for a whole page, for a place in a page of others: its root is our place, and `rem`, which would be the
 * page's, is the size of type that the reader has chosen in the browser.
 */
export function placed(css: string, size: number): string {
  return css
    .replaceAll(/(?<![\w-]):root\b/g, ".outline-place")
    .replaceAll(/^(?:html|body)(?=\s*\{)/gm, ".outline-place")
    .replaceAll(/(-?\d*\.?\d+)rem\b/g, (_, number: string) => `${Number(number) * size}px`);
}

/** The reader's size of type in pixels: what `medium` is, whatever the page has made of its root. */
function readersSize(place: HTMLElement): number {
  const before = place.style.fontSize;
  place.style.fontSize = "medium";
  const size = Number.parseFloat(getComputedStyle(place).fontSize);
  place.style.fontSize = before;
  return Number.isFinite(size) && size > 0 ? size : 16;
}
