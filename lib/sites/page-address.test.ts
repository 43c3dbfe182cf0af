import { describe, expect, it } from "vitest";
import { pageAddress } from "./page-address.ts";

describe("pageAddress", () => {
  const event = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";
  it.each<[string, string, string]>([
    ["is the page's own without campaigns", `${event}?utm_source=mail`, event],
    ["leaves out what says how it is shown", `${event}?view=wide`, event],
    ["is on a host without www.", event, event.replace("www.", "")],
    ["is of another scheme", "http://example.org/a/", "https://example.org/a"],
    [
      "is the form without a kind",
      "https://www.nato.int/cps/en/natohq/183709.htm",
      "https://www.nato.int/cps/en/natohq/opinions_183709.htm",
    ],
    [
      "is an older host of the same publisher",
      "https://www.war.gov/News/Transcripts/Transcript/Article/7/",
      "https://www.defense.gov/News/Transcripts/Transcript/Article/7/",
    ],
    [
      "ends in the same name",
      "https://example.org/print/2031/04/joint-press-point",
      "https://example.org/news/2031/04/joint-press-point.html",
    ],
    [
      "is the page over its mobile form",
      "https://example.org/news/joint-press-point/amp",
      "https://example.org/news/joint-press-point",
    ],
  ])("believes a canonical address that %s", (_, own, canonical) => {
    expect(pageAddress(own, canonical)).toBe(canonical);
  });

  it.each<[string, string, string | null]>([
    ["is missing", event, null],
    ["is the home page", event, "https://www.nato.int/"],
    ["is the section", event, "https://www.nato.int/en/news-and-events/events/transcripts"],
    ["is another event's", event, event.replace("joint-press-point", "doorstep-statement")],
    ["is of another day", `${event}`, event.replace("04/05", "05/06")],
    ["is of another language", event, event.replace("/en/", "/fr/")],
    [
      "has a name that many have",
      "https://example.org/2031/a/transcript",
      "https://example.org/2031/b/transcript",
    ],
    ["is on another site", "https://press.example.org/joint-press-point", event],
    [
      "is on a host that ends alike",
      "https://notnato.int/x/joint-press-point",
      "https://nato.int/x/joint-press-point",
    ],
    [
      "is on another host of the domain",
      "https://blog.example.org/a/the-bridge",
      "https://example.org/a/the-bridge",
    ],
    [
      "leaves out the number of the document",
      "https://example.org/story.php?sid=101",
      "https://example.org/story.php",
    ],
    [
      "names another document of the query",
      "https://example.org/story?id=5",
      "https://example.org/story?id=4",
    ],
    ["is the first of several pages", "https://example.org/debate?page=2", "https://example.org/debate"],
    [
      "leaves out the name of the document",
      "https://example.org/story?article=bridge",
      "https://example.org/story",
    ],
    ["leaves out its words", "https://example.org/?show=joint-press-point", "https://example.org/"],
    [
      "is of another day in one word",
      "https://example.org/2031-04-05/press-point",
      "https://example.org/2031-05-06/press-point",
    ],
    [
      "is of another part",
      "https://example.org/day-1/opening-remarks",
      "https://example.org/day-2/opening-remarks",
    ],
    [
      "has a day for a name",
      "https://example.org/speeches/20310405",
      "https://example.org/interviews/20310405",
    ],
    ["has a password", "https://example.org/a?b", "https://user:word@example.org/a"],
    ["is no address", "https://example.org/a", "(unknown)"],
    ["is a script", "https://example.org/a", "javascript:alert(1)"],
  ])("does not believe one that %s", (_, own, canonical) => {
    expect(pageAddress(own, canonical)).toBe(own);
  });
});
