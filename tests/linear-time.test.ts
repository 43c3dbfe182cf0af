import { describe, expect, it } from "vitest";
import { readText } from "../lib/import/text.ts";
import { readBlocks } from "../lib/read.ts";
import type { Block } from "../lib/transcript/block.ts";
import type { Source } from "../lib/transcript/source.ts";
import { HOSTILE } from "./properties/hostile.ts";

/** Characters of the larger reading; a megabyte in `npm run soak`. */
const MOST = process.env.SOAK_RUNS ? 1_000_000 : 80_000;

/** Four times the text may take this many times the time; in a search through everything it takes sixteen. */
const GROWTH = 10;

/** What is faster than this many ms is fast enough to be measured badly. */
const UNCLEAR = 25;

const source: Source = {
  url: "https://www.nato.int/en/news-and-events/events/transcripts/2031/03/04/made",
  title: "Joint press conference",
  subtitle: "with NATO Secretary General Ingrid Aldermark",
  date: "2031-03-04",
  updated: null,
  language: "en",
  delivery: "as delivered",
  publisher: "NATO",
  credits: [],
};

describe("the time of a reading grows with the text", () => {
  it.each(HOSTILE.map(({ name, blocks }) => [name, blocks] as const))(
    "on %s",
    (_, blocks) => {
      expectLinear((n) => {
        const made = blocks(n);
        return () => readBlocks(source, made);
      });
    },
    120_000,
  );

  it.each(HOSTILE.map(({ name, blocks }) => [name, blocks] as const))(
    "of a text file, on %s",
    (_, blocks) => {
      expectLinear((n) => {
        const text = textOf(blocks(n));
        return () => readText(text);
      });
    },
    120_000,
  );

  it("on names in the header", () => {
    expectLinear((n) => {
      const subtitle = `with ${"Ann Other, Minister of Roads, and ".repeat(n / 80)}`;
      const title = `Remarks ${"by Bob Cob and ".repeat(n / 80)}`;
      return () => readBlocks({ ...source, title, subtitle }, []);
    });
  });

  it("and the measure sees a square where there is one", () => {
    expect(() =>
      expectLinear((n) => {
        // Long enough for the smaller one to be measured well.
        const numbers = Array.from({ length: n / 2 }, (_, at) => at);
        return () => numbers.filter((one) => numbers.every((other) => one + other >= 0));
      }, 80_000),
    ).toThrow();
  }, 120_000);
});

/** The best of three measures counts: what else the machine does only adds. @throws where the time grows too fast. */
function expectLinear(prepared: (n: number) => () => unknown, most = MOST): void {
  const [small, large] = [prepared(most / 4), prepared(most)];
  small();
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && growth > GROWTH; tries++) {
    growth = Math.min(growth, cpu(large) / Math.max(UNCLEAR, cpu(small)));
  }
  expect(growth).toBeLessThanOrEqual(GROWTH);
}

/** This thread's ms on the processor: waiting for others does not count. */
function cpu(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join("\n\n");
}
