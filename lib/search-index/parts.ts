import type { Found } from "../search/found.ts";
import { type Counted, tallyOf } from "../search/tally.ts";
import type { Engine } from "./engine.ts";
import type { Part, Wanted } from "./protocol.ts";

/** What is found, a few transcripts at a time: the first at once. */
export async function* foundParts(
  engine: Engine,
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Part, void, void> {
  let some: Found[] = [];
  let begun = -Infinity;
  for await (const found of engine.find(wanted, signal)) {
    some.push(found);
    if (performance.now() - begun < FEW_MS) continue;
    yield { kind: "found", found: some };
    some = [];
    begun = performance.now();
  }
  if (some.length > 0) yield { kind: "found", found: some };
}

/** The counts of what was found so far; the last are the counts of everything. */
export async function* countedParts(
  engine: Engine,
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Part, void, void> {
  const all: Counted[] = [];
  let begun = performance.now();
  for await (const some of engine.count(wanted, signal)) {
    for (const one of some) all.push(one);
    if (performance.now() - begun < MANY_MS) continue;
    yield { kind: "counted", tally: tallyOf(all) };
    begun = performance.now();
  }
  yield { kind: "counted", tally: tallyOf(all) };
}

/** What was found waits no longer to be shown, in ms. */
const FEW_MS = 25;

/** A plot is drawn anew no more often, in ms. */
const MANY_MS = 250;
