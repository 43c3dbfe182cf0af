import { expect, it } from "vitest";
import { addressFacts } from "./address-facts.ts";

const INSTALLED = ["https://nato.int/*", "https://www.nato.int/*"];

it.each([
  ["https://www.nato.int/en/news-and-events/events/transcripts?page=2", null, true],
  ["https://www.nato.int/en/about-us", null, false],
  ["https://www.state.gov/department-press-briefings/", "known", true],
  ["https://www.state.gov/briefings/department-press-briefing-june-10-2021/", "known", false],
  ["https://example.org/department-press-briefings/", "unknown", false],
  // Known, and not to be asked for.
  ["http://en.kremlin.ru/events/president/transcripts", null, true],
  ["chrome://extensions/", null, false],
  [undefined, null, false],
])("%s: offers a site that is %s, is a list: %s", (url, site, isListing) => {
  const facts = addressFacts(url, INSTALLED);
  expect([facts.offer?.site ?? null, facts.isListing]).toEqual([site, isListing]);
});
