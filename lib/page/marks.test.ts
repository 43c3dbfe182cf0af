// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMarks, type LabelMark } from "./marks.ts";

let highlights: Map<string, unknown>;

beforeEach(() => {
  highlights = new Map();
  document.body.innerHTML = "<p><b>ADA:</b> Yes.</p>";
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal("Highlight", class extends Set<Range> {});
  vi.stubGlobal("matchMedia", () => new EventTarget());
  document.adoptedStyleSheets = [];
});
afterEach(() => vi.unstubAllGlobals());

const sheets = () => [...document.adoptedStyleSheets];

function label(): LabelMark {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("b") as Element);
  return { hue: 0, range };
}

function marks() {
  const life = new AbortController();
  const made = createMarks(document, life.signal);
  return { ...made, end: () => life.abort() };
}

describe("marks", () => {
  it("come and go, and leave what is the page's own", () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    highlights.set("search", "theirs");
    const ours = marks();
    ours.show([label()]);
    expect([...highlights.keys()]).toEqual(["search", "as-delivered-0"]);
    expect(sheets()).toHaveLength(2);
    ours.end();
    expect([...highlights.keys()]).toEqual(["search"]);
    expect(sheets()).toEqual([theirs]);
  });

  it("begin by taking away what an earlier script of ours has left, of former versions too", () => {
    const left = new CSSStyleSheet();
    left.replaceSync("::highlight(as-delivered-0){color:red}");
    document.adoptedStyleSheets = [left];
    for (const name of ["as-delivered-0", "as-delivered-found", "as-delivered-dimmed"])
      highlights.set(name, "left");
    marks();
    expect(highlights.size).toBe(0);
    expect(sheets()).toEqual([]);
  });

  it("leave to a newer script what it has put, where the older one ends late", () => {
    const older = marks();
    older.show([label()]);
    const newer = marks();
    newer.show([label()]);
    const now = highlights.get("as-delivered-0");
    const [sheet] = sheets();
    older.end();
    expect(highlights.get("as-delivered-0")).toBe(now);
    expect(sheets()).toEqual([sheet]);
    newer.end();
    expect([highlights.size, sheets()]).toEqual([0, []]);
  });

  it("take away a hue that nobody has any more", () => {
    const ours = marks();
    ours.show([label()]);
    ours.show([{ ...label(), hue: null }]);
    expect([...highlights.keys()]).toEqual(["as-delivered-neutral"]);
    ours.show([]);
    expect(highlights.size).toBe(0);
  });
});
