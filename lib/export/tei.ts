import { correctedWords } from "../citation/corrected-words.ts";
import type { Gap, Item } from "../transcript/item.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { lostIn, READER } from "./corrections.ts";
import { entriesOf, isTurnEntry, type TurnEntry } from "./entries.ts";
import { type Element, group, words, xml } from "./markup.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { soundLanguage } from "./sound-facts.ts";
import { personIds, teiHeader } from "./tei-header.ts";
import { turnIds } from "./turn-ids.ts";

/**
 * TEI as Parla-CLARIN has it for parliamentary records: speakers in the header, turns as `u` with a `seg` for each paragraph,
 * printed labels as `note type="speaker"`. An answer points at its questions (`corresp`), what goes on at its beginning (`prev`).
 * What the reader corrected is theirs (`resp`), and a `note type="correction"` says what of the turn that is.
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
  const turnOf = turnsOf(transcript);
  const divisions: Element[][] = [[]];
  for (const entry of entriesOf(transcript, null)) {
    if (entry.item.type === "heading") divisions.push([]);
    const elements = isTurnEntry(entry) ? turnOf(entry) : [elementOf(entry.item)];
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
      return gapOf(item);
    case "note":
      return item.kind === "scene"
        ? group("kinesic", {}, [words("desc", item.text)])
        : words("note", item.text, { type: item.kind });
  }
}

function gapOf(gap: Gap): Element {
  const lost = lostIn(gap);
  const desc = lost === null ? [] : [words("desc", lost, { resp: `#${READER}` })];
  return words("gap", desc, { reason: gap.reason });
}

/** Makes the elements of a transcript's turns. */
function turnsOf(transcript: Transcript): (entry: TurnEntry) => Element[] {
  const { items, exchanges } = transcript;
  const people = personIds(transcript);
  const idOf = turnIds(transcript);
  return ({ item, index, answersIn, speaker }) => {
    const questions = answersIn.flatMap((number) => exchanges[number - 1]?.question ?? []);
    const before = items.slice(0, index).findLastIndex(({ type }) => type === "turn");
    const attributes = {
      "xml:id": idOf(index),
      who: `#${people.get(speaker.id)}`,
      corresp: questions.length ? questions.map((question) => `#${idOf(question)}`).join(" ") : null,
      prev: item.resumes && before >= 0 ? `#${idOf(before)}` : null,
      ...(item.corrected ? { cert: "high", resp: `#${READER}` } : {}),
    };
    const paragraphs = item.text === "" ? [] : item.text.split("\n").map((line) => words("seg", line));
    const label = item.label === null ? [] : [words("note", item.label, { type: "speaker" })];
    // What of the speaker was corrected stands with the speaker.
    const corrected = item.corrected ? correctedWords(item, speaker) : "";
    const note = { type: "correction", resp: `#${READER}`, target: `#${idOf(index)}` };
    return [
      ...label,
      ...(corrected === "" ? [] : [words("note", corrected, note)]),
      group("u", attributes, paragraphs),
    ];
  };
}
