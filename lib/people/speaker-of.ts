import type { Dialect } from "../dialects/dialect.ts";
import type { Label } from "../labels/label.ts";
import { foldName, foldOffice } from "../names/fold-capitals.ts";
import { folded, isParticle } from "../text/words.ts";
import type { Speaker, SpeakerKind } from "../transcript/speaker.ts";
import type { Introduction } from "./askers/introduction.ts";
import type { Attribution } from "./attributions.ts";
import type { Cast } from "./cast.ts";
import type { EventFacts } from "./event.ts";
import type { Person } from "./person.ts";

/** Whom a label denotes, as far as the page says. */
export type Described = Omit<Speaker, "id" | "reasons">;

/** Returns the speaker behind an attribution. `kinds[i]` is the kind of the cast's `people[i]`. */
export function speakerOf(
  attribution: Attribution,
  cast: Cast,
  kinds: readonly SpeakerKind[],
  event: EventFacts,
  dialect: Dialect,
): Described {
  if (attribution.kind === "lost") return { name: null, role: null, outlet: null, kind: "unidentified" };
  if (attribution.kind === "office")
    return { name: null, role: foldOffice(attribution.role), outlet: null, kind: "principal" };
  if (attribution.kind === "asker") return askerOf(attribution.asker, attribution.introduced, event.crowd);
  const person = cast.people[attribution.person];
  const kind = kinds[attribution.person] ?? "unidentified";
  if (!person) return { name: null, role: null, outlet: null, kind };
  const standing = standingOf(person, kind, dialect);
  // Who interviews without an outlet of their own does so for the one that the title names.
  const own = person.header.length === 0 ? event.outlet : event.programme;
  const outlet = kind === "moderator" && !standing.role ? own : null;
  return { name: nameOf(person), role: standing.role, outlet: standing.outlet ?? outlet, kind };
}

function askerOf(
  { person }: Label,
  introduced: Introduction | null,
  crowd: "journalist" | "audience",
): Described {
  const kind = person.part === "audience" ? "audience" : person.affiliation ? "journalist" : crowd;
  const outlet = person.affiliation ?? introduced?.outlet ?? null;
  return { name: introduced?.name ?? null, role: null, outlet: outlet && unquoted(outlet), kind };
}

/** The fullest form printed; of two as full the one that is not in capitals. */
function nameOf(person: Person): string | null {
  const score = (name: string) =>
    name.split(/\s+/u).length * 100 + name.length + (name === name.toUpperCase() ? -40 : 0);
  const best = [...nominativesOf(person)].sort((a, b) => score(b) - score(a))[0];
  if (best === undefined) return null;
  // "Harbour Master Tobias Lemming" in the header, "Tobias Lemming:" in print: the label's full form is the name.
  const within = person.labelNames.filter(
    (name) => isFull(name) && folded(best).endsWith(` ${folded(name)}`),
  );
  return foldName(longest(within) ?? best);
}

/** The forms of a name that are no other case: where a header may print one, those with the very words of the labels. */
function nominativesOf({ names, labelNames }: Person): readonly string[] {
  const inflects = labelNames.some(isFull) || names.some((name) => /\p{Script=Cyrillic}/u.test(name));
  return inflects
    ? names.filter((name) => labelNames.every((label) => hasWordsOf(name, label) || hasWordsOf(label, name)))
    : names;
}

function hasWordsOf(long: string, short: string): boolean {
  const words = nameWords(long);
  return nameWords(short).every((word) => words.includes(word));
}

function nameWords(name: string): readonly string[] {
  return folded(name)
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word.length > 1);
}

function longest(texts: readonly string[]): string | null {
  return [...texts].sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether a name is more than a surname with its particles. */
function isFull(name: string): boolean {
  return name.split(" ").filter((word) => !isParticle(word)).length > 1;
}

/** Office and outlet: the longest printed of each; an outlet after a principal's name is their office. */
function standingOf(
  { roles, labelRoles, affiliations, parts, names, key }: Person,
  kind: SpeakerKind,
  dialect: Dialect,
): Pick<Speaker, "role" | "outlet"> {
  const outlet = longest(affiliations);
  const outletIsRole = outlet !== null && (dialect.bracketIs === "role" || kind === "principal");
  const part =
    names.length === 0 && roles.length === 0 && parts.length > 0
      ? (key?.replace(/\s*[([].*$/u, "") ?? null)
      : null;
  const inflects = roles.some((role) => /\p{Script=Cyrillic}/u.test(role));
  const role =
    longest(inflects && labelRoles.length ? labelRoles : roles) ?? (outletIsRole ? outlet : null) ?? part;
  return {
    role: role === null ? null : foldOffice(role),
    outlet: outletIsRole || outlet === null ? null : unquoted(outlet),
  };
}

/** «Суспільне» without its quotation marks. */
function unquoted(text: string): string {
  const inside = /^[«"“„']+(.+?)[»"”“']+$/u.exec(text.trim())?.[1];
  return foldOffice((inside ?? text).trim());
}
