import { folded } from "../text/words.ts";
import type { KindReason, Origin, SpeakerReasons } from "../transcript/reasons.ts";
import type { Attribution } from "./attributions.ts";
import type { Cast } from "./cast.ts";
import { PLACES } from "./header-places.ts";
import type { Person } from "./person.ts";
import type { Described } from "./speaker-of.ts";

/** Returns where the page tells the name, the role and the outlet of the speaker behind an attribution, with what speaks for the kind. */
export function speakerReasons(
  attribution: Attribution,
  speaker: Described,
  cast: Cast,
  kind: readonly KindReason[],
): Omit<SpeakerReasons, "told"> {
  const person = attribution.kind === "person" ? cast.people[attribution.person] : undefined;
  const { name, role, outlet } = person
    ? personOrigins(person, speaker)
    : attribution.kind === "asker"
      ? askerOrigins(attribution, speaker)
      : { name: [], role: speaker.role === null ? [] : LABEL, outlet: [] };
  return { name, role, outlet, kind };
}

type Origins = Pick<SpeakerReasons, "name" | "role" | "outlet">;

const LABEL: readonly Origin[] = ["label"];
const SELF: readonly Origin[] = ["self-introduction"];

/** "QUESTION (Dana Weir, Fjord Radio):" prints them; what it does not print is said. */
function askerOrigins(
  { asker, introduced }: Extract<Attribution, { kind: "asker" }>,
  { name, outlet }: Described,
): Origins {
  const said: readonly Origin[] = introduced ? [introduced.by] : [];
  // A reply says a name; the outlet was said elsewhere, with the whole of it.
  const outletSaid = introduced?.by === "addressed-in-reply" ? [] : said;
  return {
    name: name === null ? [] : said,
    role: [],
    outlet: outlet === null ? [] : asker.person.affiliation ? LABEL : outletSaid,
  };
}

function personOrigins(person: Person, { name, role, outlet }: Described): Origins {
  return {
    name: name === null ? [] : nameOrigins(person),
    role: role === null ? [] : roleOrigins(person, role),
    outlet: outlet === null ? [] : outletOrigins(person, outlet),
  };
}

function nameOrigins({ labelNames, header, introduced }: Person): readonly Origin[] {
  return [...(labelNames.length > 0 ? LABEL : []), ...placesOf(header), ...(introduced ? SELF : [])];
}

function roleOrigins(person: Person, role: string): readonly Origin[] {
  const { labelRoles, affiliations, header, names, parts } = person;
  const isPart = names.length === 0 && parts.length > 0;
  const isPrinted = isPart || isAmong(role, labelRoles) || isAmong(role, affiliations);
  return isPrinted || header.length === 0 ? LABEL : placesOf(header);
}

function outletOrigins(
  { affiliations, labelAffiliations, header, introduced }: Person,
  outlet: string,
): readonly Origin[] {
  if (!isAmong(outlet, affiliations)) return ["event"];
  if (introduced) return SELF;
  return isAmong(outlet, labelAffiliations) || header.length === 0 ? LABEL : placesOf(header);
}

function placesOf(header: Person["header"]): readonly Origin[] {
  return [...new Set(header.map((place) => PLACES[place]))];
}

function isAmong(text: string, printed: readonly string[]): boolean {
  return printed.some((one) => folded(one).includes(folded(text)));
}
