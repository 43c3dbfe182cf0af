import fc from "fast-check";
import { JSDOM } from "jsdom";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { describe, expect, it } from "vitest";
import { turnEntries } from "../lib/export/entries.ts";
import { readVisible } from "../lib/export/visible.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { CASES, RUNS, SLOW, written } from "./export-cases.ts";
import { conference } from "./make/events.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";

describe("html", () => {
  it.each(CASES)("%s has no script, loads nothing, and holds every word", (_, transcript) =>
    expectHarmless(transcript),
  );

  it("whatever the words are", SLOW, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => expectHarmless(transcript)),
      RUNS,
    );
  });

  it.each([
    ["a script", (html: string) => html.replace("</main>", "<script>1</script></main>")],
    [
      "a picture from elsewhere",
      (html: string) => html.replace("</main>", '<img src="https://a.org/"></main>'),
    ],
    ["what happens at a press", (html: string) => html.replace("<main>", '<main onclick="1">')],
    ["a link that runs", (html: string) => html.replace(/href="[^"]+"/u, 'href="javascript:1"')],
    ["a paragraph less", (html: string) => html.replace(/<p dir="auto">(?!.*<p dir="auto">).*?<\/p>/su, "")],
  ])("a page is refused with %s", (_, damage) => {
    const html = written("html", conference);
    expect(damage(html)).not.toBe(html);
    expect(() => expectHarmless(conference, damage(html))).toThrow();
  });

  function expectHarmless(transcript: Transcript, html = written("html", transcript)) {
    const { document } = new JSDOM(html).window;
    const allowed = "html head meta title style body main header h1 h2 p a section b bdi".split(" ");
    const elements = [...document.querySelectorAll("*")];
    expect(elements.map(({ localName }) => localName).filter((name) => !allowed.includes(name))).toEqual([]);
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^on|src|srcset|style/u.test(name))).toEqual([]);
    const links = [...document.querySelectorAll("a")].map(({ href }) => href);
    expect(links.filter((href) => !/^https?:/u.test(href))).toEqual([]);
    const read = [...document.querySelectorAll("section")].map((section) =>
      [...section.querySelectorAll("p")].map(({ textContent }) => readVisible(textContent ?? "")).join("\n"),
    );
    expect(read).toEqual(turnEntries(transcript, null).map(({ item }) => item.text));
  }
});

describe("markdown", () => {
  const frontMatter = {
    extensions: [frontmatter(["yaml"])],
    mdastExtensions: [frontmatterFromMarkdown(["yaml"])],
  };

  it.each(CASES)("%s: an independent parser finds the properties and every paragraph", (_, transcript) => {
    const { children } = fromMarkdown(written("markdown", transcript), frontMatter);
    expect(children[0]?.type).toBe("yaml");
    expect(children.at(-1)?.type).toBe("html");
    const paragraphs = children.flatMap((node) => {
      const [only, ...more] = node.type === "paragraph" ? node.children : [];
      return only?.type === "text" && !more.length ? [only.value] : [];
    });
    const spoken = turnEntries(transcript, null).flatMap(({ item }) => item.text.split("\n"));
    // The first is the event's line.
    expect(paragraphs.slice(1)).toEqual(spoken);
  });
});
