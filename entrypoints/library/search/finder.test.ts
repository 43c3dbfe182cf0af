import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Found } from "../../../lib/search/found.ts";
import { NO_HITS } from "../../../lib/search/tally.ts";
import type { Search } from "../../../lib/search-index/search.ts";
import { Finder, type Findings } from "./finder.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the finder", () => {
  it("gives what is found as it is found, twenty and then more, and counts it", async () => {
    const { finder, lengths } = finderOf({ find: () => answers(45) });
    finder.look("bridge", null);
    await vi.runAllTimersAsync();
    expect(lengths().slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(finder.findings).toMatchObject({ stage: "paused", tally: NO_HITS, counted: true });
    expect(finder.findings.found).toHaveLength(20);
    finder.more();
    finder.more();
    await vi.runAllTimersAsync();
    expect(finder.findings.found).toHaveLength(40);
    finder.more();
    await vi.runAllTimersAsync();
    expect(finder.findings).toMatchObject({ stage: "over", typed: "bridge" });
    expect(finder.findings.found.map(({ id }) => id)).toEqual(
      Array.from({ length: 45 }, (_, at) => `t${at}`),
    );
  });

  it("hears nothing more of a question once there is another", async () => {
    const signals: AbortSignal[] = [];
    const { finder } = finderOf({
      async *find(typed, signal) {
        signals.push(signal);
        await new Promise((done) => setTimeout(done, typed === "slow" ? 1000 : 10));
        yield* answers(1, typed);
      },
    });
    finder.look("slow", null);
    await vi.advanceTimersByTimeAsync(500);
    finder.look("quick", null);
    expect(finder.findings.found).toEqual([]);
    await vi.runAllTimersAsync();
    expect(signals[0]?.aborted).toBe(true);
    expect(finder.findings.found.map(({ id }) => id)).toEqual(["quick0"]);
  });

  it.each([
    ["indexed", 6],
    ["scanning", 1],
  ] as const)("where it is %s, six letters typed quickly are %i searches", async (kind, searches) => {
    const find = vi.fn(() => answers(1));
    const status = kind === "indexed" ? { kind } : { kind, why: "no-storage" as const };
    const { finder } = finderOf({ find, status });
    for (let length = 1; length <= 6; length++) {
      finder.look("bridge".slice(0, length), null);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.runAllTimersAsync();
    expect(find).toHaveBeenCalledTimes(searches);
  });

  it("asks again where other documents are chosen, and not where they are the same", async () => {
    const find = vi.fn(() => answers(1));
    const { finder } = finderOf({ find });
    finder.look("bridge", new Set(["a", "b"]));
    await vi.runAllTimersAsync();
    finder.look("bridge", new Set(["b", "a"]));
    await vi.runAllTimersAsync();
    expect(find).toHaveBeenCalledTimes(1);
    finder.look("bridge", null);
    await vi.runAllTimersAsync();
    expect(find).toHaveBeenCalledTimes(2);
  });

  it("asks for all names of a person, and again where names are joined or separated", async () => {
    const find = vi.fn(() => answers(1));
    const { finder } = finderOf({ find });
    const names = { id: "1", names: ["Ada", "Norling"], joinedAt: "2031-04-06T09:01:00.000Z" } as const;
    const asked = () => find.mock.calls.map(([typed]: readonly unknown[]) => typed);
    for (const joined of [[], [names], [names, { ...names, id: "2" }], []]) {
      finder.look("speaker:ada", null, joined);
      await vi.runAllTimersAsync();
      expect(finder.findings.typed).toBe("speaker:ada");
    }
    expect(asked()).toEqual(["speaker:ada", "(speaker:ada OR speaker:Norling)", "speaker:ada"]);
  });

  it("looks for nothing where nothing is asked for", async () => {
    const find = vi.fn(() => answers(1));
    const { finder } = finderOf({ find });
    finder.look(" OR ", null);
    await vi.runAllTimersAsync();
    expect(finder.findings.stage).toBe("idle");
    expect(find).not.toHaveBeenCalled();
  });

  it("says that it failed, and may be asked again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    let fails = true;
    const { finder } = finderOf({
      async *find() {
        if (fails) throw new Error("The library is closed");
        yield* answers(1);
      },
    });
    finder.look("bridge", null);
    await vi.runAllTimersAsync();
    expect(finder.findings.stage).toBe("failed");
    fails = false;
    finder.again();
    await vi.runAllTimersAsync();
    expect(finder.findings).toMatchObject({ stage: "over", counted: true });
  });
});

function finderOf(over: Partial<Search>) {
  const finder = new Finder({
    find: () => answers(0),
    async *count() {
      yield NO_HITS;
    },
    status: { kind: "indexed" },
    onStatus: () => {},
    ...over,
  });
  const told: Findings[] = [];
  finder.onChange(() => told.push(finder.findings), new AbortController().signal);
  return { finder, lengths: () => told.map(({ found }) => found.length) };
}

async function* answers(count: number, id = "t"): AsyncGenerator<Found, void, void> {
  for (let at = 0; at < count; at++) yield { ...FOUND, id: `${id}${at}` };
}

const FOUND: Found = {
  id: "",
  revision: "",
  title: "",
  publisher: null,
  date: null,
  language: null,
  hits: [],
};
