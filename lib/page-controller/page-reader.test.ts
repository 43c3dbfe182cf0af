// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { LiveReading } from "../page/live-turns.ts";
import { elementOf } from "../page/place-of.ts";
import { DEFAULTS } from "../settings/settings.ts";
import { badgeNumber, type SpeakerCount } from "../transcript/speaker-groups.ts";
import { createPageReader, toItem, toLeftover } from "./page-reader.ts";
import { createReaderState, type ReaderStore } from "./reader-state.ts";
import { tellSpeakerCount } from "./tell-speaker-count.ts";

let page: LiveReading | null;
let state: ReaderStore;
/** Those of the badge. */
let counts: number[];
let asked: boolean[];
let translated: boolean;
let elsewhere: boolean;
let end: AbortController;

beforeEach(() => {
  history.replaceState({}, "", "/first");
  page = live();
  counts = [];
  asked = [];
  translated = false;
  elsewhere = false;
  end = new AbortController();
  state = createReaderState();
  // jsdom lays nothing out and scrolls nowhere.
  window.scrollBy = () => {};
  Range.prototype.getClientRects = () => [{ top: 0, left: 0, width: 10 }] as unknown as DOMRectList;
  Document.prototype.elementFromPoint = () => null;
  Element.prototype.checkVisibility = () => true;
});

