import { i18n } from "#i18n";
import { initialsOf, nameOf } from "../../lib/strings/speaker-name.ts";
import {
  counted,
  groupName,
  type PlainKey,
  percent,
  shown,
  speakerCountWords,
} from "../../lib/strings/words.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { SpeakingTime } from "../../lib/transcript/speaking-time.ts";
import type { Bar, Label, Plot } from "./plot.ts";

/** What is plotted, in which hues, and how wide. */
export interface PlotParts {
  readonly time: SpeakingTime;
  readonly hues: ReadonlyMap<SpeakerId, Hue>;
  /** Pixels, from `NARROWEST` to `WIDEST`. */
  readonly width: number;
}

/** As wide as a file is, and a page shows. */
export const WIDEST = 560;
/** Where a plot is narrower than this, it is drawn smaller. */
export const NARROWEST = 280;

const ROW = 24;
/** What is left at the right for a number. */
const RIGHT = 44;
/** Of a letter, on an average, at the size of the labels. */
const LETTER = 6.8;

/** Where bars begin: left of it stand the names. */
function leftOf({ width }: PlotParts): number {
  return Math.round(width / 3);
}

/** How many of the words each group has. */
export function sharePlot(parts: PlotParts): Plot {
  const { groups } = parts.time;
  const most = groups[0]?.share ?? 0;
  const [first] = groups;
  const left = leftOf(parts);
  const inside = parts.width - left - RIGHT;
  const length = (share: number) => (most ? (share / most) * inside : 0);
  return {
    title: i18n.t("floor.share.title"),
    description: first ? i18n.t("floor.share.most", [groupName(first), percent(first.share)]) : "",
    width: parts.width,
    height: groups.length * ROW,
    guides: [],
    bars: groups.map(({ share }, at) => barAt(parts, at, at, left, Math.max(1, length(share)))),
    labels: groups.flatMap(({ share }, at) => [
      nameAt(parts, at, at),
      label(left + length(share) + 6, at, percent(share)),
    ]),
    table: {
      columns: columns("floor.speaker", "floor.turns", "floor.words", "floor.share.column"),
      rows: groups.map((group) => [
        groupName(group),
        shown(group.turns),
        shown(group.words),
        percent(group.share),
      ]),
    },
  };
}

/** When each speaker speaks, from the first word to the last. */
export function timelinePlot(parts: PlotParts): Plot {
  const { groups, stretches } = parts.time;
  const left = leftOf(parts);
  const inside = parts.width - left;
  const foot = groups.length;
  // What goes on after a note is the same turn.
  const turns = groups.reduce((sum, group) => sum + group.turns, 0);
  return {
    title: i18n.t("floor.timeline.title"),
    description: i18n.t("floor.timeline.says", [
      counted("transcript.turns", turns),
      speakerCountWords(parts.time.count),
    ]),
    width: parts.width,
    height: (foot + 1) * ROW,
    guides: groups.map((_, at) => ({ x: left, y: at * ROW + ROW / 2, width: inside })),
    bars: stretches.map(({ group, start, share }) =>
      barAt(parts, group, group, left + start * (inside - 1), Math.max(1, share * (inside - 1))),
    ),
    labels: [
      ...groups.map((_, at) => nameAt(parts, at, at)),
      { ...label(left, foot, i18n.t("floor.timeline.first")), on: "edge" },
      { ...label(parts.width, foot, i18n.t("floor.timeline.last"), "end"), on: "edge" },
    ],
    table: {
      columns: columns("floor.turn", "floor.speaker", "floor.words", "floor.timeline.start"),
      rows: stretches.map(({ group, words, start }, at) => [
        shown(at + 1),
        nameIn(parts, group),
        shown(words),
        percent(start),
      ]),
    },
  };
}

/** Who questioned whom: a row for each who asks, a column for each who answers. */
export function questionedPlot(parts: PlotParts): Plot {
  const { questioned } = parts.time;
  const askers = [...new Set(questioned.map(({ asker }) => asker))];
  const answerers = [...new Set(questioned.map(({ answerer }) => answerer))];
  const left = leftOf(parts);
  const column = Math.min(WIDEST_COLUMN, (parts.width - left) / Math.max(1, answerers.length));
  const leftAt = (answerer: number) => left + answerers.indexOf(answerer) * column;
  return {
    title: i18n.t("floor.questioned.title"),
    description: i18n.t("floor.questioned.says", [shown(askers.length), shown(answerers.length)]),
    width: parts.width,
    height: (askers.length + 1) * ROW,
    guides: askers.map((_, at) => ({ x: left, y: (at + 1) * ROW, width: answerers.length * column })),
    bars: questioned.map(({ asker, answerer }) =>
      barAt(parts, answerer, askers.indexOf(asker) + 1, leftAt(answerer) + 1, column - 2),
    ),
    labels: [
      ...answerers.map((answerer) =>
        label(leftAt(answerer) + column / 2, 0, headIn(parts, answerer, column), "middle"),
      ),
      ...askers.map((asker, at) => nameAt(parts, asker, at + 1)),
      ...questioned.map(({ asker, answerer, exchanges }) => ({
        ...label(leftAt(answerer) + column / 2, askers.indexOf(asker) + 1, shown(exchanges), "middle"),
        on: "bar" as const,
      })),
    ],
    table: {
      columns: columns("floor.questioned.asker", "floor.questioned.answerer", "floor.questioned.exchanges"),
      rows: questioned.map(({ asker, answerer, exchanges }) => [
        nameIn(parts, asker),
        nameIn(parts, answerer),
        shown(exchanges),
      ]),
    },
  };
}

function barAt({ time, hues }: PlotParts, group: number, row: number, x: number, width: number): Bar {
  const speaker = time.groups[group]?.speaker;
  return { x, y: row * ROW + 4, width, height: ROW - 8, hue: (speaker && hues.get(speaker.id)) ?? null };
}

function nameAt(parts: PlotParts, group: number, row: number): Label {
  const left = leftOf(parts);
  return label(left - 8, row, cut(nameIn(parts, group), left - 8), "end");
}

const WIDEST_COLUMN = 130;

/** The name above a column; its initials where the column is narrower than names are. */
function headIn(parts: PlotParts, group: number, column: number): string {
  const speaker = parts.time.groups[group]?.speaker;
  if (column < 9 * LETTER) return speaker ? initialsOf(nameOf(speaker)) : "";
  return cut(nameIn(parts, group), column - 4);
}

/** What fits of a name into so many pixels. */
function cut(name: string, room: number): string {
  const fits = Math.floor(room / LETTER);
  return name.length > fits ? `${name.slice(0, fits - 1).trim()}…` : name;
}

function label(x: number, row: number, text: string, anchor: Label["anchor"] = "start"): Label {
  return { x, y: row * ROW + ROW / 2 + 4, text, anchor, on: "ground" };
}

function nameIn({ time }: PlotParts, group: number): string {
  const called = time.groups[group];
  return called ? groupName(called) : "";
}

function columns(...keys: readonly PlainKey[]): string[] {
  return keys.map((key) => i18n.t(key));
}
