import { withLastingIds } from "../../lib/ids/lasting-ids.ts";
import type { Block } from "../../lib/transcript/block.ts";
import type { Item } from "../../lib/transcript/item.ts";
import type { Source } from "../../lib/transcript/source.ts";
import type { Speaker, SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** What a made reading says; all of it has a default. */
export interface Wish {
  readonly source?: Partial<Source>;
  /** Who says what, a turn each. */
  readonly lines?: readonly (readonly [speaker: string, words: string])[];
  readonly grammar?: number;
}

const LINES = [
  ["Ada Norling", "Good morning. We met to talk about the bridge."],
  ["Mirek Halas", "When will it open?"],
  ["Ada Norling", "In spring, as planned."],
] as const;

/** A sound reading of an invented event: its passages lie in its blocks. */
export function makeReading({ source, lines = LINES, grammar = 1 }: Wish = {}): {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
} {
  const speakers = speakersOf(lines);
  const blocks = lines.map(([name, words]) => blockOf(`${name}: ${words}`));
  const items = lines.map(([name, words], block) => turnOf(speakers, block, name, words));
  return {
    blocks,
    transcript: withLastingIds({
      verdict: { kind: "transcript", score: 0.9, reasons: ["labels"] },
      source: { ...SOURCE, ...source },
      speakers: [...speakers.values()],
      items,
      exchanges: [],
      leftovers: [],
      grammar,
    }),
  };
}

const SOURCE: Source = {
  url: "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point",
  title: "Joint press point",
  subtitle: "with Ada Norling and Mirek Halas",
  date: "2031-04-05",
  updated: null,
  language: "en",
  delivery: "as delivered",
  publisher: "NATO",
  credits: [],
};

function speakersOf(lines: readonly (readonly [string, string])[]): Map<string, Speaker> {
  const names = [...new Set(lines.map(([name]) => name))];
  return new Map(
    names.map((name, index) => [
      name,
      { id: `s${index + 1}` as SpeakerId, name, role: null, outlet: null, kind: "principal" },
    ]),
  );
}

function blockOf(text: string): Block {
  return { text, emphasis: [], form: "paragraph", break: "paragraph", pageBreak: false };
}

function turnOf(speakers: ReadonlyMap<string, Speaker>, block: number, name: string, words: string): Item {
  const speaker = speakers.get(name);
  if (!speaker) throw new Error(`Nobody is called ${name}`);
  const from = name.length + 2;
  return {
    type: "turn",
    speaker: speaker.id,
    label: `${name}:`,
    text: words,
    labelPassages: [{ block, start: 0, end: name.length + 1 }],
    passages: words ? [{ block, start: from, end: from + words.length }] : [],
    confidence: 0.9,
    reasons: ["colon"],
  };
}
