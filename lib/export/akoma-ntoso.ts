import { correctedWords } from "../citation/corrected-words.ts";
import type { Item, NoteKind } from "../transcript/item.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { akomaNtosoMeta, type Cast, castOf } from "./akoma-ntoso-meta.ts";
import { type Entry, entriesOf, isTurnEntry, type TurnEntry } from "./entries.ts";
import { type Element, group, words, xml } from "./markup.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { gapWords } from "./turn-head.ts";
import { turnIds } from "./turn-ids.ts";

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML): a `debate` of `speech`, `question` and `answer`, each with who speaks (`by`), in what
 * capacity (`as`), to whom (`to`) and the label as printed (`from`). A heading begins a section. What the reader corrected is of the
 * class `corrected`, and its `title` says what of the turn that is.
 */
export function toAkomaNtoso(transcript: Transcript, only: SpeakerId | null): string {
  const wanted = onlySpeaker(transcript, only);
  const cast = castOf(wanted);
  return xml(
    group("akomaNtoso", { xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0" }, [
      group("debate", { name: "transcript" }, [
        akomaNtosoMeta(wanted, cast, transcript.speakers.find(({ id }) => id === only) ?? null),
        group("debateBody", {}, sectionsOf(wanted, cast)),
      ]),
    ]),
  );
}

function sectionsOf(transcript: Transcript, cast: Cast): Element[] {
  const sections: Element[][] = [[]];
  const idOf = turnIds(transcript);
  for (const entry of entriesOf(transcript, null)) {
    if (entry.item.type === "heading") sections.push([]);
    sections.at(-1)?.push(isTurnEntry(entry) ? turnOf(entry, cast, idOf(entry.index)) : elementOf(entry));
  }
  const filled = sections.filter((children, at) => children.length || (at === 0 && sections.length === 1));
  return filled.map((children, at) =>
    group(
      "debateSection",
      { name: "section", eId: `section_${at + 1}` },
      children.length ? children : [words("p", "")],
    ),
  );
}

/** How a note is called: `scene` and `narrative` are events, the rest is apart from the debate. */
const NOTES: Readonly<Record<NoteKind, "scene" | "narrative" | "other">> = {
  scene: "scene",
  narration: "narrative",
  front: "other",
  time: "other",
  topics: "other",
  document: "other",
  end: "other",
};

function elementOf({ item, index }: Exclude<Entry, TurnEntry>): Element {
  const eId = `item_${index + 1}`;
  if (item.type === "heading") return words("heading", item.text, { eId });
  if (item.type === "gap") return group("other", { eId, class: item.reason }, [words("p", gapWords(item))]);
  const name = NOTES[item.kind];
  return name === "other"
    ? group("other", { eId, class: item.kind }, paragraphs(item.text))
    : words(name, item.text, { eId });
}

function turnOf(
  { item, speaker, asksIn, answersIn, inAnswerTo }: TurnEntry,
  cast: Cast,
  eId: string,
): Element {
  const asked = inAnswerTo[0];
  const corrected = correctedWords(item, speaker);
  const attributes = {
    eId,
    by: reference(cast.people, speaker.id),
    as: speaker.role === null ? null : reference(cast.roles, speaker.role),
    to: asked ? reference(cast.people, asked.id) : null,
    ...(corrected === "" ? {} : { class: "corrected", title: corrected }),
  };
  const label = item.label === null ? null : words("from", item.label);
  return group(partName(asksIn, answersIn), attributes, [label, ...paragraphs(item.text)]);
}

function partName(asksIn: readonly number[], answersIn: readonly number[]): string {
  if (asksIn.length) return "question";
  return answersIn.length ? "answer" : "speech";
}

function reference(ids: ReadonlyMap<string, string>, key: SpeakerId | string): string | null {
  const id = ids.get(key);
  return id === undefined ? null : `#${id}`;
}

/** At least one: a speech without a paragraph is none. */
function paragraphs(text: Extract<Item, { text: string }>["text"]): Element[] {
  return text.split("\n").map((line) => words("p", line));
}
