import { folded } from "../text/words.ts";
import type { KindReason, Origin, SpeakerReasons } from "../transcript/reasons.ts";
import type { Attribution } from "./attributions.ts";
import type { Cast } from "./cast.ts";
import { PLACES } from "./header-places.ts";
import type { Person } from "./person.ts";
import type { Described } from "./speaker-of.ts";

/** Returns where the page tells the name, the role and the outlet of the speaker behind a attribution, with what speaks for the kind. */
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

/** "QUESTION (Dana Weir, Fjord Radio):" prints them; what it does not print is said. */
function askerOrigins(
  { asker, introduced }: Extract<Attribution, { kind: "asker" }>,
  { name, outlet }: Described,
): Origins {
  const said: readonly Origin[] = introduced ? [introduced.by] : [];
  return {
    name: name === null ? [] : said,
    role: [],
    outlet: outlet === null ? [] : asker.person.affiliation ? LABEL : said,
  };
}

function personOrigins(person: Person, { name, role, outlet }: Described): Origins {
  const { labelNames, labelRoles, affiliations, header, introduced, parts, names } = person;
  const places = [...new Set(header.map((place) => PLACES[place]))];
  const self: readonly Origin[] = introduced ? ["self-introduction"] : [];
  const printedRole =
    isAmong(role, labelRoles) || isAmong(role, affiliations) || (names.length === 0 && parts.length > 0);
  return {
    name: name === null ? [] : [...(labelNames.length > 0 ? LABEL : []), ...places, ...self],
    role: role === null ? [] : printedRole || !places.length ? LABEL : places,
    outlet: outlet === null ? [] : isAmong(outlet, affiliations) ? (introduced ? self : LABEL) : ["event"],
  };
}

function isAmong(text: string | null, printed: readonly string[]): boolean {
  return text !== null && printed.some((one) => folded(one).includes(folded(text)));
}
