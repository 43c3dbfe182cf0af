import { citationOf } from "../citation/citation.ts";
import { calledBy } from "../citation/speaker-words.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { correctionsLine, isCorrected, READER } from "./corrections.ts";
import { type Element, group, words, wordsIf } from "./markup.ts";
import { soundDate, soundLanguage } from "./sound-facts.ts";
import { excerptLine } from "./turn-head.ts";

/** What identifies a speaker within one XML file: a valid NCName, whatever the transcript's own id is. */
export function personIds({ speakers }: Pick<Transcript, "speakers">): ReadonlyMap<SpeakerId, string> {
  return new Map(speakers.map(({ id }, at) => [id, `speaker-${at + 1}`]));
}

/** The header: the file, its source on the web, the event's setting, who speaks. `whose`: whose turns alone the file holds. */
export function teiHeader(transcript: Transcript, whose: Speaker | null): Element {
  const { title, subtitle, language } = citationOf(transcript);
  return group("teiHeader", {}, [
    group("fileDesc", {}, [
      group("titleStmt", {}, [
        words("title", title, { type: "main" }),
        subtitle === null ? null : words("title", subtitle, { type: "sub" }),
        isCorrected(transcript) ? readerStatement() : null,
      ]),
      group("publicationStmt", {}, [words("p", "A copy made for study; the source says who published it.")]),
      group("sourceDesc", {}, [sourceOf(transcript)]),
    ]),
    encodingOf(transcript, whose),
    group("profileDesc", {}, [
      settingOf(transcript),
      ...participantsOf(transcript),
      group("langUsage", {}, [
        words("language", soundLanguage(language), { ident: soundLanguage(language) }),
      ]),
    ]),
  ]);
}

/** Who is meant where something is the reader's. */
function readerStatement(): Element {
  return group("respStmt", { "xml:id": READER }, [
    words("resp", "corrected what the page was read as"),
    words("name", "the reader"),
  ]);
}

function sourceOf(transcript: Transcript): Element {
  const { title, publisher, date, url } = citationOf(transcript);
  return group("bibl", {}, [
    words("title", title),
    wordsIf("publisher", publisher),
    dateOf(date),
    url === null ? null : words("idno", url, { type: "URI" }),
  ]);
}

function dateOf(date: string | null): Element | null {
  return date === null ? null : words("date", date, { when: soundDate(date) });
}

/** "as delivered" tells how far the words are the spoken ones. */
function encodingOf(transcript: Transcript, whose: Speaker | null): Element {
  const { source, grammar } = transcript;
  const corrections = correctionsLine(transcript);
  const delivery = source.delivery === null ? "not said" : source.delivery;
  return group("encodingDesc", {}, [
    words(
      "p",
      `Delivery, as the publisher says: ${delivery}. Version of the grammar that read the page: ${grammar}.`,
    ),
    whose === null ? null : group("samplingDecl", {}, [words("p", excerptLine(calledBy(whose)))]),
    corrections === null
      ? null
      : group("editorialDecl", {}, [group("correction", { method: "markup" }, [words("p", corrections)])]),
  ]);
}

function settingOf(transcript: Transcript): Element {
  const { place, date } = citationOf(transcript);
  const facts = [wordsIf("placeName", place), dateOf(date)].filter((fact) => fact !== null);
  return group("settingDesc", {}, [
    group("setting", {}, facts.length ? facts : [words("p", "Place and date are not printed.")]),
  ]);
}

function participantsOf(transcript: Transcript): Element[] {
  const ids = personIds(transcript);
  const people = transcript.speakers.map((speaker) => personOf(speaker, ids.get(speaker.id) ?? null));
  return people.length ? [group("particDesc", {}, [group("listPerson", {}, people)])] : [];
}

function personOf(speaker: Speaker, id: string | null): Element {
  const { name, role, outlet, kind, corrected } = speaker;
  const theirs = corrected ? { cert: "high", resp: `#${READER}` } : {};
  return group("person", { "xml:id": id, role: kind, ...theirs }, [
    name === null ? words("note", calledBy(speaker), { type: "unnamed" }) : words("persName", name),
    wordsIf("occupation", role),
    outlet === null ? null : group("affiliation", {}, [words("orgName", outlet)]),
  ]);
}
