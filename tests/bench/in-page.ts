import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { detect } from "../../lib/detect/detect.ts";
import { readDocument } from "../../lib/read-document.ts";
import { outlineOf } from "../../lib/transcript/outline.ts";

/** Milliseconds of each run, in order. */
export interface Runs {
  readonly detector: readonly number[];
  readonly outline: readonly number[];
  readonly readability: readonly number[];
  readonly defuddle: readonly number[];
}

declare global {
  /** Runs all contestants in turn on this page, `times` times. */
  var benchHere: (times: number) => Runs;
}

globalThis.benchHere = (times) => {
  const runs = { detector: [], outline: [], readability: [], defuddle: [] } satisfies Record<
    string,
    number[]
  >;
  // In turn, so that a slow moment of the machine is everybody's; the first round warms up.
  for (let round = 0; round <= times; round++) {
    // Readability and Defuddle eat the document they are given; making the copy is not their work.
    const [first, second] = [copy(), copy()];
    const took = {
      detector: time(() => detect(document)),
      outline: time(() => outlineOf(readDocument(document).transcript)),
      readability: time(() => new Readability(first).parse()),
      defuddle: time(() => new Defuddle(second).parse()),
    };
    if (round === 0) continue;
    for (const key of Object.keys(runs) as (keyof typeof runs)[]) (runs[key] as number[]).push(took[key]);
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
