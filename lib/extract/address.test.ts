import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { addressOf, createAddressOf } from "./address.ts";
import { ownAddress } from "./dom.ts";

const EVENT = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";
const NEXT = "https://www.nato.int/en/news-and-events/events/transcripts/2031/05/06/other-press-point";
const FRENCH = EVENT.replace("/en/", "/fr/");

function open(head: string, url?: string): JSDOM {
  return new JSDOM(`<!doctype html><head>${head}</head><p>Words.</p>`, url === undefined ? {} : { url });
}

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

describe("addressOf", () => {
  it.each([
    ["the canonical address", canonical(EVENT), `${EVENT}?utm_source=x`, EVENT],
    ["its own under a canonical home page", canonical("https://www.nato.int/"), EVENT, EVENT],
    ["its own on another site", canonical(EVENT), "https://example.org/x", "https://example.org/x"],
    [
      "what the base resolves",
      `<base href="https://www.nato.int/en/news-and-events/">${canonical("events/transcripts/2031/04/05/joint-press-point")}`,
      `${EVENT}?a=b`,
      EVENT,
    ],
    [
      "its own under the base of another site",
      `<base href="https://example.org/">${canonical("joint-press-point")}`,
      EVENT,
      EVENT,
    ],
    ["its own under what is no address", canonical("http://[broken"), EVENT, EVENT],
  ])("gives %s", (_, head, url, address) => {
    expect(addressOf(open(head, url).window.document)).toBe(address);
  });

  it("gives nothing for a file, whatever it calls itself", () => {
    expect(addressOf(open(canonical(EVENT), "file:///saved.html").window.document)).toBeNull();
  });
});

it("takes a text that was loaded from nowhere at its word", () => {
  expect(addressOf(open(canonical(EVENT)).window.document)).toBe(EVENT);
  expect(addressOf(open(canonical("(unknown)")).window.document)).toBeNull();
});

describe("createAddressOf", () => {
  function live(head: string, url: string) {
    const { window } = open(head, url);
    const address = createAddressOf(window.document);
    return {
      address,
      go: (to: string) => window.history.pushState({}, "", to),
      name: (href: string) => window.document.querySelector("link")?.setAttribute("href", href),
    };
  }

  it("gives the page's own address once it has changed and the canonical one has not", () => {
    const { address, go, name } = live(canonical(EVENT), `${EVENT}?utm_source=x`);
    expect(address()).toBe(EVENT);
    go(NEXT);
    expect(address()).toBe(NEXT);
    name(NEXT);
    expect(address()).toBe(NEXT);
    go(EVENT);
    expect(address()).toBe(EVENT);
    name(EVENT);
    expect(address()).toBe(EVENT);
  });

  it("does not give the same event's canonical address in the language that was left", () => {
    const { address, go, name } = live(canonical(EVENT), EVENT);
    expect(address()).toBe(EVENT);
    go(FRENCH);
    expect(address()).toBe(FRENCH);
    name(`${FRENCH}?utm_source=x`);
    expect(address()).toBe(`${FRENCH}?utm_source=x`);
  });

  it("goes on giving the canonical address where only the query changed", () => {
    const { address, go } = live(canonical(EVENT), EVENT);
    expect(address()).toBe(EVENT);
    go(`${EVENT}?expanded=true`);
    expect(address()).toBe(EVENT);
  });
});

describe("ownAddress", () => {
  it.each([
    [`${EVENT}#question-2`, EVENT],
    [`${EVENT}#`, EVENT],
    ["https://example.org/#/events/4", "https://example.org/#/events/4"],
    ["https://example.org/#!/events/4", "https://example.org/#!/events/4"],
  ])("of %s is %s", (url, plain) => {
    expect(ownAddress(open("", url).window.document)).toBe(plain);
  });
});
