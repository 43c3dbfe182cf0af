import { expect, it } from "vitest";
import { accessOffer } from "./access-offer.ts";

const INSTALLED = ["https://nato.int/*", "https://www.nato.int/*"];

it.each([
  [
    "https://www.state.gov/briefings/a/",
    "known",
    "state.gov",
    ["https://state.gov/*", "https://www.state.gov/*"],
  ],
  // Of several hosts of a publisher the one of this page.
  [
    "https://2021-2025.state.gov/",
    "known",
    "2021-2025.state.gov",
    ["https://2021-2025.state.gov/*", "https://www.2021-2025.state.gov/*"],
  ],
  ["https://example.org/a?b#c", "unknown", "example.org", ["https://example.org/*"]],
  ["https://www.example.org/", "unknown", "example.org", ["https://www.example.org/*"]],
  ["https://news.example.org/", "unknown", "news.example.org", ["https://news.example.org/*"]],
  ["https://example.org:8443/", "unknown", "example.org", ["https://example.org/*"]],
  ["https://user:state.gov@example.org/", "unknown", "example.org", ["https://example.org/*"]],
  ["https://state.gov.example.org/", "unknown", "state.gov.example.org", ["https://state.gov.example.org/*"]],
  ["https://st\u0430te.gov/", "unknown", "xn--stte-63d.gov", ["https://xn--stte-63d.gov/*"]],
  ["https://www.org/", "unknown", "www.org", ["https://www.org/*"]],
  ["https://EXAMPLE.org/", "unknown", "example.org", ["https://example.org/*"]],
  ["https://192.0.2.1/", "unknown", "192.0.2.1", ["https://192.0.2.1/*"]],
] as const)("at %s asks for a site that is %s: %s", (url, site, host, origins) => {
  expect(accessOffer(url, INSTALLED)).toEqual({ site, host, origins });
});

it.each([
  [undefined],
  [""],
  ["no address"],
  ["http://www.state.gov/"],
  ["http://en.kremlin.ru/events/president/transcripts/80912"],
  ["file:///home/reader/a.html"],
  ["about:blank"],
  ["chrome://extensions/"],
  ["moz-extension://abc/library.html"],
  ["blob:https://example.org/1"],
  ["view-source:https://example.org/"],
  ["https://[2001:db8::1]/"],
  ["https://example.org./"],
  ["https://www.nato.int/en/"],
])("at %s asks for nothing", (url) => {
  expect(accessOffer(url, INSTALLED)).toBeNull();
});

it("asks for nato.int where the browser does not let us in", () => {
  expect(accessOffer("https://www.nato.int/en/", [])).toEqual({
    site: "own",
    host: "nato.int",
    origins: INSTALLED,
  });
  expect(accessOffer("https://jfcbs.nato.int/", [])?.site).toBe("unknown");
});

it.each([
  ["https://www.state.gov/", "https://www.state.gov/*"],
  ["https://www.state.gov/", "https://*.state.gov/*"],
  ["https://state.gov/", "*://*.state.gov/*"],
  ["https://example.org/", "https://*/*"],
  ["https://example.org/", "*://*/*"],
  ["https://example.org/", "<all_urls>"],
])("asks for nothing at %s where %s is granted", (url, granted) => {
  expect(accessOffer(url, [...INSTALLED, granted])).toBeNull();
});

it.each([
  ["https://www.state.gov/", "https://state.gov/*"],
  ["https://notstate.gov/", "https://*.state.gov/*"],
  ["https://example.org/", "http://example.org/*"],
  ["https://example.org/", "http://*/*"],
])("still asks at %s where only %s is granted", (url, granted) => {
  expect(accessOffer(url, [...INSTALLED, granted])).not.toBeNull();
});
