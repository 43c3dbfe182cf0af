import type { Item } from "../transcript/item.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { entriesOf, isTurnEntry, type TurnEntry } from "./entries.ts";
import { type Element, group, words, xml } from "./markup.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { soundLanguage } from "./sound-facts.ts";
import { personIds, teiHeader } from "./tei-header.ts";

/**
 * TEI as Parla-CLARIN has it for parliamentary records: speakers in the header, turns as `u` with a `seg` for each paragraph,
 * printed labels as `note type="speaker"`. An answer points at its questions (`corresp`), what goes on at its beginning (`prev`).
 */
export function toTei(transcript: Transcript, only: SpeakerId | null): string {
  const wanted = onlySpeaker(transcript, only);
  const language = soundLanguage(transcript.source.language);
  return xml(
    group("TEI", { xmlns: "http://www.tei-c.org/ns/1.0", "xml:lang": language }, [
      teiHeader(wanted, transcript.speakers.find(({ id }) => id === only) ?? null),
      group("text", {}, [group("body", {}, divisionsOf(wanted))]),
    ]),
  );
}

/** TEI has a heading at the head of its division only: each begins one. */
function divisionsOf(transcript: Transcript): Element[] {
  const ids = personIds(transcript);
  const divisions: Element[][] = [[]];
  for (const entry of entriesOf(transcript, null)) {
    if (entry.item.type === "heading") divisions.push([]);
    const elements = isTurnEntry(entry) ? turnOf(entry, transcript, ids) : [elementOf(entry.item)];
    for (const element of elements) divisions.at(-1)?.push(element);
  }
  const filled = divisions.filter((children) => children.length);
  // A body without words is none.
  return (filled.length ? filled : [[words("p", "")]]).map((children) =>
    group("div", { type: "debateSection" }, children),
  );
}

function elementOf(item: Exclude<Item, { type: "turn" }>): Element {
  switch (item.type) {
    case "heading":
      return words("head", item.text);
    case "gap":
      return words("gap", [], { reason: item.reason });
    case "note":
      return item.kind === "scene"
        ? group("kinesic", {}, [words("desc", item.text)])
        : words("note", item.text, { type: item.kind });
  }
}

function turnOf(
  { item, index, answersIn, speaker }: TurnEntry,
  { items, exchanges }: Transcript,
  ids: ReadonlyMap<SpeakerId, string>,
): Element[] {
  const questions = answersIn.flatMap((number) => exchanges[number - 1]?.question ?? []);
  const before = items.slice(0, index).findLastIndex(({ type }) => type === "turn");
  const attributes = {
    "xml:id": idOf(index),
    who: `#${ids.get(speaker.id)}`,
    corresp: questions.length ? questions.map((question) => `#${idOf(question)}`).join(" ") : null,
    prev: item.resumes && before >= 0 ? `#${idOf(before)}` : null,
  };
  const paragraphs = item.text === "" ? [] : item.text.split("\n").map((line) => words("seg", line));
  const label = item.label === null ? [] : [words("note", item.label, { type: "speaker" })];
  return [...label, group("u", attributes, paragraphs)];
}

function idOf(index: number): string {
  return `item-${index + 1}`;
}
