// @vitest-environment jsdom
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { SpeakerId } from "../../transcript/speaker.ts";
import type { LiveTurn } from "../live-turns.ts";
import { createRail, edgesOf, type TipPlace } from "./rail.ts";

const turn = (item: number, length = 100, more: Partial<LiveTurn> = {}): LiveTurn => ({
  item,
  speaker: `s${item % 3}` as SpeakerId,
  hue: 0,
  length,
  asks: false,
  labels: [],
  words: [],
  ...more,
});

describe("edgesOf", () => {
  it.each([
    [[], [0], "no turn"],
    [[5], [0, 1], "one takes all"],
    [[100, 300], [0, 0.25, 1], "in proportion"],
    [[0, 0], [0, 0.5, 1], "turns without words share"],
  ])("of lengths %j are %j: %s", (lengths, edges) => {
    expect(edgesOf(lengths.map((length) => ({ length })))).toEqual(edges);
  });

  it("rise from 0 to 1, and leave every turn something to point at", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 200 }), (lengths) => {
        const edges = edgesOf(lengths.map((length) => ({ length })));
        expect(edges).toHaveLength(lengths.length + 1);
        expect(edges[0]).toBe(0);
        expect(edges.at(-1)).toBeCloseTo(1, 9);
        for (const [index, edge] of edges.slice(1).entries())
          expect(edge - (edges[index] ?? 1)).toBeGreaterThan(0.001);
      }),
    );
  });
});

/** Where the words about a turn have room. */
const TIPS: Readonly<Record<number, TipPlace>> = { 0: { width: 192 }, 1: { edge: "top" } };

describe("the rail", () => {
  let jumps: number[];
  let rail: ReturnType<typeof createRail>;
  let list: HTMLElement;
  beforeEach(() => {
    jumps = [];
    rail = createRail({
      document,
      label: "Turns",
      describe: (item) => [`Speaker of ${item}`, `Words of ${item}`],
      jump: (item) => jumps.push(item),
      tipPlace: (item) => TIPS[item] ?? null,
    });
    document.body.replaceChildren(rail.element);
    // As whoever gives it a side does.
    rail.element.hidden = false;
    list = rail.element.querySelector("[role=listbox]") as HTMLElement;
  });
  const parts = () => [...list.children] as HTMLElement[];
  const press = (key: string, held: KeyboardEventInit = {}) =>
    list.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
  const active = () => parts().findIndex(({ id }) => id === list.getAttribute("aria-activedescendant"));

  it("draws a named part for each turn, and dims those of others", () => {
    rail.draw([turn(1), turn(2, 300, { asks: true }), turn(4)], ["s1" as SpeakerId]);
    expect(parts().map((part) => part.getAttribute("aria-label"))).toEqual([
      "Speaker of 1. Words of 1",
      "Speaker of 2. Words of 2",
      "Speaker of 4. Words of 4",
    ]);
    expect(parts().map((part) => part.style.height)).toEqual(["20%", "60%", "20%"]);
    expect(parts().map((part) => "asks" in part.dataset)).toEqual([false, true, false]);
    expect(parts().map((part) => "dim" in part.dataset)).toEqual([false, true, false]);
  });

  it("moves by keys, and jumps by Enter and by a press", () => {
    rail.draw(
      Array.from({ length: 30 }, (_, item) => turn(item)),
      [],
    );
    list.focus();
    const seen = ["ArrowDown", "PageDown", "ArrowUp", "End", "ArrowDown", "Home", "ArrowUp"].map((key) => {
      press(key);
      return active();
    });
    expect(seen).toEqual([1, 11, 10, 29, 29, 0, 0]);
    press("End");
    press("Enter");
    parts()[7]?.click();
    expect(jumps).toEqual([29, 7]);
  });

  it("leaves other keys, and those with a modifier, to the page", () => {
    rail.draw([turn(0), turn(1)], []);
    list.focus();
    expect(press("j")).toBe(true);
    expect(press("ArrowDown", { ctrlKey: true })).toBe(true);
    expect(press("ArrowDown")).toBe(false);
  });

  it("says who speaks there where there is room for it, and nothing where there is none", () => {
    rail.draw([turn(0), turn(1), turn(2)], []);
    const tips = parts().map((part) => {
      part.dispatchEvent(new Event("pointerover", { bubbles: true }));
      const tip = rail.element.querySelector<HTMLElement>(".rail-tip");
      return [tip?.hidden, tip?.dataset.edge, tip?.style.inlineSize, tip?.textContent];
    });
    expect(tips).toEqual([
      [false, undefined, "192px", "Speaker of 0Words of 0"],
      [false, "top", "", "Speaker of 1Words of 1"],
      [true, undefined, "", "Speaker of 2Words of 2"],
    ]);
  });

  it("says where one reads, and begins there", () => {
    rail.draw([turn(1), turn(3), turn(5)], []);
    rail.current(4);
    expect(parts().map((part) => part.getAttribute("aria-current"))).toEqual([null, "location", null]);
    list.focus();
    expect(active()).toBe(1);
    rail.current(null);
    expect(list.querySelector("[aria-current]")).toBeNull();
  });

  it("frames what stands in the window", () => {
    rail.draw([turn(0), turn(1)], []);
    rail.frame({ index: 0, share: 0.5 }, { index: 1, share: 0 });
    const frame = rail.element.querySelector(".rail-stretch") as HTMLElement;
    expect(frame.style.transform).toBe("translateY(25%)");
    expect((frame.firstElementChild as HTMLElement).style.height).toBe("25%");
  });

  it("joins turns where a window has no line of pixels for each, and loses none", () => {
    const turns = Array.from({ length: 2500 }, (_, item) => turn(item, 10, { asks: item === 2 }));
    rail.draw(turns, []);
    expect(parts()).toHaveLength(834);
    expect(parts()[0]?.dataset).toHaveProperty("asks");
    rail.current(2498);
    expect(parts().findIndex((part) => part.hasAttribute("aria-current"))).toBe(832);
    rail.frame({ index: 0, share: 0 }, { index: 2499, share: 1 });
    const frame = rail.element.querySelector<HTMLElement>(".rail-stretch > div");
    expect(Number.parseFloat(frame?.style.height ?? "")).toBeGreaterThan(99.8);
  });

  it("is the same when it is drawn again, and empty where there is nobody", () => {
    rail.draw([turn(0), turn(1)], []);
    const before = list.innerHTML;
    rail.draw([turn(0), turn(1)], []);
    expect(list.innerHTML).toBe(before);
    rail.draw([], []);
    list.focus();
    press("Enter");
    press("ArrowDown");
    expect([parts(), jumps]).toEqual([[], []]);
  });
});
