import { createReadStream, readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { type Difference, readingDifferences } from "./reading-differences.ts";

// npm run --silent compare -- BEFORE.ndjson NOW.ndjson [NAMES.txt]
// Compares what two versions read in the same documents (what npm run --silent read printed, in the same order), for eyes: which
// labels are gone and new, who speaks otherwise, in what documents. NAMES: a document's name a line; without it their numbers.

/** Of the documents in which something differs so many are named. */
const NAMED = 5;
/** Of the differences of one kind so many are printed. */
const PRINTED = 200;

process.exitCode = await main(process.argv.slice(2));

async function main([before, now, names]: readonly string[]): Promise<number> {
  if (!before || !now) {
    console.error("Usage: npm run --silent compare -- BEFORE.ndjson NOW.ndjson [NAMES.txt]");
    return 1;
  }
  const called = names ? readFileSync(names, "utf8").split("\n").filter(Boolean) : [];
  const found = new Map<Difference["kind"], Map<string, Place[]>>();
  const changed = new Set<string>();
  let documents = 0;
  // A thousand readings of a megabyte each: one pair at a time.
  for await (const [old, anew] of pairsOf(linesOf(before), linesOf(now))) {
    if (old === null || anew === null) {
      console.error(`There are readings in one file only, from document ${documents + 1} on.`);
      return 1;
    }
    const document = basename(called[documents] ?? `document ${documents + 1}`, ".html");
    documents++;
    if (old === anew) continue;
    for (const { kind, what, at } of readingDifferences(JSON.parse(old), JSON.parse(anew))) {
      changed.add(document);
      const ofKind = found.get(kind) ?? new Map<string, Place[]>();
      found.set(kind, ofKind);
      ofKind.set(what, [...(ofKind.get(what) ?? []), { document, at }]);
    }
  }
  for (const [kind, differences] of found) print(kind, differences);
  console.log(`\n${changed.size} of ${documents} documents are read otherwise.`);
  return 0;
}

interface Place {
  readonly document: string;
  readonly at: string | undefined;
}

/** Those in most documents first: one cause is often behind them. */
function print(kind: string, differences: ReadonlyMap<string, readonly Place[]>): void {
  const sorted = [...differences].sort(([, one], [, other]) => other.length - one.length);
  const all = sorted.reduce((sum, [, places]) => sum + places.length, 0);
  console.log(`\n${kind}: ${all}, ${differences.size} different`);
  for (const [what, places] of sorted.slice(0, PRINTED)) {
    const [first] = places;
    console.log(`${String(places.length).padStart(5)}  ${what}${first?.at ? `    «${first.at}»` : ""}`);
    const named = [...new Set(places.map(({ document }) => document))];
    console.log(
      `       ${named.slice(0, NAMED).join(" ")}${named.length > NAMED ? ` and ${named.length - NAMED} more` : ""}`,
    );
  }
  if (sorted.length > PRINTED) console.log(`       and ${sorted.length - PRINTED} more`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file) })) if (line) yield line;
}

/** The lines of both, one pair after the other; `null` where one has no more. */
async function* pairsOf(
  before: AsyncGenerator<string>,
  now: AsyncGenerator<string>,
): AsyncGenerator<readonly [string | null, string | null]> {
  for (;;) {
    const [old, anew] = [await before.next(), await now.next()];
    if (old.done && anew.done) return;
    yield [old.done ? null : old.value, anew.done ? null : anew.value];
  }
}
