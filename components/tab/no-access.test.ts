import { expect, it } from "vitest";
import { noAccessFrom, noAccessTo } from "./no-access.ts";

it.each([
  ["https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point", null],
  ["https://www.nato.int/report.pdf.html", null],
  ["https://www.nato.int/?file=report.pdf", null],
  ["http://localhost:8080/", null],
  ["https://chrome.google.com/intl/en/", null],
  ["https://google.com/webstore", null],
  ["https://example.org/about:blank", null],
  [undefined, null],
  ["", null],
  ["nothing like an address", null],
  ["https://www.nato.int/report.PDF#page=2", "pdf"],
  ["chrome://extensions/", "browser"],
  ["about:blank", "browser"],
  ["about:reader?url=https%3A%2F%2Fwww.nato.int%2F", "browser"],
  ["edge://settings", "browser"],
  ["resource://pdf.js/web/viewer.html", "browser"],
  ["chrome-extension://abc/library.html", "extension"],
  ["moz-extension://abc/library.html", "extension"],
  ["view-source:https://www.nato.int/", "source"],
  ["file:///home/reader/transcript.html", "file"],
  ["file:///home/reader/transcript.pdf", "file"],
  ["https://chromewebstore.google.com/detail/abc", "store"],
  ["https://chrome.google.com/webstore/detail/abc", "store"],
  ["https://addons.mozilla.org/en-US/firefox/", "store"],
])("%s is closed: %s", (address, why) => {
  expect(noAccessTo(address)).toBe(why);
});

it.each([
  ["Cannot access a chrome:// URL", "browser"],
  ["Cannot access a devtools:// URL", "browser"],
  ["The extensions gallery cannot be scripted.", "store"],
  ["Cannot access a chrome-extension:// URL of different extension", "extension"],
  [
    'Cannot access contents of url "file:///home/reader/a.html". Extension manifest must request permission.',
    "file",
  ],
  [
    'Cannot access contents of url "https://example.org/". Extension manifest must request permission.',
    "refused",
  ],
  ["Cannot access contents of the page. Extension manifest must request permission.", "refused"],
  ["Missing host permission for the tab", "refused"],
  ["", "refused"],
])("%s means: %s", (refusal, why) => {
  expect(noAccessFrom(refusal)).toBe(why);
});
