import { i18n } from "#i18n";
import type { Floor } from "../../lib/transcript/floor.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import { initialsOf, nameOf } from "../../lib/wording/speaker-name.ts";
import { callSpeaker, type PlainKey, percent, shown } from "../../lib/wording/words.ts";
import type { Bar, Label, Plot } from "./plot.ts";

/** What is plotted, and in which hues. */
export interface PlotParts {
  readonly floor: Floor;
  readonly hues: ReadonlyMap<SpeakerId, Hue>;
}

const WIDTH = 560;
const ROW = 24;
/** Where bars begin: left of it stand the names. */
const LEFT = 190;
/** What is left at the right for a number. */
const RIGHT = 56;
const INSIDE = WIDTH - LEFT - RIGHT;

/** How many of the words each voice has. */
export function sharePlot(parts: PlotParts): Plot {
  const { voices } = parts.floor;
  const most = voices[0]?.share ?? 0;
  const [first] = voices;
  const length = (share: number) => (most ? (share / most) * INSIDE : 0);
  return {
    title: i18n.t("floor.share.title"),
    description: first ? i18n.t("floor.share.most", [callSpeaker(first.speaker), percent(first.share)]) : "",
    width: WIDTH,
    height: voices.length * ROW,
    bars: voices.map(({ share }, at) => barAt(parts, at, at, LEFT, Math.max(1, length(share)))),
    labels: voices.flatMap(({ share }, at) => [
      nameAt(parts, at, at),
      label(LEFT + length(share) + 6, at, percent(share)),
    ]),
    table: {
      columns: columns("floor.speaker", "floor.turns", "floor.words", "floor.share.column"),
      rows: voices.map(({ speaker, turns, words, share }) => [
        callSpeaker(speaker),
        shown(turns),
        shown(words),
        percent(share),
      ]),
    },
  };
}

/** When each voice has the floor, from the first word to the last. */
export function timelinePlot(parts: PlotParts): Plot {
  const { voices, stretches } = parts.floor;
  const inside = WIDTH - LEFT;
  return {
    title: i18n.t("floor.timeline.title"),
    description: i18n.t("floor.timeline.says", [shown(stretches.length), shown(voices.length)]),
    width: WIDTH,
    height: voices.length * ROW,
    bars: stretches.map(({ voice, start, share }) =>
      barAt(parts, voice, voice, LEFT + start * inside, Math.max(1, share * inside)),
    ),
    labels: voices.map((_, at) => nameAt(parts, at, at)),
    table: {
      columns: columns("floor.turn", "floor.speaker", "floor.words", "floor.timeline.start"),
      rows: stretches.map(({ voice, words, start }, at) => [
        shown(at + 1),
        nameIn(parts, voice),
        shown(words),
        percent(start),
      ]),
    },
  };
}

/** Who questioned whom: a row for each who asks, a column for each who answers. */
export function questionedPlot(parts: PlotParts): Plot {
  const { questioned, voices } = parts.floor;
  const askers = [...new Set(questioned.map(({ asker }) => asker))];
  const answerers = [...new Set(questioned.map(({ answerer }) => answerer))];
  const column = Math.min(ROW * 2, INSIDE / Math.max(1, answerers.length));
  const left = (answerer: number) => LEFT + answerers.indexOf(answerer) * column;
  return {
    title: i18n.t("floor.questioned.title"),
    description: i18n.t("floor.questioned.says", [shown(askers.length), shown(answerers.length)]),
    width: WIDTH,
    height: (askers.length + 1) * ROW,
    bars: questioned.map(({ asker, answerer }) =>
      barAt(parts, answerer, askers.indexOf(asker) + 1, left(answerer) + 1, column - 2),
    ),
    labels: [
      ...answerers.map((answerer) => {
        const speaker = voices[answerer]?.speaker;
        return label(left(answerer) + column / 2, 0, speaker ? initialsOf(nameOf(speaker)) : "", "middle");
      }),
      ...askers.map((asker, at) => nameAt(parts, asker, at + 1)),
      ...questioned.map(({ asker, answerer, exchanges }) => ({
        ...label(left(answerer) + column / 2, askers.indexOf(asker) + 1, shown(exchanges), "middle"),
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

function barAt({ floor, hues }: PlotParts, voice: number, row: number, x: number, width: number): Bar {
  const speaker = floor.voices[voice]?.speaker;
  return { x, y: row * ROW + 4, width, height: ROW - 8, hue: (speaker && hues.get(speaker.id)) ?? null };
}

/** Characters of a name that fit beside the bars. */
const FITS = 26;

function nameAt(parts: PlotParts, voice: number, row: number): Label {
  const name = nameIn(parts, voice);
  return label(LEFT - 8, row, name.length > FITS ? `${name.slice(0, FITS - 1).trim()}…` : name, "end");
}

function label(x: number, row: number, text: string, anchor: Label["anchor"] = "start"): Label {
  return { x, y: row * ROW + ROW / 2 + 4, text, anchor, on: "ground" };
}

function nameIn({ floor }: PlotParts, voice: number): string {
  const speaker = floor.voices[voice]?.speaker;
  return speaker ? callSpeaker(speaker) : "";
}

function columns(...keys: readonly PlainKey[]): string[] {
  return keys.map((key) => i18n.t(key));
}
