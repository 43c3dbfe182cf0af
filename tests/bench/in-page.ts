import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { mayBeTranscript } from "../../lib/detect/may-be-transcript.ts";
import { pageSignals } from "../../lib/detect/page-signals.ts";
import { extract } from "../../lib/extract/extract.ts";
import { readBlocks } from "../../lib/read.ts";
import { outlineOf } from "../../lib/transcript/outline.ts";

/** Milliseconds of each run, in order. */
export interface Runs {
  readonly detector: readonly number[];
  /** What the page script does on the page's thread. */
  readonly extract: readonly number[];
  /** What the background does, here without the way there and back. */
  readonly read: readonly number[];
  readonly outline: readonly number[];
  readonly readability: readonly number[];
  readonly defuddle: readonly number[];
}

declare global {
  /** Runs all contestants in turn on this page, `times` times. */
  var benchHere: (times: number) => Runs;
  /** What the detector takes, in ms; the first time on a fresh page it is cold. */
  var detectHere: () => number;
}

globalThis.detectHere = () => time(() => mayBeTranscript(pageSignals(document)));

globalThis.benchHere = (times) => {
  const runs: Record<keyof Runs, number[]> = {
    detector: [],
    extract: [],
    read: [],
    outline: [],
    readability: [],
    defuddle: [],
  };
  const { source, blocks } = extract(document);
  const transcript = readBlocks(source, blocks);
  // In turn, so that a slow moment of the machine is everybody's; the first round warms up.
  for (let round = 0; round <= times; round++) {
    // Readability and Defuddle eat the document they are given; making the copy is not their work.
    const [first, second] = [copy(), copy()];
    const took: Record<keyof Runs, number> = {
      detector: globalThis.detectHere(),
      extract: time(() => extract(document)),
      read: time(() => readBlocks(source, blocks)),
      outline: time(() => outlineOf(transcript)),
      readability: time(() => new Readability(first).parse()),
      defuddle: time(() => new Defuddle(second).parse()),
    };
    if (round === 0) continue;
    for (const key of Object.keys(runs) as (keyof Runs)[]) runs[key].push(took[key]);
  }
  return runs;
};

function copy(): Document {
  return document.cloneNode(true) as Document;
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
