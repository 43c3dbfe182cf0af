import { describe, expect, it } from "vitest";
import { documentIdOf, pageAddress } from "./document-id.ts";

describe("documentIdOf", () => {
  const press = "https://www.nato.int/cps/en/natohq/opinions_183709.htm";
  it.each([
    [press, "https://nato.int/cps/en/natohq/opinions_183709.htm"],
    [press, "http://www.nato.int/cps/fr/natohq/opinions_183709.htm"],
    [press, "https://www.nato.int/cps/ru/natohq/opinions_183709.htm?selectedLocale=en"],
    [press, "https://www.nato.int/cps/en/natolive/opinions_183709.htm"],
    [press, "https://www.nato.int/cps/en/SID-7B3F0A11-22C4D5E6/natolive/opinions_183709.htm"],
    [press, "https://www.nato.int/cps/natohq/opinions_183709.htm#question-2"],
    [press, "https://www.nato.int/cps/en/natohq/183709.htm"],
    [press, "https://www.nato.int/cps/en/natohq/opinions_183709.htm?selectedLocale=null&utm_campaign=may"],
    ["https://www.nato.int/koSovo/press/p990504c.htm", "https://www.nato.int/kosovo/press/p990504c.htm"],
    ["https://www.example.org/a/b/", "http://example.org/a/b?utm_source=x&fbclid=1#top"],
    ["https://example.org/a?x=1&y=2", "https://example.org/a?y=2&x=1&gclid=3"],
    ["https://example.org/a%20b", "https://example.org/a b"],
    ["https://example.org/a.php?id=4", "https://example.org/a.php?id=4&sid=9f86d081884c7d659a2f"],
    ["https://example.org/a.jsp", "https://example.org/a.jsp;jsessionid=9F86D081"],
    ["https://example.org/a", "https://example.org/a?ref=newsletter&print=1"],
    ["https://example.org/", "https://example.org/index.html"],
    ["https://www.state.gov/briefings/june-10-2021/", "https://2021-2025.state.gov/briefings/june-10-2021/"],
    ["https://www.whitehouse.gov/remarks/2016/05/", "https://obamawhitehouse.archives.gov/remarks/2016/05"],
  ])("%s is %s", (one, other) => {
    expect(documentIdOf(other)).toBe(documentIdOf(one));
  });

  it.each([
    [press, "https://www.nato.int/cps/en/natohq/opinions_183710.htm"],
    [press, "https://www.nato.int/cps/en/natohq/news_183709.htm"],
    [press, "https://www.example.org/cps/en/natohq/opinions_183709.htm"],
    [
      "https://www.nato.int/en/news-and-events/events/transcripts/2025/06/25/press-conference",
      "https://www.nato.int/uk/news-and-events/events/transcripts/2025/06/25/press-conference",
    ],
    ["https://example.org/a?id=1", "https://example.org/a?id=2"],
    ["https://example.org/a", "https://example.org/b"],
    ["https://example.org/story.php?sid=101", "https://example.org/story.php?sid=102"],
    ["https://example.org/record?ref=C-12", "https://example.org/record?ref=C-13"],
    [
      "https://example.org/story?sid=joint-press-conference",
      "https://example.org/story?sid=other-press-conference",
    ],
    ["https://example.org/a%3Fid=1", "https://example.org/a?id=1"],
    ["https://example.org/a%23b", "https://example.org/a#b"],
    ["https://www.nato.int/nr/reader.aspx?record=4", "https://www.nato.int/nr/reader.aspx?record=5"],
    ["https://example.org/#/events/4", "https://example.org/#/events/5"],
    ["https://example.org/#!/events/4", "https://example.org/"],
    ["https://example.org:8080/a", "https://example.org/a"],
  ])("%s is not %s", (one, other) => {
    expect(documentIdOf(other)).not.toBe(documentIdOf(one));
  });

  it("leaves an address alone that is none", () => {
    expect(documentIdOf("not an address")).toBe("not an address");
    expect(documentIdOf("file:///a/b.html")).toBe("file:///a/b.html");
  });
});

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
