// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Anchor } from "../extract/anchor.ts";
import { displayedAnchors } from "./displayed.ts";
import { type ShownWatch, type WatchedWords, watchShown } from "./watch-shown.ts";

let end: AbortController;
let looks: number;
let watch: ShownWatch;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out: what is hidden is told by an attribute.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest("[hidden], .away") === null;
  };
  document.body.innerHTML = `<div id="around"><main><p>First words.</p><p id="more" hidden>More of them.</p></main></div><aside></aside>`;
  end = new AbortController();
  looks = 0;
  const look = () => {
    looks++;
    return true;
  };
  watch = watchShown(document, look, end.signal);
  follow(words());
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe("what shows and hides", () => {
  it.each<[string, (more: Element) => void]>([
    ["by its own attribute", (more) => more.removeAttribute("hidden")],
    ["by a class of what holds the words", () => find("main").setAttribute("class", "away")],
    ["by an attribute of what is around that", () => find("#around").setAttribute("hidden", "")],
    ["by one of the root", () => document.documentElement.setAttribute("class", "away")],
  ])("is looked at: %s", async (_, change) => {
    change(find("#more"));
    expect(looks).toBe(0);
    await quiet();
    expect(looks).toBe(1);
    document.documentElement.removeAttribute("class");
  });

  it.each<[string, () => void]>([
    ["an attribute beside the words", () => find("aside").setAttribute("class", "away")],
    ["a class that hides nothing", () => find("main").setAttribute("class", "wide")],
    ["one thing for another of the same length", () => swap()],
    ["another attribute", () => find("main").setAttribute("data-state", "open")],
  ])("is not: %s", async (_, change) => {
    change();
    await quiet();
    expect(looks).toBe(0);
  });

  it("is pending from the change on, before any task", () => {
    expect(watch.isPending()).toBe(false);
    find("#more").removeAttribute("hidden");
    expect(watch.isPending()).toBe(true);
  });

  it("is followed where other elements hold the words", async () => {
    document.body.innerHTML = `<section><p>Other words.</p></section>`;
    follow({ ...words(), matter: [find("section")] });
    find("section").setAttribute("hidden", "");
    await quiet();
    expect(looks).toBe(1);
  });

  it("is looked at in open shadow roots, too", async () => {
    const root = find("aside").attachShadow({ mode: "open" });
    root.innerHTML = "<p>Words in a shadow.</p>";
    const [text] = textsIn(root);
    follow({ ...words(), roots: [root], anchors: [anchorOf(text as Text)] });
    root.querySelector("p")?.setAttribute("hidden", "");
    await quiet();
    expect(looks).toBe(1);
  });

  it("is not looked at any more once the signal aborts", async () => {
    end.abort();
    find("#more").removeAttribute("hidden");
    await quiet();
    expect(looks).toBe(0);
  });
});

describe("a translator at the words", () => {
  it("is seen, though it takes away what it wrote", () => {
    expect(watch.sawTranslator()).toBe(false);
    find("#more").setAttribute("data-moz-translations-id", "0");
    find("#more").removeAttribute("data-moz-translations-id");
    expect(watch.sawTranslator()).toBe(true);
    follow(words());
    expect(watch.sawTranslator()).toBe(false);
  });

  it("is seen by what Chrome says, unless the words were read so", () => {
    document.documentElement.className = "translated-ltr";
    expect(watch.sawTranslator()).toBe(true);
    follow(words());
    expect(watch.sawTranslator()).toBe(false);
    document.documentElement.className = "";
  });

  it("is none where the words carry what one wrote elsewhere", () => {
    find("#more").setAttribute("_msttexthash", "7");
    follow(words());
    expect(watch.sawTranslator()).toBe(false);
  });

  it("is none beside them", () => {
    find("aside").setAttribute("data-moz-translations-id", "0");
    expect(watch.sawTranslator()).toBe(false);
  });
});

function follow(watched: WatchedWords): void {
  watch.follow(watched, displayedAnchors(watched.anchors));
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

/** Shows "More of them." in place of "First words.!", which is as long. */
function swap(): void {
  const [first] = textsIn(document);
  if (first) first.data = "First words.!";
  follow(words());
  find("p").setAttribute("hidden", "");
  find("#more").removeAttribute("hidden");
}

function words() {
  return { matter: [find("main, section")], roots: [], anchors: textsIn(document).map(anchorOf) };
}

function textsIn(root: Document | ShadowRoot): Text[] {
  return [...root.querySelectorAll("p")].map((line) => line.firstChild as Text);
}

function anchorOf(node: Text): Anchor {
  return [{ node, start: 0, end: node.length, offset: 0 }];
}

async function quiet(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2000);
}
