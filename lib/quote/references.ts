import { type Citation, fullTitle } from "../citation/citation.ts";
import { personName } from "../citation/person-name.ts";
import { calledBy, introduced, isCreditable, listed } from "../citation/speaker-words.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { dayWords } from "./dates-in-words.ts";

/** A piece of a reference; `italic`: a title of a whole work. */
export interface Piece {
  readonly text: string;
  readonly italic?: true;
}

/** What writes a reference. `link`: the address to be printed, `null` where there is none. */
export type Reference = (citation: Citation, link: string | null) => readonly Piece[];

/** Where and when, for general readers: "Joint press conference, Brussels, 5 April 2031, NATO (as delivered). https://…" */
export const plainReference: Reference = (citation, link) => {
  const { place, date, publisher, delivery } = citation;
  const facts = [fullTitle(citation), place, dayWords(date)?.plain, publisher].filter(isSaid).join(", ");
  return pieces([facts, delivery && ` (${delivery})`, ".", link && ` ${link}`]);
};

/**
 * Chicago Manual of Style, 18th edition: a note, with the form of a speech (14.217). "Ada Norling, “Joint press conference”
 * (transcript, Brussels, April 5, 2031), NATO, https://…."
 */
export const chicagoReference: Reference = (citation, link) => {
  const { place, date, publisher } = citation;
  const names = namedIn(citation).map(calledBy);
  const event = ["transcript", place, dayWords(date)?.american].filter(isSaid).join(", ");
  const rest = [publisher, link].filter(isSaid).map((fact) => `, ${fact}`);
  // Of more than two only the first is named (13.23).
  const who = names.length > 2 ? `${names[0]} et al.` : listed(names);
  return pieces([who && `${who}, `, `“${innerQuoted(fullTitle(citation))}” (${event})`, ...rest, "."]);
};

/** APA, 7th edition (10.13): "Norling, A. (2031, April 5). *Joint press conference* [Transcript]. NATO. https://…" */
export const apaReference: Reference = (citation, link) => {
  const { date, publisher } = citation;
  const authors = namedIn(citation);
  const who = authors.length ? `${apaNames(authors)} ` : "";
  const when = `(${dayWords(date)?.yearFirst ?? "n.d."}). `;
  const title = { text: fullTitle(citation), italic: true } as const;
  // Without an author the title comes first.
  const front = who ? [...pieces([who, when]), title] : [title, ...pieces([` ${when.slice(0, -2)}`])];
  return [...front, ...pieces([" [Transcript].", publisher && ` ${ended(publisher)}`, link && ` ${link}`])];
};

/** MLA, 9th edition: "Norling, Ada. “Joint press conference.” *NATO*, 5 Apr. 2031, Brussels, https://…. Transcript." */
export const mlaReference: Reference = (citation, link) => {
  const { date, place, publisher } = citation;
  const authors = namedIn(citation);
  const rest = [dayWords(date)?.short, place, link].filter(isSaid);
  const container = publisher === null ? [] : [{ text: publisher, italic: true } as const];
  const comma = container.length && rest.length ? ", " : "";
  const end = container.length || rest.length ? ". " : "";
  const who = authors.length ? `${ended(mlaNames(authors))} ` : "";
  const title = `${who}“${ended(innerQuoted(fullTitle(citation)))}” `;
  return [...pieces([title]), ...container, ...pieces([`${comma}${rest.join(", ")}${end}Transcript.`])];
};

/** Whom a reference names: never somebody of whom nothing is known. */
function namedIn({ authors }: Citation): readonly Speaker[] {
  return authors.filter(isCreditable);
}

/** Double quotation marks within a title that stands in such marks become single ones. */
function innerQuoted(title: string): string {
  return title.replace(/["“]([^"“”]*)["”]/gu, "‘$1’");
}

function pieces(texts: readonly (string | null)[]): Piece[] {
  return texts.filter(isSaid).map((text) => ({ text }));
}

function isSaid(fact: string | null | undefined): fact is string {
  return typeof fact === "string" && fact !== "";
}

function apaNames(speakers: readonly Speaker[]): string {
  const names = speakers.map(apaName);
  return names.length < 2
    ? ended(names.join(""))
    : ended(`${names.slice(0, -1).join(", ")}, & ${names.at(-1)}`);
}

/** "Norling, A."; whole where the parts are not known. */
function apaName(speaker: Speaker): string {
  const name = nameParts(speaker);
  if ("literal" in name) return name.literal;
  const initials = name.given
    .split(" ")
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => `${word[0]}.`);
  return `${[name.particle, name.family].filter(isSaid).join(" ")}, ${initials.join(" ")}`;
}

/** The first name is turned round; of more than two only the first is named. */
function mlaNames(speakers: readonly Speaker[]): string {
  const [first, second] = speakers;
  if (!first) return "";
  const name = nameParts(first);
  const turned =
    "literal" in name
      ? name.literal
      : `${[name.particle, name.family].filter(isSaid).join(" ")}, ${name.given}`;
  if (!second) return turned;
  return speakers.length > 2 ? `${turned}, et al.` : `${turned}, and ${calledBy(second)}`;
}

function nameParts(speaker: Speaker): ReturnType<typeof personName> {
  return speaker.name === null ? { literal: introduced(speaker) } : personName(speaker.name);
}

function ended(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
