import { describe, expect, it } from "vitest";
import { documentIdOf } from "./document-id.ts";

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
