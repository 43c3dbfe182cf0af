import { describe, expect, it } from "vitest";
import { correctedBy, turnIdAt } from "../../tests/make/corrected-by.ts";
import { conference } from "../../tests/make/events.ts";
import { itemIn } from "./use-item.ts";

describe("an item, where the page is read anew", () => {
  const before = correctedBy(conference, []);
  const { items } = before;

  it("is where its words are", () => {
    const shorter = { ...before, items: items.slice(2) };
    expect(itemIn(shorter, before, 5)).toBe(3);
    expect(itemIn(before, shorter, 3)).toBe(5);
    expect(itemIn(before, before, 5)).toBe(5);
  });

  it("is the turn before, where that goes on with its words now", () => {
    const after = correctedBy(conference, [
      { request: (now) => ({ kind: "join", turn: turnIdAt(now, 11) }) },
    ]);
    expect(itemIn(after, before, 9)).toBe(9);
    expect(itemIn(after, before, 11)).toBe(10);
  });

  it("is nowhere once its words are gone", () => {
    expect(itemIn({ ...before, items: items.slice(6) }, before, 5)).toBeNull();
    const elsewhere = { ...before, source: { ...before.source, url: "https://example.org/" } };
    expect(itemIn(elsewhere, before, 5)).toBeNull();
  });
});