describe("a page's reader", () => {
  it("shows what it read and counts the speakers", async () => {
    const reader = createReader();
    expect(await reader.look("address")).toBe(true);
    expect(state.now().reading).toBe(page);
    expect(counts).toEqual([2]);
  });

  it("knows when the words are the same, and counts them again only for a page that came back", async () => {
    const reader = createReader();
    await reader.look("address");
    page = live();
    expect(await reader.look("words")).toBe(false);
    expect(counts).toEqual([2]);
    await reader.look("shown");
    expect(counts).toEqual([2, 2]);
    page = live([["Olga Renn", "Only I speak now."]]);
    expect(await reader.look("words")).toBe(true);
    expect(counts).toEqual([2, 2, 1]);
  });

  it("falls silent where there is no transcript any more, and closes what it opened", async () => {
    const reader = createReader();
    await reader.look("address");
    const details = document.createElement("details");
    details.append(...document.body.childNodes);
    document.body.append(details);
    expect(await reader.jump(toItem(1))).toBe("there");
    expect(details.open).toBe(true);
    page = null;
    expect(await reader.look("words")).toBe(true);
    expect([state.now().reading, counts, details.open]).toEqual([null, [2, 0], false]);
    expect(await reader.reading()).toBeNull();
    expect(await reader.jump(toItem(1))).toBe("gone");
  });

  it("closes what it opened when it is switched off, and reads no more", async () => {
    document.body.innerHTML = "";
    const reader = createReader();
    await reader.look("address");
    const details = document.createElement("details");
    details.append(...document.body.childNodes);
    document.body.append(details);
    await reader.jump(toItem(1));
    end.abort();
    expect(details.open).toBe(false);
    counts = [];
    expect(await reader.look("shown")).toBe(false);
    expect(counts).toEqual([]);
  });

  it("marks the turn it jumps to by its label and its words", async () => {
    const reader = createReader();
    await reader.look("address");
    expect(await reader.jump(toItem(2))).toBe("there");
    expect(landed().map(String)).toEqual(["Ada Norling:", "In spring, as planned."]);
    expect(await reader.jump(toItem(3))).toBe("gone");
  });

  it("jumps to the same words in new nodes, and never to others in their place", async () => {
    const reader = createReader();
    await reader.look("address");
    page = live();
    expect(await reader.jump(toItem(2))).toBe("there");
    page = live([
      ["Ada Norling", "Good morning."],
      ["Mirek Halas", "When will it open?"],
      ["Ada Norling", "I take it back."],
    ]);
    expect(await reader.jump(toItem(2))).toBe("gone");
  });

  it.each<[string, (words: Element) => void, string]>([
    ["is folded away for good", (words) => words.toggleAttribute("hidden", true), "folded"],
    ["is invisible", (words) => words.classList.add("invisible"), "folded"],
    ["is hidden until it is found", (words) => words.setAttribute("hidden", "until-found"), "there"],
    ["has left the page", (words) => words.remove(), "gone"],
  ])("says how a jump to words ended whose part %s", async (_, hide, arrival) => {
    Range.prototype.getClientRects = function () {
      return (elementOf(this)?.closest("[hidden]") ? [] : [{ top: 0, left: 0, width: 10 }]) as never;
    };
    Element.prototype.checkVisibility = function () {
      return this.closest(".invisible") === null;
    };
    const reader = createReader();
    await reader.look("address");
    const [, , words] = document.querySelectorAll("p");
    if (words) hide(words);
    const before = words?.outerHTML;
    expect(await reader.jump(toItem(2))).toBe(arrival);
    expect(landed()).toHaveLength(arrival === "there" ? 2 : 0);
    end.abort();
    expect(words?.outerHTML).toBe(before);
  });

  it("opens what a button of the same shadow tree discloses, and shuts it again", async () => {
    const reader = createReader();
    await reader.look("address");
    const tree = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    const button = document.createElement("button");
    const part = document.createElement("div");
    part.id = "more";
    part.hidden = true;
    button.setAttribute("aria-controls", "more");
    button.setAttribute("aria-expanded", "false");
    button.onclick = () => {
      part.hidden = !part.hidden;
      button.setAttribute("aria-expanded", String(!part.hidden));
    };
    part.append(...document.querySelectorAll("p"));
    tree.append(button, part);
    Range.prototype.getClientRects = () => (part.hidden ? [] : [{ top: 0, left: 0, width: 10 }]) as never;
    expect(await reader.jump(toItem(2))).toBe("there");
    expect(part.hidden).toBe(false);
    end.abort();
    expect([part.hidden, button.getAttribute("aria-expanded")]).toEqual([true, "false"]);
  });

  it("leads to words that are left out, and to no others in their place", async () => {
    const leftOut = (text: string) => {
      const reading = live([
        ["Ada Norling", "Good morning."],
        ["Mirek Halas", text],
      ]);
      const passage = { block: 1, start: 0, end: reading.blocks[1]?.text.length ?? 0 };
      const leftovers = [{ reason: "box" as const, passage }];
      return {
        ...reading,
        transcript: { ...reading.transcript, items: reading.transcript.items.slice(0, 1), leftovers },
      };
    };
    page = leftOut("Subscribe.");
    const reader = createReader();
    await reader.look("address");
    expect(await reader.jump(toLeftover(0))).toBe("there");
    expect(landed().map(String)).toEqual(["Mirek Halas: Subscribe."]);
    expect(await reader.jump(toLeftover(1))).toBe("gone");
    page = leftOut("Subscribe no more.");
    expect(await reader.jump(toLeftover(0))).toBe("gone");
  });

  it("keeps what was said while a translation stands in its place, and still leads there", async () => {
    const reader = createReader();
    await reader.look("address");
    const [, , line] = document.querySelectorAll("p");
    translated = true;
    for (const one of document.querySelectorAll("p")) one.innerHTML = "<font>Tout autre chose.</font>";
    expect(await reader.look("words")).toBe(false);
    expect(await reader.reading()).toBe(page);
    expect(await reader.jump(toItem(2))).toBe("there");
    expect(landed().map(elementOf)).toEqual([line]);
  });

  it("reads on request at the address of the request only", async () => {
    const reader = createReader();
    await reader.look("address");
    reader.ask();
    await reader.look("address");
    history.replaceState({}, "", "/first#fragment");
    await reader.look("words");
    history.replaceState({}, "", "/second");
    await reader.look("address");
    expect(asked).toEqual([false, true, true, false]);
  });

  it("goes on after a look that failed", async () => {
    const reader = createReader();
    const good = page;
    page = undefined as unknown as null;
    const failing = reader.look("address");
    await expect(failing).rejects.toThrow("broken");
    page = good;
    expect(await reader.look("words")).toBe(true);
  });
});

function createReader() {
  const tell = (_: string, { count }: { readonly count: SpeakerCount }) => counts.push(badgeNumber(count));
  tellSpeakerCount(state, tell as never, end.signal);
  state.change({ settings: DEFAULTS });
  return createPageReader({
    state,
    isTranslated: () => translated,
    isElsewhere: () => elsewhere,
    read: async (isAsked) => {
      asked.push(isAsked);
      if (page === undefined) throw new Error("broken");
      return page;
    },
    signal: end.signal,
  });
}

/** Where the last jump landed. */
function landed(): readonly Range[] {
  return state.now().landing?.ranges ?? [];
}

/** A reading of a page that is then shown: its nodes take the place of those before. */
function live(lines?: readonly (readonly [string, string])[]): LiveReading {
  const reading = makeReading(lines ? { lines } : {});
  document.body.innerHTML = "";
  const anchors = reading.blocks.map(({ text }) => {
    const line = document.createElement("p");
    line.textContent = text;
    document.body.append(line);
    return [{ node: line.firstChild as Text, start: 0, end: text.length, offset: 0 }];
  });
  return { ...reading, anchors };
}
