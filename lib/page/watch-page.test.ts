// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change, Look } from "./look-when-quiet.ts";
import { rememberHost } from "./overlay/own-hosts.ts";
import { type PageWatch, watchPage } from "./watch-page.ts";

let end: AbortController;
let seen: Change[];
let fresh: boolean;
let watch: PageWatch;
const look: Look = (change) => {
  seen.push(change);
  return fresh;
};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({}, "", "/first");
  document.body.innerHTML = "<p>words</p>";
  end = new AbortController();
  seen = [];
  fresh = true;
  watch = watchPage(document, look, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe("watchPage", () => {
  it("looks at nothing where nothing changes", async () => {
    await vi.advanceTimersByTimeAsync(120_000);
    expect(seen).toEqual([]);
  });

  it("looks once, after the words have fallen quiet", async () => {
    for (let time = 0; time < 3; time++) {
      say(`words ${time}`);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(["words"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual(["words"]);
  });

  it("looks again when our own element is thrown out, not when it comes", async () => {
    const ours = document.createElement("div");
    rememberHost(ours);
    document.documentElement.append(ours);
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([]);
    ours.remove();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(["words"]);
    document.documentElement.append(ours);
    say("words with it");
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(["words", "words"]);
    ours.remove();
  });

  it("takes no element for ours by what it bears", async () => {
    const theirs = document.createElement("div");
    theirs.setAttribute("data-as-delivered", "");
    document.documentElement.append(theirs);
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(["words"]);
    theirs.remove();
  });

  it("does not wait for ever for a page that never falls quiet", async () => {
    await tick(14, 100);
    expect(seen).toEqual(["words"]);
  });

  it("looks ever more rarely where looking is in vain", async () => {
    fresh = false;
    await tick(6000, 100);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(20);
  });

  it("looks soon again after a long calm, however often it looked in vain", async () => {
    fresh = false;
    await tick(100, 100);
    seen = [];
    await vi.advanceTimersByTimeAsync(100_000);
    seen = [];
    say("late words");
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(["words"]);
  });

  it.each([
    ["pushState, with the words that follow", "pushState", () => say("other")],
    ["popstate", "replaceState", () => dispatchEvent(new PopStateEvent("popstate"))],
  ] as const)("tells a new address: %s", async (_, step, act) => {
    history[step]({}, "", "/second");
    act();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(["address"]);
  });

  it.each([
    ["a fragment", () => location.assign("#turn")],
    ["an attribute", () => document.body.setAttribute("class", "stuck")],
    ["a page shown for the first time", () => dispatchEvent(pageShow(false))],
  ])("does not care for %s", async (_, act) => {
    act();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([]);
  });

  it("tells a page that comes back from the back/forward cache", async () => {
    dispatchEvent(pageShow(true));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(["shown"]);
  });

  it("knows when a change waits for its look", async () => {
    expect(watch.isPending()).toBe(false);
    say("words");
    await Promise.resolve();
    expect(watch.isPending()).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(watch.isPending()).toBe(false);
    history.pushState({}, "", "/elsewhere");
    expect(watch.isPending()).toBe(true);
  });

  it("looks when words change in an open shadow that it was told of", async () => {
    const shadow = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    await vi.advanceTimersByTimeAsync(5000);
    seen = [];
    shadow.append("words in the shadow");
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([]);
    watch.include(shadow);
    watch.include(shadow);
    shadow.append("more words");
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(["words"]);
    end.abort();
    shadow.append("last words");
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual(["words"]);
  });

  it("looks when elements have got the code that they waited for", async () => {
    document.body.append(document.createElement("late-words"), document.createElement("never-defined"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(["words"]);
    customElements.define("late-words", class extends HTMLElement {});
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen).toEqual(["words", "words"]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(seen).toEqual(["words", "words"]);
  });

  it("is over with the signal, also while it waits", async () => {
    say("words");
    await vi.advanceTimersByTimeAsync(100);
    end.abort();
    say("more words");
    dispatchEvent(pageShow(true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([]);
  });
});

function say(words: string): void {
  document.body.append(words);
}

async function tick(times: number, pause: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    document.body.textContent = String(time);
    await vi.advanceTimersByTimeAsync(pause);
  }
}

function pageShow(persisted: boolean): Event {
  return Object.assign(new Event("pageshow"), { persisted });
}
