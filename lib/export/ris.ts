import { type Citation, fullTitle } from "../citation/citation.ts";
import { personName } from "../citation/person-name.ts";
import { calledBy, isCreditable } from "../citation/speaker-words.ts";
import type { Speaker } from "../transcript/speaker.ts";
import { citationKeys } from "./citation-key.ts";
import { citationNote } from "./citation-note.ts";
import { soundDate } from "./sound-facts.ts";
import { visible } from "./visible.ts";

/** RIS (Research Information Systems), as Zotero, EndNote and Mendeley read it: a tag, two blanks, a hyphen, a blank, a value. */
export function toRis(citations: readonly Citation[]): string {
  const keys = citationKeys(citations);
  return citations.map((citation, at) => `${linesOf(citation, keys[at]).join("\r\n")}\r\n\r\n`).join("");
}

/** `RPRT` for the reason that `CslItem` gives. */
function linesOf(citation: Citation, key: string | undefined): readonly string[] {
  const { authors, publisher, place, url, language, date } = citation;
  const day = soundDate(date);
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ["TY", "RPRT"],
    ["ID", key],
    ["TI", fullTitle(citation)],
    ...authors.filter(isCreditable).map((author) => ["AU", risName(author)] as const),
    ["PY", day?.slice(0, 4)],
    ["DA", day?.replaceAll("-", "/")],
    ["CY", place],
    ["PB", publisher],
    ["M3", "Transcript"],
    ["UR", url],
    ["LA", language],
    ["N1", citationNote(citation)],
    ["ER", ""],
  ];
  return fields.flatMap(([tag, value]) =>
    typeof value === "string" && (value !== "" || tag === "ER") ? `${tag}  - ${oneLine(value)}` : [],
  );
}

/** "van der Leyen, Ursula": the family name with its particle, a comma, the rest; whole where the parts are not known. */
function risName(speaker: Speaker): string {
  const name = personName(calledBy(speaker));
  // RIS takes a comma for the end of the family name.
  if ("literal" in name || speaker.name === null) return calledBy(speaker).replaceAll(",", "");
  return `${[name.particle, name.family].filter((part) => part !== null).join(" ")}, ${name.given}`;
}

function oneLine(value: string): string {
  return visible(value.replace(/\s+/gu, " ").trim());
}
