import { type Citation, citationOf } from "../citation/citation.ts";
import { calledBy } from "../citation/speaker-words.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { correctionsLine } from "./corrections.ts";
import { type Entry, entriesOf, isTurnEntry, type TurnEntry } from "./entries.ts";
import { eventLine } from "./event-line.ts";
import { HTML_STYLE } from "./html-style.ts";
import { type Element, group, markup, words, wordsIf } from "./markup.ts";
import { soundAddress, soundLanguage } from "./sound-facts.ts";
import { excerptLine, gapWords, turnHead } from "./turn-head.ts";

/**
 * One HTML file: no script, nothing loaded from anywhere (its own policy forbids both), light and dark, for print too. Every
 * turn has an id (`#turn-12`); words run in their own direction.
 */
export function toHtml(transcript: Transcript, only: SpeakerId | null): string {
  const citation = citationOf(transcript);
  const whose = transcript.speakers.find(({ id }) => id === only);
  const page = group("html", { lang: soundLanguage(citation.language), dir: "auto" }, [
    headOf(citation),
    group("body", {}, [
      group("main", {}, [
        headerOf(citation, whose ? excerptLine(calledBy(whose)) : correctionsLine(transcript)),
        ...entriesOf(transcript, only).flatMap(elementsOf),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${markup(page, "", VOID)}\n`;
}

const VOID = new Set(["meta"]);

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function headOf({ title, date, publisher }: Citation): Element {
  return group("head", {}, [
    group("meta", { charset: "utf-8" }, []),
    group("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }, []),
    group("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }, []),
    words("title", [title, date, publisher].filter((fact) => fact !== null).join(", ")),
    words("style", HTML_STYLE),
  ]);
}

function headerOf(citation: Citation, about: string | null): Element {
  const { title, subtitle, url } = citation;
  const href = soundAddress(url);
  return group("header", {}, [
    words("h1", title, { dir: "auto" }),
    wordsIf("p", subtitle),
    wordsIf("p", eventLine(citation)),
    url === null ? null : words("p", [href ? words("a", url, { href }) : url]),
    wordsIf("p", about),
  ]);
}

function elementsOf(entry: Entry): readonly Element[] {
  const { item } = entry;
  if (item.type === "gap") return [words("p", gapWords(item), { class: "note" })];
  if (item.type === "heading") return [words("h2", item.text, { dir: "auto" })];
  if (item.type === "note") return paragraphs(item.text, { class: "note" });
  return isTurnEntry(entry) ? [turnOf(entry)] : [];
}

function turnOf(entry: TurnEntry): Element {
  const { name, beside, remark } = turnHead(entry);
  const said = [words("b", [words("bdi", name)]), words("bdi", beside), remark && ` [${remark}]`];
  const head = words("h2", said, { class: "speaker" });
  return group("section", { id: `turn-${entry.number}` }, [head, ...paragraphs(entry.item.text, {})]);
}

function paragraphs(text: string, attributes: Element["attributes"]): Element[] {
  if (text === "") return [];
  return text.split("\n").map((line) => words("p", line, { ...attributes, dir: "auto" }));
}
