import { type Citation, citationOf, fullTitle } from "../citation/citation.ts";
import { calledBy } from "../citation/speaker-words.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { correctionsLine, READER } from "./corrections.ts";
import { type Element, group, words } from "./markup.ts";
import { soundAddress, soundDate, soundLanguage } from "./sound-facts.ts";
import { excerptLine } from "./turn-head.ts";

/** What identifies people (by speaker), roles and outlets (by their words) within one file. */
export interface Cast {
  readonly people: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
}

/** The cast of a transcript. */
export function castOf({ speakers }: Pick<Transcript, "speakers">): Cast {
  const numbered = (kind: string, keys: readonly (string | null)[]) => {
    const known = [...new Set(keys)].filter((key) => key !== null);
    return new Map(known.map((key, at) => [key, `${kind}_${at + 1}`]));
  };
  return {
    people: numbered(
      "speaker",
      speakers.map(({ id }) => id),
    ),
    roles: numbered(
      "role",
      speakers.map(({ role }) => role),
    ),
    outlets: numbered(
      "outlet",
      speakers.map(({ outlet }) => outlet),
    ),
  };
}

/**
 * `meta`: what the work, this expression of it and this file are, and whom the debate refers to. `whose`: whose turns alone
 * the file holds, which a note of ours says.
 */
export function akomaNtosoMeta(transcript: Transcript, cast: Cast, whose: Speaker | null): Element {
  const citation = citationOf(transcript);
  const corrections = correctionsLine(transcript);
  return group("meta", {}, [
    group("identification", { source: "#publisher" }, [
      levelOf("FRBRWork", "", citation, [
        words("FRBRcountry", [], { value: UNKNOWN_COUNTRY }),
        words("FRBRname", [], { value: fullTitle(citation) }),
      ]),
      levelOf("FRBRExpression", `/${languageOf(citation)}@`, citation, [
        words("FRBRlanguage", [], { language: languageOf(citation) }),
      ]),
      levelOf("FRBRManifestation", `/${languageOf(citation)}@.xml`, citation, []),
    ]),
    group("references", { source: "#publisher" }, [
      ...referencesOf(transcript, cast, citation),
      whose && reference("TLCOrganization", EDITOR, "organization", "As Delivered"),
      corrections === null ? null : reference("TLCPerson", READER, "person", "The reader"),
    ]),
    whose &&
      group("notes", { source: `#${EDITOR}` }, [
        group("note", { eId: "note_1" }, [words("p", excerptLine(calledBy(whose)))]),
      ]),
    corrections === null
      ? null
      : group("notes", { source: `#${READER}` }, [
          group("note", { eId: "note_2" }, [words("p", corrections)]),
        ]),
  ]);
}

/** Who made the file, as against who published the record. */
const EDITOR = "editor";

/** ISO 3166 leaves `ZZ` to users, who take it for an unknown country: no page says under whose law it stands. */
const UNKNOWN_COUNTRY = "zz";

/** The standard asks for a date; this one is meant by nobody. */
const UNKNOWN_DATE = "0001-01-01";

function languageOf({ language }: Citation): string {
  return soundLanguage(language);
}

function levelOf(name: string, suffix: string, citation: Citation, more: readonly Element[]): Element {
  const date = soundDate(citation.date);
  const uri = `/akn/${UNKNOWN_COUNTRY}/debate/${date ?? "undated"}/${slug(citation.title)}`;
  const [first, ...rest] = more;
  const alias = soundAddress(citation.url);
  return group(name, {}, [
    words("FRBRthis", [], { value: `${uri}${suffix.replace(/@/u, "@/!main")}` }),
    words("FRBRuri", [], { value: `${uri}${suffix}` }),
    alias !== null && name === "FRBRWork" ? words("FRBRalias", [], { name: "source", value: alias }) : null,
    words("FRBRdate", [], { date: date ?? UNKNOWN_DATE, name: date ? "event" : "unknown" }),
    words("FRBRauthor", [], { href: "#publisher" }),
    first ?? null,
    ...rest,
  ]);
}

/** Letters and digits of the title that an address holds as they are. */
function slug(title: string): string {
  const plain = title.normalize("NFD").toLowerCase();
  return (plain.match(/[a-z0-9]+/gu) ?? ["untitled"]).join("-").slice(0, 60);
}

function referencesOf(
  { speakers }: Transcript,
  cast: Cast,
  { publisher, place }: Citation,
): (Element | null)[] {
  const person = speakers.map((speaker) =>
    reference("TLCPerson", cast.people.get(speaker.id) ?? "", "person", calledBy(speaker)),
  );
  return [
    reference("TLCOrganization", "publisher", "organization", publisher ?? "Unknown publisher"),
    ...person,
    ...[...cast.outlets].map(([outlet, id]) => reference("TLCOrganization", id, "organization", outlet)),
    ...[...cast.roles].map(([role, id]) => reference("TLCRole", id, "role", role)),
    place === null ? null : reference("TLCLocation", "place", "location", place),
  ];
}

function reference(name: string, eId: string, kind: string, showAs: string): Element {
  return words(name, [], { eId, href: `/ontology/${kind}/${eId}`, showAs });
}
